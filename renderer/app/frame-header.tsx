import { Check, CircleUser, Redo2, Search, SunMoon, Undo2 } from 'lucide-react';
import { time } from '../i18n/formats.ts';
import { useActor } from '../live/use-actor.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Menu } from '../ui/menu.tsx';
import { changeLook, themes, useLook } from '../ui/theme.ts';
import styles from './frame.module.css';
import type { UndoRedo } from './use-undo-redo.ts';
import { words } from './words.ts';

type FrameHeaderProps = {
  readonly steps: UndoRedo;
  readonly onPalette: () => void;
  readonly onActor: () => void;
};

export function FrameHeader({ steps, onPalette, onActor }: FrameHeaderProps) {
  const actor = useActor();
  const { undo, redo, savedAt } = steps;
  return (
    <header className={styles['header']} data-print="hide">
      <p className={styles['saved']} role="status">
        {savedAt !== null && <Check aria-hidden />}
        {savedAt === null ? words.nothingYet : words.saved(time(savedAt))}
      </p>
      <IconButton
        label={undo ? words.undoOf(undo) : words.nothingToUndo}
        icon={<Undo2 aria-hidden />}
        aria-disabled={undo === null}
        onClick={steps.runUndo}
      />
      <IconButton
        label={redo ? words.redoOf(redo) : words.nothingToRedo}
        icon={<Redo2 aria-hidden />}
        aria-disabled={redo === null}
        onClick={steps.runRedo}
      />
      <span className={styles['spread']} />
      <Button tone="secondary" size="small" icon={<Search aria-hidden />} onClick={onPalette}>
        {words.palette}
        <Kbd keys="Ctrl K" />
      </Button>
      <ThemeMenu />
      <Menu
        trigger={
          <Button tone="quiet" size="small" icon={<CircleUser aria-hidden />}>
            {words.actingAs(actor)}
          </Button>
        }
        items={[{ kind: 'action', key: 'change', label: words.changeActor, run: onActor }]}
      />
    </header>
  );
}

function ThemeMenu() {
  const { theme } = useLook();
  return (
    <Menu
      trigger={<IconButton label={words.look} icon={<SunMoon aria-hidden />} />}
      items={themes.map((choice) => ({
        kind: 'action',
        key: choice,
        label: words.themes[choice],
        icon: <Check aria-hidden opacity={choice === theme ? 1 : 0} />,
        run: () => changeLook({ theme: choice }),
      }))}
    />
  );
}

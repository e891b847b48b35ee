import { useRef, useState } from 'react';
import { useSettings } from '../data/queries/use-settings.ts';
import { Button } from '../ui/button.tsx';
import { ActorDialog } from './actor-dialog.tsx';
import { CommandPalette } from './command-palette.tsx';
import styles from './frame.module.css';
import { FrameHeader } from './frame-header.tsx';
import { Notices } from './notices.tsx';
import { Rail } from './rail.tsx';
import { ScreenOutlet } from './screen-outlet.tsx';
import { useShortcuts } from './use-shortcuts.ts';
import { useUndoRedo } from './use-undo-redo.ts';
import { words } from './words.ts';

type FrameProps = {
  /** The book's title; the assembly's own name takes its place once there is one. */
  readonly title: string;
  readonly path: string;
};

/** Rail, header, notices, and the screen of the present address. */
export function AssemblyFrame({ title, path }: FrameProps) {
  const settings = useSettings();
  const name = settings.kind === 'ready' && settings.value ? settings.value.name : title;
  const main = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<'palette' | 'actor' | null>(null);
  const steps = useUndoRedo();
  useShortcuts({ undo: steps.runUndo, redo: steps.runRedo, palette: () => setOpen('palette') });
  return (
    <div className={styles['shell']}>
      <div className={styles['frame']}>
        <Button className={styles['skip']} onClick={() => main.current?.focus()}>
          {words.skip}
        </Button>
        <Rail title={name} path={path} />
        <div className={styles['column']}>
          <FrameHeader steps={steps} onPalette={() => setOpen('palette')} onActor={() => setOpen('actor')} />
          <Notices />
          <main ref={main} tabIndex={-1} className={styles['main']}>
            <ScreenOutlet path={path} bookTitle={name} />
          </main>
        </div>
      </div>
      <CommandPalette
        open={open === 'palette'}
        onClose={() => setOpen(null)}
        steps={steps}
        onActor={() => setOpen('actor')}
      />
      <ActorDialog open={open === 'actor'} onClose={() => setOpen(null)} />
    </div>
  );
}

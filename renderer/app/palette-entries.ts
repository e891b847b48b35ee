import type { ScreenAction } from '../live/screen-actions.ts';
import type { Place } from '../ui/screen-link.tsx';
import { changeLook, themes } from '../ui/theme.ts';
import { screens } from './screens.ts';
import type { UndoRedo } from './use-undo-redo.ts';
import { words } from './words.ts';

/** Something the palette can do: a screen to go to or an action. */
export type PaletteEntry = ScreenAction & { readonly group: string };

type PaletteSources = {
  readonly place: Place;
  readonly steps: UndoRedo;
  readonly actions: readonly ScreenAction[];
  readonly onActor: () => void;
};

/** Every action and every screen by name: first what belongs to the screen now shown. */
export function paletteEntries({ place, steps, actions, onActor }: PaletteSources): readonly PaletteEntry[] {
  const own = actions.map((action) => ({ ...action, group: words.here }));
  const goTo = screens.map(({ path, title }) => ({
    key: `go ${path}`,
    label: words.goTo(title),
    group: '',
    run: () => place.goTo(path),
  }));
  return [
    ...own,
    ...goTo,
    { key: 'undo', label: words.undo, group: 'Ctrl Z', run: steps.runUndo },
    { key: 'redo', label: words.redo, group: 'Ctrl Shift Z', run: steps.runRedo },
    { key: 'actor', label: words.changeActor, group: '', run: onActor },
    ...themes.map((theme) => ({
      key: `theme ${theme}`,
      label: words.theme(words.themes[theme]),
      group: '',
      run: () => changeLook({ theme }),
    })),
    {
      key: 'start',
      label: words.allAssemblies,
      group: '',
      run: () => {
        window.location.hash = '#/';
      },
    },
  ];
}

/** Entries whose words all occur, in any order. */
export function matchEntries(entries: readonly PaletteEntry[], query: string): readonly PaletteEntry[] {
  const wanted = query.trim().toLowerCase().split(/\s+/);
  return entries.filter(({ label }) => wanted.every((word) => label.toLowerCase().includes(word)));
}

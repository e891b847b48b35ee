import { type KeyboardEvent, useEffect, useId, useMemo, useState } from 'react';
import { useOfferedActions } from '../live/screen-actions.ts';
import { Dialog } from '../ui/dialog.tsx';
import { usePlace } from '../ui/screen-link.tsx';
import field from './palette.module.css';
import { matchEntries, type PaletteEntry, paletteEntries } from './palette-entries.ts';
import type { UndoRedo } from './use-undo-redo.ts';
import { words } from './words.ts';

type PaletteProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly steps: UndoRedo;
  readonly onActor: () => void;
};

/** Ctrl+K: every screen and every action, found by its name. */
export function CommandPalette({ open, onClose, steps, onActor }: PaletteProps) {
  const place = usePlace();
  const actions = useOfferedActions();
  return (
    <Dialog open={open} onClose={onClose} title={words.palette}>
      <PaletteList entries={paletteEntries({ place, steps, actions, onActor })} onClose={onClose} />
    </Dialog>
  );
}

type PaletteListProps = { readonly entries: readonly PaletteEntry[]; readonly onClose: () => void };

function PaletteList({ entries, onClose }: PaletteListProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [marked, setMarked] = useState(0);
  const found = useMemo(() => matchEntries(entries, query), [entries, query]);
  const at = Math.min(marked, Math.max(0, found.length - 1));
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [id, at]);
  const run = (entry: PaletteEntry | undefined) => {
    if (entry === undefined) return;
    onClose();
    entry.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') setMarked((at + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setMarked((at + found.length - 1) % Math.max(1, found.length));
    else if (event.key === 'Enter') run(found[at]);
    else return;
    event.preventDefault();
  };
  return (
    <div className={field['palette']}>
      <input
        className={field['input']}
        role="combobox"
        aria-label={words.paletteHint}
        aria-expanded
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        autoComplete="off"
        placeholder={words.paletteHint}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setMarked(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={words.paletteHint} className={field['results']}>
        {found.map((entry, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the input above handles the keys for its list
          <div
            key={entry.key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={field['result']}
            onClick={() => run(entry)}
            onMouseMove={() => setMarked(index)}
          >
            {entry.label}
            <span className={field['group']}>{entry.group}</span>
          </div>
        ))}
      </div>
      {found.length === 0 && <p role="status">{words.paletteEmpty}</p>}
    </div>
  );
}

import { Combobox as Base } from '@base-ui/react/combobox';
import { type KeyboardEvent, useRef, useState } from 'react';
import { ComboboxPopup, useScrollToHighlight } from './combobox-popup.tsx';
import styles from './entry-grid.module.css';
import type { CommitStep, GridActions } from './entry-grid-state.ts';
import { matchesOption, type Option } from './option.ts';

type ChoiceEditorProps = {
  readonly label: string;
  readonly options: readonly Option[];
  /** The chosen option's value, or what was typed to open the editor. */
  readonly text: string;
  readonly actions: GridActions;
};

/** A cell's look-up: typing narrows the list, Enter and Tab take what is marked, an emptied input clears the cell. */
export function EntryChoiceEditor({ label, options, text, actions }: ChoiceEditorProps) {
  const chosen = options.find((option) => option.value === text) ?? null;
  const [typed, setTyped] = useState(chosen?.label ?? text);
  const marked = useRef<Option | null>(chosen);
  const markedByHand = useRef(false);
  const done = useRef(false);
  const highlight = useScrollToHighlight();
  const finish = (value: string | null, step: CommitStep) => {
    if (done.current) return;
    done.current = true;
    if (value === null) actions.cancel();
    else actions.commit(value, step);
  };
  // The mark follows typing a moment later: a mark that no longer fits gives way to the first option that does.
  // A code typed in full is that option, whatever else contains it.
  const meant = (): string => {
    const coded = markedByHand.current ? undefined : options.find(({ value }) => sameCode(value, typed));
    if (coded !== undefined) return coded.value;
    if (marked.current !== null && matchesOption(marked.current, typed)) return marked.current.value;
    return options.find((option) => matchesOption(option, typed))?.value ?? typed;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') finish(null, 'stay');
    else if (event.key === 'Enter' || event.key === 'Tab') {
      const step = event.key === 'Enter' ? 'on' : event.shiftKey ? 'left' : 'right';
      finish(typed.trim() === '' ? '' : meant(), step);
    } else return;
    event.preventDefault();
  };
  return (
    <Base.Root<Option>
      virtualized
      autoHighlight
      defaultOpen
      items={options}
      defaultValue={chosen}
      inputValue={typed}
      onInputValueChange={setTyped}
      itemToStringLabel={(option) => option.label}
      isItemEqualToValue={(option, other) => option.value === other.value}
      filter={matchesOption}
      onItemHighlighted={(option, details) => {
        marked.current = option ?? null;
        markedByHand.current = details.reason !== 'none';
        highlight.follow(option, details);
      }}
      onValueChange={(option) => option && finish(option.value, 'on')}
    >
      <Base.Input
        className={styles['editor']}
        aria-label={label}
        autoFocus
        onFocus={(event) => event.target.setSelectionRange(chosen ? 0 : typed.length, typed.length)}
        onKeyDownCapture={onKeyDown}
        onBlur={() => finish(null, 'stay')}
      />
      <ComboboxPopup scroller={highlight.scroller} />
    </Base.Root>
  );
}

function sameCode(value: string, typed: string): boolean {
  return value.toLowerCase() === typed.trim().toLowerCase();
}

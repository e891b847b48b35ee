import { Combobox as Base } from '@base-ui/react/combobox';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { ComboboxPopup, useScrollToHighlight } from './combobox-popup.tsx';
import styles from './entry-grid.module.css';
import type { CommitStep, GridActions } from './entry-grid-state.ts';
import { bestFirst, matchesOption, type Option } from './option.ts';

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
  const ranked = useMemo(() => bestFirst(options, typed), [options, typed]);
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
  // The mark follows typing a moment later, so it counts only when the arrows or the mouse have set it.
  const meant = (): string => {
    if (markedByHand.current && marked.current !== null) return marked.current.value;
    if (chosen !== null && typed === chosen.label) return chosen.value;
    // A code typed in full is that option, whatever else contains it.
    const coded = options.find(({ value }) => value.toLowerCase() === typed.trim().toLowerCase());
    return coded?.value ?? ranked.find((option) => matchesOption(option, typed))?.value ?? typed;
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
      items={ranked}
      defaultValue={chosen}
      inputValue={typed}
      onInputValueChange={(next) => {
        markedByHand.current = false;
        setTyped(next);
      }}
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

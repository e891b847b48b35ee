import type { KeyboardEvent } from 'react';
import { useRef } from 'react';
import { EntryChoiceEditor } from './entry-choice-editor.tsx';
import styles from './entry-grid.module.css';
import type { EntryColumn } from './entry-grid-columns.ts';
import type { CommitStep, GridActions } from './entry-grid-state.ts';

type EditorProps<Row> = {
  readonly column: EntryColumn<Row>;
  readonly text: string;
  readonly actions: GridActions;
};

/** The input inside the cell that is being edited. */
export function EntryCellEditor<Row>({ column, text, actions }: EditorProps<Row>) {
  const { entry } = column;
  if (entry.kind === 'choice') {
    return <EntryChoiceEditor label={column.header} options={entry.options} text={text} actions={actions} />;
  }
  return <TextEditor label={column.header} decimal={entry.kind === 'decimal'} text={text} actions={actions} />;
}

/** What a key does to an open editor: a step to commit with, a cancel, or nothing of ours. */
function editorStep(event: KeyboardEvent): CommitStep | 'cancel' | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Enter') return 'on';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return null;
}

type TextEditorProps = {
  readonly label: string;
  readonly decimal: boolean;
  readonly text: string;
  readonly actions: GridActions;
};

function TextEditor({ label, decimal, text, actions }: TextEditorProps) {
  // Leaving by a key ends in a blur as well; only one of them may commit.
  const done = useRef(false);
  return (
    <input
      className={styles['editor']}
      aria-label={label}
      type="text"
      inputMode={decimal ? 'decimal' : 'text'}
      autoComplete="off"
      defaultValue={text}
      // biome-ignore lint/a11y/noAutofocus: the person has just opened this editor
      autoFocus
      onFocus={(event) => event.target.setSelectionRange(text.length, text.length)}
      onBlur={(event) => {
        if (!done.current) actions.commit(event.target.value, 'stay');
      }}
      onKeyDown={(event) => {
        const step = editorStep(event);
        if (step === null) return;
        event.preventDefault();
        done.current = true;
        if (step === 'cancel') actions.cancel();
        else actions.commit(event.currentTarget.value, step);
      }}
    />
  );
}

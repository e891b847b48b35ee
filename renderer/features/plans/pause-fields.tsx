import { date } from '../../i18n/formats.ts';
import { FieldGrid } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { PauseDraft } from './pause-draft.ts';
import { pauseWords as words } from './pause-words.ts';

type PauseFieldsProps = { readonly draft: PauseDraft; readonly onDraft: (draft: PauseDraft) => void };

/** The days of a pause or of the end; what is skipped or resumed only names its day. */
export function PauseFields({ draft, onDraft }: PauseFieldsProps) {
  switch (draft.kind) {
    case 'pause':
    case 'change':
      return (
        <FieldGrid>
          <TextField
            label={words.from}
            type="date"
            value={draft.from}
            onValueChange={(from) => onDraft({ ...draft, from })}
          />
          <TextField
            label={words.until}
            type="date"
            value={draft.until}
            onValueChange={(until) => onDraft({ ...draft, until })}
          />
        </FieldGrid>
      );
    case 'end':
      return (
        <FieldGrid>
          <TextField
            label={words.endDay}
            type="date"
            value={draft.endsOn}
            onValueChange={(endsOn) => onDraft({ ...draft, endsOn })}
          />
        </FieldGrid>
      );
    case 'skip':
      return <p>{words.skipped(date(draft.date))}</p>;
    case 'resume':
      return draft.pause === null ? null : <p>{words.pausedFrom(date(draft.pause.from), date(draft.pause.until))}</p>;
  }
}

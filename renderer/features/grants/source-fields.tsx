import { DecimalField } from '../../ui/decimal-field.tsx';
import { Select } from '../../ui/select.tsx';
import { choicesOf } from './vote-choices.ts';
import type { VoteDraft } from './vote-draft.ts';
import { voteWords } from './vote-words.ts';

type SourceFieldsProps = { readonly draft: VoteDraft; readonly onChange: (part: Partial<VoteDraft>) => void };

/** Whose say counts, and where both do, each as how many voters. */
export function SourceFields({ draft, onChange }: SourceFieldsProps) {
  const unit = voteWords.voterUnit;
  return (
    <>
      <Select
        label={voteWords.sourceLabel}
        choices={choicesOf(voteWords.sources, ['ballots', 'demand', 'both'])}
        value={draft.source}
        onValueChange={(source) => onChange({ source })}
      />
      {draft.source === 'both' && (
        <>
          <DecimalField
            label={voteWords.ballotCounts}
            unit={unit}
            value={draft.ballotCounts}
            onValueChange={(ballotCounts) => onChange({ ballotCounts })}
          />
          <DecimalField
            label={voteWords.householdCounts}
            unit={unit}
            value={draft.householdCounts}
            onValueChange={(householdCounts) => onChange({ householdCounts })}
          />
        </>
      )}
    </>
  );
}

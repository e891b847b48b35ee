import { utilitiesOf } from '../../../shared/grants/grant-vote.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { Select } from '../../ui/select.tsx';
import { choicesOf } from './vote-choices.ts';
import type { VoteDraft } from './vote-draft.ts';
import { voteWords } from './vote-words.ts';

type CompletionFieldsProps = { readonly draft: VoteDraft; readonly onChange: (part: Partial<VoteDraft>) => void };

/** The settings that the chosen rule has, and no others. */
export function CompletionFields({ draft, onChange }: CompletionFieldsProps) {
  if (draft.rule === 'phragmen') return null;
  return (
    <>
      <Select
        label={voteWords.utilityLabel}
        choices={choicesOf(voteWords.utilities, utilitiesOf(draft.voteType))}
        value={draft.utility}
        onValueChange={(utility) => onChange({ utility })}
      />
      {draft.rule === 'greedy' ? (
        <GreedyFields draft={draft} onChange={onChange} />
      ) : (
        <EqualSharesFields draft={draft} onChange={onChange} />
      )}
    </>
  );
}

function GreedyFields({ draft, onChange }: CompletionFieldsProps) {
  return (
    <>
      <Select
        label={voteWords.policyLabel}
        choices={choicesOf(voteWords.policies, ['skip', 'stop', 'threshold'])}
        value={draft.policy}
        onValueChange={(policy) => onChange({ policy })}
      />
      {draft.policy === 'threshold' && (
        <DecimalField
          label={voteWords.leastVotes}
          value={draft.leastVotes}
          onValueChange={(leastVotes) => onChange({ leastVotes })}
        />
      )}
    </>
  );
}

function EqualSharesFields({ draft, onChange }: CompletionFieldsProps) {
  return (
    <>
      <Select
        label={voteWords.raiseLabel}
        choices={choicesOf(voteWords.raises, ['until-exhausted', 'until-overspent', 'none'])}
        value={draft.raise}
        onValueChange={(raise) => onChange({ raise })}
      />
      <Select
        label={voteWords.leftoverLabel}
        choices={choicesOf(voteWords.leftovers, ['greedy', 'left'])}
        value={draft.leftover}
        onValueChange={(leftover) => onChange({ leftover })}
      />
      <DecimalField
        label={voteWords.increment}
        hint={voteWords.incrementHint}
        optional
        value={draft.increment}
        onValueChange={(increment) => onChange({ increment })}
      />
    </>
  );
}

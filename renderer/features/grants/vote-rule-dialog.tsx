import { useState } from 'react';
import { type GrantVote, type GrantVoteType, grantVoteTypes } from '../../../shared/grants/grant-vote.ts';
import { chooseGrantVote } from '../../data/commands/grant-vote-commands.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { DecimalField } from '../../ui/decimal-field.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { CompletionFields } from './completion-fields.tsx';
import { ruleName } from './method-name.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { SourceFields } from './source-fields.tsx';
import { choicesOf } from './vote-choices.ts';
import { draftOfVote, leavesOutOf, readVote, usualUtility, type VoteDraft } from './vote-draft.ts';
import { voteWords } from './vote-words.ts';

type VoteRuleDialogProps = { readonly vote: GrantVote | null; readonly onClose: () => void };

/** The rule of the members' vote with every setting that can change who wins. */
export function VoteRuleDialog({ vote, onClose }: VoteRuleDialogProps) {
  const { refusal, run } = useDialogAct(onClose, refusalSentence);
  const [draft, setDraft] = useState<VoteDraft>(() => draftOfVote(vote));
  const change = (part: Partial<VoteDraft>) => setDraft((before) => ({ ...before, ...part }));
  const save = () => void run((book) => chooseGrantVote(book, readVote(draft)), voteWords.chosen);
  const chooseType = (voteType: GrantVoteType) => change({ voteType, utility: usualUtility(voteType) });
  const leftOut = leavesOutOf(draft);
  return (
    <EditDialog size="wide" title={voteWords.choose} saveLabel={voteWords.save} onSave={save} onClose={onClose}>
      <Stack>
        <FieldGrid>
          <SourceFields draft={draft} onChange={change} />
          <Select
            label={voteWords.typeLabel}
            choices={choicesOf(voteWords.types, grantVoteTypes)}
            value={draft.voteType}
            onValueChange={chooseType}
          />
          {draft.voteType === 'scoring' && (
            <DecimalField
              label={voteWords.mostPoints}
              value={draft.mostPoints}
              onValueChange={(mostPoints) => change({ mostPoints })}
            />
          )}
          <Select
            label={voteWords.ruleLabel}
            choices={choicesOf(voteWords.rules, ['equal-shares', 'greedy', 'phragmen'])}
            value={draft.rule}
            onValueChange={(rule) => change({ rule })}
          />
          <CompletionFields draft={draft} onChange={change} />
          <Select
            label={voteWords.tiesLabel}
            choices={choicesOf(voteWords.ties, ['lot', 'id'])}
            value={draft.ties}
            onValueChange={(ties) => change({ ties })}
          />
          {draft.ties === 'lot' && (
            <TextField
              label={voteWords.seed}
              hint={voteWords.seedHint}
              value={draft.seed}
              maxLength={60}
              onValueChange={(seed) => change({ seed })}
            />
          )}
          {draft.source !== 'demand' && (
            <Select
              label={voteWords.checkLabel}
              choices={choicesOf(voteWords.checks, ['second-person', 'none'])}
              value={draft.check}
              onValueChange={(check) => change({ check })}
            />
          )}
        </FieldGrid>
        {voteWords.sourceHint[draft.source] !== '' && <p>{voteWords.sourceHint[draft.source]}</p>}
        <p>
          {voteWords.inShort(ruleName(readVote(draft).rule))} {leftOut !== null && voteWords.leavesOut[leftOut]}
        </p>
        {draft.rule === 'equal-shares' && <p>{voteWords.exactStart}</p>}
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
      </Stack>
    </EditDialog>
  );
}

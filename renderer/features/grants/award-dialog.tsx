import { useMemo, useState } from 'react';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import { ballotsText } from '../../../shared/grants/ballots-text.ts';
import { type BallotItem, ballotItems, type ItemVote } from '../../../shared/grants/board-votes.ts';
import type { GrantBoard, Recusal } from '../../../shared/grants/grant-board.ts';
import { resultHash } from '../../../shared/grants/result-hash.ts';
import { textHash } from '../../../shared/grants/text-hash.ts';
import { useBook } from '../../data/book-context.ts';
import { awardGrants } from '../../data/commands/grant-award-commands.ts';
import { count, list, money, plural } from '../../i18n/formats.ts';
import { useDialogAct } from '../../live/use-dialog-act.ts';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextArea, TextField } from '../../ui/text-field.tsx';
import { awardWords } from './award-words.ts';
import { emptyItem, type ItemDraft, ItemFields } from './item-fields.tsx';
import { methodName } from './method-name.ts';
import { readWhole } from './read-whole.ts';
import { refusalSentence } from './refusal-sentence.ts';
import { words } from './words.ts';

type AwardDialogProps = {
  readonly outcome: MethodOutcome;
  readonly board: GrantBoard | null;
  readonly recusals: readonly Recusal[];
  readonly currency: string;
  readonly onClose: () => void;
};

/** Says what goes out of the reservoir and by which rule, asks how it was decided, and posts it. */
export function AwardDialog({ outcome, board, recusals, currency, onClose }: AwardDialogProps) {
  const { desk } = useBook();
  const { refusal, run } = useDialogAct(onClose, refusalSentence);
  const { allocation, name, method, match } = outcome;
  const paid = allocation.awards.filter(({ award }) => award > 0);
  const items = useMemo(
    () => (board === null ? [] : ballotItems(allocation.awards, recusals)),
    [board, allocation, recusals],
  );
  const [drafts, setDrafts] = useState<readonly ItemDraft[]>(() => items.map(() => emptyItem));
  const [heldOn, setHeldOn] = useState(() => desk.now().slice(0, 10));
  const [why, setWhy] = useState('');
  const [needsWhy, setNeedsWhy] = useState(false);
  const save = () => {
    setNeedsWhy(why.trim() === '');
    if (why.trim() === '') return;
    const votes = items.map((item, at) => asVote(item, drafts[at] ?? emptyItem, { heldOn, why }));
    const choice = { named: { name, method, match }, votes, resultHash: hashOf(outcome) };
    void run((book) => awardGrants(book, why, choice), words.awarded);
  };
  const text = (minorUnits: number) => money(minorUnits, currency);
  const grants = plural(paid.length, words.grantForms);
  return (
    <EditDialog title={words.awardTitle} saveLabel={words.award} onSave={save} onClose={onClose}>
      <Stack>
        <p>{words.awardSentence(text(allocation.awarded), grants, text(allocation.reservoirAfter))}</p>
        <p>{awardWords.byRule(methodName(outcome))}</p>
        {items.map((item, at) => (
          <ItemFields
            key={item.requests.join(' ')}
            title={awardWords.item(list(item.requests.map((id) => nameOf(outcome, id, currency))))}
            sentence={itemSentence(item, board)}
            draft={drafts[at] ?? emptyItem}
            onChange={(part) => setDrafts(drafts.map((one, index) => (index === at ? { ...one, ...part } : one)))}
          />
        ))}
        {items.length > 0 && (
          <TextField label={awardWords.heldOn} type="date" value={heldOn} onValueChange={setHeldOn} />
        )}
        <TextArea
          label={words.awardReason}
          value={why}
          maxLength={2000}
          refusal={needsWhy && why.trim() === '' ? awardWords.reasonNeeded : null}
          onValueChange={setWhy}
        />
        {refusal !== null && <Notice tone="refusal" title={refusal} />}
      </Stack>
    </EditDialog>
  );
}

function nameOf({ allocation }: MethodOutcome, id: string, currency: string): string {
  const award = allocation.awards.find(({ request }) => request.id === id);
  return award === undefined ? id : awardWords.grant(award.request.producer, money(award.award, currency));
}

function itemSentence({ recused }: BallotItem, board: GrantBoard | null): string {
  const voters = count((board?.directors.length ?? 0) - recused.length);
  const needed = count(board?.neededVotes ?? 0);
  return recused.length === 0 ? awardWords.mayVote(voters, needed) : awardWords.without(list(recused), voters, needed);
}

function asVote(item: BallotItem, draft: ItemDraft, said: { readonly heldOn: string; readonly why: string }): ItemVote {
  const { outcome, inFavour, against, abstained } = draft;
  const votes = { inFavour: readWhole(inFavour), against: readWhole(against), abstained: readWhole(abstained) };
  return { ...item, vote: { outcome, votes, ...said } };
}

function hashOf({ method, allocation, votes }: MethodOutcome): string {
  const ballotsHash = votes === null ? null : textHash(ballotsText(votes.election.election, ''));
  return resultHash({ method, ballotsHash, allocation });
}

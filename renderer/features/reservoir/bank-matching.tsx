import { useMemo, useState } from 'react';
import { bankState } from '../../../shared/bank/bank-state.ts';
import { proposeBankMatches } from '../../../shared/bank/propose-bank-matches.ts';
import type { AskedOfLine } from './asked-of-line.ts';
import { BankDifference } from './bank-difference.tsx';
import { BankDone } from './bank-done.tsx';
import { BankOpenEntries } from './bank-open-entries.tsx';
import { BankOpenLines } from './bank-open-lines.tsx';
import { BankProposals } from './bank-proposals.tsx';
import { MatchDialog } from './match-dialog.tsx';
import { PostLineDialog } from './post-line-dialog.tsx';
import { SetAsideDialog } from './set-aside-dialog.tsx';
import type { Reservoir } from './use-reservoir.ts';

/** Both sides with what they have in common taken out, and what remains explained. */
export function BankMatching({ reservoir }: { readonly reservoir: Reservoir }) {
  const { entries, bank, settings } = reservoir;
  const { currency } = settings;
  const [asked, setAsked] = useState<AskedOfLine | null>(null);
  const close = () => setAsked(null);
  const state = useMemo(() => bankState(entries, bank), [entries, bank]);
  const proposals = useMemo(() => proposeBankMatches(state), [state]);
  const proposed = new Set(proposals.flatMap(({ line, with: others }) => [line, ...others]).map(({ id }) => id));
  const alone = state.openLines.filter(({ id }) => !proposed.has(id));
  return (
    <>
      <BankDifference entries={entries} state={state} currency={currency} />
      {proposals.length > 0 && <BankProposals proposals={proposals} currency={currency} onAsk={setAsked} />}
      {alone.length > 0 && <BankOpenLines lines={alone} currency={currency} onAsk={setAsked} />}
      <BankOpenEntries entries={state.openEntries} currency={currency} />
      <BankDone state={state} bank={bank} currency={currency} />
      {asked?.kind === 'match' && (
        <MatchDialog
          line={asked.line}
          entries={state.openEntries}
          lines={state.openLines}
          currency={currency}
          onClose={close}
        />
      )}
      {asked?.kind === 'post' && <PostLineDialog line={asked.line} reservoir={reservoir} onClose={close} />}
      {asked?.kind === 'aside' && <SetAsideDialog line={asked.line} currency={currency} onClose={close} />}
    </>
  );
}

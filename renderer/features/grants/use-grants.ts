import { useMemo } from 'react';
import { allocateGrants } from '../../../shared/grants/allocate-grants.ts';
import type { NamedMethod } from '../../../shared/grants/allocation-method.ts';
import { openDemandName, voteMethodName } from '../../../shared/grants/methods-to-compare.ts';
import { useBook } from '../../data/book-context.ts';
import { type GrantInputs, type GrantRows, grantInputs } from '../../data/grants/grant-inputs.ts';
import { useGrantRows } from '../../data/queries/use-grant-decision.ts';
import { useLedger } from '../../data/queries/use-ledger.ts';
import { useOverview } from '../../data/queries/use-overview.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import { useResult } from '../../data/queries/use-result.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import type { GrantsFacts } from './grants-view.ts';

/** Everything the Grants screen shows: requests, what they get, and what was posted. */
export type GrantsCase = {
  readonly facts: GrantsFacts;
  readonly rows: GrantRows;
  readonly inputs: GrantInputs;
  /** The method awards go by or went by: the rule of the members' vote where there is one. */
  readonly method: NamedMethod;
};

/** Null before an assembly is set up. What ballots come to is worked out elsewhere; here it is open demand alone. */
export function useGrants(): QueryState<GrantsCase | null> {
  const { desk } = useBook();
  const overview = useOverview();
  const products = useProducts();
  const result = useResult();
  const ledger = useLedger();
  const grantRows = useGrantRows();
  return useMemo(() => {
    if (overview.kind !== 'ready') return overview;
    if (products.kind !== 'ready') return products;
    if (result.kind !== 'ready') return result;
    if (ledger.kind !== 'ready') return ledger;
    if (grantRows.kind !== 'ready') return grantRows;
    const { settings, facts: standing } = overview.value;
    if (settings === null) return { kind: 'ready', value: null };
    const rows = grantRows.value;
    const inputs = grantInputs({ settings, rows, round: result.value, now: desk.now() });
    const method = methodOf(rows);
    const grants = method.method.kind === 'open-demand' ? allocateGrants(inputs.voted.grants) : null;
    const facts: GrantsFacts = {
      ...{ settings, products: products.value, requests: rows.requests, isFinished: standing.isDecided },
      result: result.value === null ? null : { openDemand: result.value.openDemand, grants: grants ?? nobody },
      ...{ awards: rows.awards, ledger: ledger.value, vote: rows.vote },
    };
    return { kind: 'ready', value: { facts, rows, inputs, method } };
  }, [overview, products, result, ledger, grantRows, desk]);
}

/** Until the ballots are counted nothing is said of who gets what. */
const nobody = allocateGrants({
  ...{ requests: [], openDemand: new Map(), prices: new Map() },
  reservoir: { balance: 0, floor: 0, limitPerProducer: 0 } as GrantInputs['voted']['grants']['reservoir'],
});

function methodOf({ vote, decision }: GrantRows): NamedMethod {
  if (decision !== null) return decision;
  if (vote === null) return { name: openDemandName, method: { kind: 'open-demand' } };
  return {
    name: voteMethodName(vote.rule),
    method: { kind: 'votes', rule: vote.rule, ties: vote.ties, source: vote.source },
  };
}

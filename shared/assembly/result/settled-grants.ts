import { allocateGrants, type GrantCase } from '../../grants/allocate-grants.ts';
import type { GrantAllocation } from '../../grants/grant-award.ts';
import { outstandingByProducer } from '../../ledger/concentration.ts';
import { openingOf } from '../../ledger/in-effect.ts';
import type { LedgerEntry } from '../../ledger/ledger-entry.ts';
import { reservoirBalance } from '../../ledger/reservoir-balance.ts';
import { money } from '../../quantities/money.ts';
import { quantity } from '../../quantities/quantity.ts';
import type { Assembly } from '../assembly.ts';
import { type FundRecords, noFundRecords } from '../fund-records.ts';
import { awardGrants } from './award-grants.ts';

type Asked = Pick<GrantCase, 'requests' | 'openDemand' | 'prices'>;
type Settled = { readonly grants: GrantAllocation; readonly ledger: readonly LedgerEntry[] };

/**
 * The grants of an assembly and its ledger after them. What was awarded stays as it was decided; else the usual rule
 * awards what the ledger has, beside what producers hold already. `at` is the ISO instant of the postings.
 */
export function settledGrants(asked: Asked, { settings, fund = noFundRecords }: Assembly, at: string): Settled {
  if (fund.awards.length > 0) return { grants: asDecided(fund, asked.openDemand), ledger: fund.ledger };
  const { ledger } = fund;
  const { balance } = settings.reservoir;
  const isOpen = openingOf(ledger) !== null;
  const reservoir = { ...settings.reservoir, balance: isOpen ? reservoirBalance(ledger) : balance };
  const outstanding = new Map(outstandingByProducer(ledger).map(({ producer, amount }) => [producer, amount]));
  const grants = allocateGrants({ ...asked, reservoir, outstanding });
  const { entries } = awardGrants({ allocation: grants, ledger, openingBalance: balance, at });
  return { grants, ledger: [...ledger, ...entries] };
}

function asDecided({ awards, ledger }: FundRecords, openDemand: GrantCase['openDemand']): GrantAllocation {
  const openAfter = new Map(openDemand);
  for (const { request, meetsPerWeek } of awards) {
    const left = (openAfter.get(request.product) ?? 0) - meetsPerWeek;
    openAfter.set(request.product, quantity(Math.max(0, left)));
  }
  return {
    awards: awards.toSorted(
      (a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || (a.request.id < b.request.id ? -1 : 1),
    ),
    awarded: money(awards.reduce((sum, { award }) => sum + award, 0)),
    reservoirAfter: reservoirBalance(ledger),
    openAfter,
  };
}

import type { Assembly } from '../../shared/assembly/assembly.ts';
import { type FundRecords, noFundRecords } from '../../shared/assembly/fund-records.ts';
import type { PostedAward } from '../../shared/assembly/result/award-grants.ts';
import type { GrantRequest } from '../../shared/grants/grant-request.ts';
import { grantPostings } from '../../shared/ledger/grant-postings.ts';
import type { EntrySource, LedgerEntry, Posting } from '../../shared/ledger/ledger-entry.ts';
import { openingPostings } from '../../shared/ledger/opening-postings.ts';
import { recoveryPostings } from '../../shared/ledger/recovery-postings.ts';
import { writeOffPostings } from '../../shared/ledger/write-off-postings.ts';
import { money } from '../../shared/quantities/money.ts';
import { quantity } from '../../shared/quantities/quantity.ts';
import { daysLater } from '../../shared/recovery/grant-terms.ts';
import type { RecoveryAgreement } from '../../shared/recovery/recovery-agreement.ts';

const granted = 200_000;
const everyWeek = 5000;

/** How large, and the ISO date of the first award; a round every 30 days has twenty grants. */
export type LargeFund = { readonly grants: number; readonly recoveriesEach: number; readonly from: string };

/** A fund with many grants: most come back week by week, every seventh not at all, every tenth is written off. */
export function largeFund(assembly: Assembly, { grants, recoveriesEach, from }: LargeFund): Assembly {
  const cases = Array.from({ length: grants }, (_, place) => caseOf(assembly, place, from));
  const opening = entry('opening', daysLater(from, -10), { kind: 'opening' }, openingPostings(money(100_000_000)));
  const fund: FundRecords = {
    ...noFundRecords,
    awards: cases.map(({ award }) => award),
    ledger: [opening, ...cases.flatMap((one) => entriesOf(one, recoveriesEach))].toSorted((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    agreements: cases.map(agreementOf),
    events: cases.map(({ request: { id }, on }) => ({
      ...{ id: `${id}-001`, grant: id, date: daysLater(on, 3), at: `${daysLater(on, 3)}T10:00:00Z` },
      what: { kind: 'paid-out', amount: money(granted) } as const,
    })),
  };
  const reservoir = { ...assembly.settings.reservoir, balance: money(100_000_000) };
  const settings = { ...assembly.settings, reservoir };
  return { ...assembly, settings, grantRequests: cases.map(({ request }) => request), fund };
}

type Case = {
  readonly place: number;
  readonly on: string;
  readonly request: GrantRequest;
  readonly award: PostedAward;
};

function caseOf({ products }: Assembly, place: number, from: string): Case {
  const number = String(place + 1).padStart(3, '0');
  const product = products[place % products.length]?.code ?? '';
  const request = {
    ...{ id: `G${number}`, producer: `Farm ${number} of the Upper Willow Creek Valley Growers’ Association`, product },
    ...{ purpose: `Cold room ${number}`, amount: money(granted), addsPerWeek: quantity(1000) },
    recoveryShareBasisPoints: 1000,
  };
  const award: PostedAward = {
    ...{ request, rank: place + 1, award: money(granted), addsPerWeek: quantity(1000), openBefore: quantity(1000) },
    ...{ meetsPerWeek: quantity(1000), price: money(300), valuePerWeek: money(300), valuePerMoney: 0.0015 },
    ...{ limitedBy: null, reservoirAfter: money(0), ledgerEntry: `grant-G${number}` },
  };
  return { place, on: daysLater(from, 30 * Math.floor(place / 20)), request, award };
}

function agreementOf({ request: { id }, on }: Case): RecoveryAgreement {
  return {
    ...{ grant: id, basis: { kind: 'deliveries', shareBasisPoints: 1000 } },
    ...{ expected: { perWeek: quantity(30_000), price: money(312) }, startsOn: on, graceDays: 0 },
    ...{ endsOn: daysLater(on, 730), atEnd: 'review', cap: money(granted) },
    minimum: { amount: money(10_000), everyMonths: 1 },
    payOuts: [{ on: daysLater(on, 3), amount: money(granted) }],
    milestones: [],
  };
}

function entriesOf({ place, on, request: { id, producer } }: Case, recoveriesEach: number): readonly LedgerEntry[] {
  const award = entry(`grant-${id}`, on, { kind: 'award', grant: id }, grantPostings(producer, money(granted)));
  const count = place % 7 === 6 ? 0 : recoveriesEach;
  const back = Array.from({ length: count }, (_, week) => {
    const source = { kind: 'recovery', grant: id, delivery: null } as const;
    const postings = recoveryPostings(producer, money(everyWeek));
    return entry(`received-${id}-${week + 1}`, daysLater(on, 7 * (week + 1)), source, postings);
  });
  if (place % 10 !== 9) return [award, ...back];
  const rest = money(granted - count * everyWeek);
  const lost = { kind: 'write-off', grant: id } as const;
  return [award, ...back, entry(`write-off-${id}`, daysLater(on, 90), lost, writeOffPostings(producer, rest))];
}

function entry(id: string, date: string, source: EntrySource, postings: readonly Posting[]): LedgerEntry {
  return { id, date, at: `${date}T10:00:00Z`, why: id, source, postings, reverses: null };
}

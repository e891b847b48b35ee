import { divideUp } from '../quantities/divide-up.ts';
import { type Quantity, quantity } from '../quantities/quantity.ts';
import type { RestPolicy } from './case-rules.ts';

/** What one delivery of one product comes to, all households together; thousandths of its plan unit. */
export type CaseDemand = {
  readonly want: Quantity;
  /** What households could take beyond what they want. */
  readonly flexible: Quantity;
  /** What households added in the case-fill phase. */
  readonly pledged: Quantity;
};

/** What a case is made of; the parts add up to the case size. */
export type LastCase = CaseDemand & {
  /** The case's number, from 1. */
  readonly number: number;
  readonly shelf: Quantity;
  /** Above 0: the case is not bought, as so much is missing. */
  readonly missing: Quantity;
};

/** How many cases are bought, and where they go: filled = wantGiven + pledgedGiven + flexibleGiven + shelf. */
export type CaseOrder = {
  readonly cases: number;
  readonly filled: Quantity;
  readonly wantGiven: Quantity;
  readonly pledgedGiven: Quantity;
  readonly flexibleGiven: Quantity;
  readonly shelf: Quantity;
  /** Wants that are not covered; always less than a case. */
  readonly short: Quantity;
  /** What households may yet add: what fills the case in which wants are short, or what lies on the shelf. */
  readonly mayAdd: Quantity;
  /** The last case bought, or the one that the short wants begin; null when nothing is wanted. */
  readonly last: LastCase | null;
};

type Asked = { readonly demand: CaseDemand; readonly caseSize: Quantity; readonly rest: RestPolicy };

/**
 * How many cases the wants of one delivery come to. The flexible part only completes a case that the wants have begun:
 * it never buys a case that nobody wants (41 wanted and 6 flexible in cases of 15: 2 cases hold 30, 11 + 6 >= 15, so
 * 3). What households added counts like wants when cases are counted, but is never short. Throws when the case size is
 * not above 0.
 */
export function casesToOrder(asked: Asked): CaseOrder {
  const { demand, caseSize, rest } = asked;
  if (caseSize <= 0) throw new RangeError(`A case must hold something, got ${caseSize}`);
  const cases = caseCount(asked);
  const filled = quantity(cases * caseSize);
  const wantGiven = Math.min(demand.want, filled);
  const pledgedGiven = Math.min(demand.pledged, filled - wantGiven);
  const free = filled - wantGiven - pledgedGiven;
  const flexibleGiven = rest === 'store' ? 0 : Math.min(demand.flexible, free);
  const given = {
    cases,
    filled,
    wantGiven: quantity(wantGiven),
    pledgedGiven: quantity(pledgedGiven),
    flexibleGiven: quantity(flexibleGiven),
    shelf: quantity(free - flexibleGiven),
    short: quantity(demand.want - wantGiven),
  };
  const missing = missingForNext(asked);
  const mayAdd = given.short > 0 ? missing : given.shelf;
  return { ...given, mayAdd, last: given.short > 0 ? begunCase(asked, cases, missing) : boughtCase(given, caseSize) };
}

function caseCount({ demand: { want, pledged, flexible }, caseSize, rest }: Asked): number {
  const firm = want + pledged;
  const full = Math.floor(firm / caseSize);
  const begun = firm - full * caseSize;
  switch (rest) {
    case 'round-down':
      return full;
    case 'tolerance':
      return begun > 0 && begun + flexible >= caseSize ? full + 1 : full;
    case 'store':
    case 'store-after-flexible':
      return Math.max(divideUp(want, caseSize), full);
  }
}

/** What the case begun by the firm part still lacks, when its flexible part counts as far as the policy has it. */
function missingForNext({ demand: { want, pledged, flexible }, caseSize, rest }: Asked): Quantity {
  const begun = (want + pledged) % caseSize;
  return quantity(Math.max(caseSize - begun - (rest === 'round-down' ? 0 : flexible), 0));
}

/** The case in which wants are short: wants first, then what was added, then the flexible part. */
function begunCase({ demand, caseSize }: Asked, cases: number, missing: Quantity): LastCase {
  const want = Math.min(Math.max(demand.want - cases * caseSize, 0), caseSize - missing);
  const pledged = Math.min(demand.pledged, caseSize - missing - want);
  const flexible = quantity(caseSize - missing - want - pledged);
  const parts = { want: quantity(want), pledged: quantity(pledged), flexible };
  return { number: cases + 1, ...parts, shelf: quantity(0), missing };
}

type Given = Omit<CaseOrder, 'mayAdd' | 'last'>;

/** The last case bought, seen from its end: the shelf, the flexible part, what was added, and wants for the rest. */
function boughtCase({ cases, shelf, flexibleGiven, pledgedGiven }: Given, caseSize: Quantity): LastCase | null {
  if (cases === 0) return null;
  const flexible = Math.min(flexibleGiven, caseSize - shelf);
  const pledged = Math.min(pledgedGiven, caseSize - shelf - flexible);
  const want = quantity(caseSize - shelf - flexible - pledged);
  const parts = { want, pledged: quantity(pledged), flexible: quantity(flexible) };
  return { number: cases, ...parts, shelf, missing: quantity(0) };
}

import type { RuleState } from '../price-rounds/rule-state.ts';
import { compareLine, type Difference } from './compare-line.ts';
import type { PublishedRound, PublishedRounds } from './published-rounds.ts';
import { recountAnnouncement } from './recount-announcement.ts';
import { type ClosedProduct, recountProduct, worstProduct } from './recount-product.ts';
import type { RecountedPrice } from './recounted-price.ts';

export type RoundRecount = {
  /** 0: what stands before the first round. */
  readonly round: number;
  /** In the order of the file; empty: equal to the cent. */
  readonly differences: readonly Difference[];
  readonly prices: readonly RecountedPrice[];
};

export type RecountOptions = {
  /** Told how many rounds are done, of how many. */
  readonly onRound: (done: number, total: number) => void;
};

/**
 * Works every round of a published file out again from its sums, and names each figure that comes out differently: the
 * settled amounts, imbalances and standings, the worst product, every announced price (one set by hand is taken as such
 * and asked for its reason), and the seals. The rounds are judged each by what stands before them in the file, so one
 * changed figure is named where it stands and, where it matters, again where it leads to another price.
 */
export function recount(published: PublishedRounds, { onRound }: RecountOptions): readonly RoundRecount[] {
  const recounts: RoundRecount[] = [];
  let memory: RuleState | null = null;
  let closedBefore: readonly ClosedProduct[] = [];
  for (const [index, round] of published.rounds.entries()) {
    const before = published.rounds[index - 1] ?? null;
    const announced = recountAnnouncement(round, { before, closedBefore, memory, frame: published.frame });
    const closed = round.prices.map(({ line }) => recountProduct(line, { round, frame: published.frame }));
    const found = [...announced.differences, ...closedDifferences(round, closed)];
    recounts.push(recountOf(published, round, { found, prices: announced.prices }));
    memory = announced.memory;
    closedBefore = closed;
    onRound(index + 1, published.rounds.length);
  }
  const frame = published.broken.filter(({ round }) => round === 0);
  return frame.length === 0 ? recounts : [{ round: 0, differences: frame, prices: [] }, ...recounts];
}

type Found = Pick<RoundRecount, 'prices'> & { readonly found: readonly Difference[] };

function recountOf(published: PublishedRounds, { head }: PublishedRound, { found, prices }: Found): RoundRecount {
  const { round } = head.line;
  const differences = [...found, ...published.broken.filter((seal) => seal.round === round)];
  return { round, differences: differences.toSorted((a, b) => a.at - b.at), prices };
}

/** What the closing of a round comes to, beside what is published of it. */
function closedDifferences(round: PublishedRound, closed: readonly ClosedProduct[]): readonly Difference[] {
  const rows = round.prices.flatMap((placed, index) => {
    const expected = closed[index]?.fields ?? null;
    return compareLine(placed, expected === null ? {} : { result: expected });
  });
  return [...compareLine(round.head, worstProduct(round, closed)), ...rows];
}

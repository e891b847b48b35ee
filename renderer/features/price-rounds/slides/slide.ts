import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import { movedMost } from '../../../../shared/assembly/session/price-moves.ts';
import type { ClearingReport } from '../../../../shared/assembly/session/product-clearings.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import type { PinnedRow } from '../blocks/blocking-text.ts';
import { type BlockedRow, blockedRows, pinnedRows } from '../blocks/clearing-rows.ts';
import { type CountedRow, isCounted, type RoundRow, roundRows } from '../round-rows.ts';

/** As many rows as can be read at the far end of a hall. */
export const rowsOnSlide = 7;

/** More parts of one table nobody watches; the rest stands on the printed list. */
const mostParts = 3;

type Part<Row> = {
  readonly rows: readonly Row[];
  /** From 1. */
  readonly part: number;
  readonly parts: number;
  /** Products that stand on no part. */
  readonly more: number;
};

/** One picture of a round for everybody. It holds sums only. */
export type Slide =
  | ({ readonly kind: 'prices'; readonly round: RoundRecord } & Part<RoundRow>)
  | ({ readonly kind: 'gaps'; readonly round: RoundRecord } & Part<CountedRow>)
  | {
      readonly kind: 'blocks';
      readonly round: RoundRecord;
      readonly rows: readonly BlockedRow[];
      readonly more: number;
    }
  | { readonly kind: 'pinned'; readonly round: RoundRecord; readonly rows: readonly PinnedRow[]; readonly more: number }
  | { readonly kind: 'falling'; readonly round: RoundRecord }
  | { readonly kind: 'moved'; readonly round: RoundRecord; readonly products: readonly Product[] }
  | { readonly kind: 'changes'; readonly round: RoundRecord; readonly before: RoundRecord }
  | { readonly kind: 'next'; readonly round: RoundRecord };

/** The slides of one round: its prices, what was wanted and offered once it is closed, and what changed. */
export function slidesOfRound(
  round: RoundRecord,
  rounds: readonly RoundRecord[],
  products: readonly Product[],
): readonly Slide[] {
  const before = rounds.find(({ number }) => number === round.number - 1) ?? null;
  const rows = roundRows(round, before, products);
  const byMove = before === null ? rows : [...rows].sort((left, right) => farness(right) - farness(left));
  const counted = rows.filter(isCounted).sort(byGap);
  return [
    ...parts(byMove).map((part) => ({ kind: 'prices', round, ...part }) as const),
    ...parts(counted).map((part) => ({ kind: 'gaps', round, ...part }) as const),
    ...(before === null ? [] : [{ kind: 'changes', round, before } as const]),
  ];
}

/** The widest gap first; what nobody wants concerns the fewest and stands last. */
function byGap(left: CountedRow, right: CountedRow): number {
  const [a, b] = [left.result, right.result];
  return Number(a.demand === 0) - Number(b.demand === 0) || b.imbalance - a.imbalance;
}

/** How far a price moved, as a ratio. */
function farness({ price, priceBefore }: RoundRow): number {
  if (priceBefore === null || price === priceBefore) return 0;
  return price === 0 || priceBefore === 0 ? Number.MAX_VALUE : Math.abs(Math.log(price / priceBefore));
}

function parts<Row>(rows: readonly Row[]): readonly Part<Row>[] {
  const count = Math.min(mostParts, Math.ceil(rows.length / rowsOnSlide));
  const more = Math.max(0, rows.length - count * rowsOnSlide);
  return Array.from({ length: count }, (_, at) => ({
    rows: rows.slice(at * rowsOnSlide, (at + 1) * rowsOnSlide),
    part: at + 1,
    parts: count,
    more: at === count - 1 ? more : 0,
  }));
}

/** More than this in sentences nobody reads from the last row. */
const mostBlocked = 3;

/** What keeps products from clearing in the last closed round, and how far its prices are pinned down. */
export function clearingSlides(
  round: RoundRecord,
  report: ClearingReport | null,
  products: readonly Product[],
): readonly Slide[] {
  if (report === null || report.round !== round.number) return [];
  const blocked = blockedRows(report.products, products);
  const pinned = pinnedRows(report.products, products);
  const first = <Row>(rows: readonly Row[], most: number) => {
    return { round, rows: rows.slice(0, most), more: Math.max(0, rows.length - most) };
  };
  return [
    ...(blocked.length === 0 ? [] : [{ kind: 'blocks', ...first(blocked, mostBlocked) } as const]),
    ...(pinned.length === 0 ? [] : [{ kind: 'pinned', ...first(pinned, rowsOnSlide) } as const]),
  ];
}

/** As many small drawings as can be seen from the last row. */
const mostDrawn = 6;

/** The pictures of all rounds together, once there are two to compare. */
export function pictureSlides(rounds: readonly RoundRecord[], products: readonly Product[]): readonly Slide[] {
  const round = rounds.at(-1);
  if (round === undefined) return [];
  const closed = rounds.filter(({ status }) => status === 'closed');
  const byCode = new Map(products.map((product) => [product.code, product]));
  const moved = movedMost(rounds, mostDrawn).flatMap((code) => byCode.get(code) ?? []);
  return [
    ...(closed.length < 2 ? [] : [{ kind: 'falling', round } as const]),
    ...(moved.length === 0 ? [] : [{ kind: 'moved', round, products: moved } as const]),
  ];
}

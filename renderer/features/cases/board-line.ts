import type { Product } from '../../../shared/catalogue/product.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import type { CaseBoard, CaseBoardRow } from '../../data/sums/case-board.ts';
import { compareText } from '../../i18n/formats.ts';

/** A row of the board with its product. */
export type BoardLine = CaseBoardRow & { readonly of: Product };

/** The board's rows, closest to full first: short ones by the part of a case they lack, then the shelf, then the full. */
export function boardLines({ rows }: CaseBoard, products: readonly Product[]): readonly BoardLine[] {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const lines = rows.flatMap((row) => {
    const of = byCode.get(row.product);
    return of === undefined ? [] : [{ ...row, of }];
  });
  return lines.toSorted((one, other) => urgency(one) - urgency(other) || compareText(one.of.name, other.of.name));
}

/** Below 1: the part of a case that is missing. */
function urgency({ order, caseSize }: CaseBoardRow): number {
  if (order.short > 0) return order.mayAdd / caseSize;
  return order.shelf > 0 ? 2 : 3;
}

export type BoardTotals = {
  readonly cases: number;
  readonly costMinorUnits: number;
  readonly shortProducts: number;
  readonly shelfMinorUnits: number;
};

export function boardTotals(rows: readonly CaseBoardRow[]): BoardTotals {
  const sum = (part: (row: CaseBoardRow) => number) => rows.reduce((total, row) => total + part(row), 0);
  return {
    cases: sum(({ order }) => order.cases),
    costMinorUnits: sum(({ cost }) => cost),
    shortProducts: rows.filter(({ order }) => order.short > 0).length,
    shelfMinorUnits: sum(shelfWorth),
  };
}

function shelfWorth({ order, price }: CaseBoardRow): number {
  return scaleHalfUp(order.shelf, price, quantityScale);
}

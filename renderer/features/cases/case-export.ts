import { compareCodes } from '../../../shared/catalogue/compare-codes.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { escapeFormula } from '../../../shared/csv/escape-formula.ts';
import { writeCsv } from '../../../shared/csv/write-csv.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import type { CaseWorking } from '../../data/sums/case-board.ts';

/** A table of cells: text and numbers, as a workbook takes them. */
export type ExportTable = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
};

export type CaseExport = { readonly byHousehold: ExportTable; readonly byProduct: ExportTable };

const householdHeader = [
  'delivery',
  'household',
  'product',
  'name',
  'unit',
  'want',
  'can_take_more',
  'added',
  'gets',
  'of_it_flexible',
  'short',
  'place',
  'price',
  'cost',
];

const productHeader = [
  'delivery',
  'product',
  'name',
  'unit',
  'case_size',
  'want',
  'can_take_more',
  'added',
  'cases',
  'filled',
  'flexible_given',
  'short',
  'shelf',
  'price',
  'cost',
];

type Frame = { readonly products: readonly Product[]; readonly currency: string };

/** The case-filled orders of one delivery, by household and by product. Amounts in units, money in major units. */
export function caseExport(workings: readonly CaseWorking[], { products, currency }: Frame): CaseExport {
  const byCode = new Map(products.map((product) => [product.code, product]));
  const minor = 10 ** currencyDigits(currency);
  const named = (code: string) => [code, byCode.get(code)?.name ?? '', byCode.get(code)?.unit ?? ''];
  const households = workings.flatMap((working) => {
    return working.filling.households.map((own) => [
      working.delivery,
      own.household,
      ...named(working.product),
      ...[own.asked.essential + own.asked.normal + own.asked['if-possible'], own.asked.flexible].map(inUnits),
      ...[own.asked.pledged, own.total, own.given.flexible, own.short].map(inUnits),
      own.place,
      working.price / minor,
      scaleHalfUp(own.total, working.price, quantityScale) / minor,
    ]);
  });
  const rows = workings.map(({ delivery, product, caseSize, demand, order, price, cost }) => [
    delivery,
    ...named(product),
    ...[caseSize, demand.want, demand.flexible, demand.pledged].map(inUnits),
    order.cases,
    ...[order.filled, order.flexibleGiven, order.short, order.shelf].map(inUnits),
    price / minor,
    cost / minor,
  ]);
  const byHousehold = households.toSorted((one, other) => compareCodes(String(one[1]), String(other[1])));
  return { byHousehold: { header: householdHeader, rows: byHousehold }, byProduct: { header: productHeader, rows } };
}

/** Text that people typed is escaped; a thousandth written with a point has at most three digits. */
export function exportCsv({ header, rows }: ExportTable): string {
  return writeCsv(
    header,
    rows.map((row) => row.map((cell) => (typeof cell === 'number' ? String(cell) : escapeFormula(cell)))),
  );
}

function inUnits(thousandths: number): number {
  return thousandths / quantityScale;
}

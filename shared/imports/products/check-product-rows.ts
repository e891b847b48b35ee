import { noDetails } from '../../catalogue/check-details.ts';
import { checkProduct, type ProductFault } from '../../catalogue/check-product.ts';
import type { Product } from '../../catalogue/product.ts';
import type { ProductDetails } from '../../catalogue/product-details.ts';
import { sameJson } from '../../journal/same-json.ts';
import type { RowProblemCode } from '../checked-rows.ts';
import type { Role } from '../import-target.ts';
import { rowJudge } from '../rows/row-judge.ts';
import { noRows, type RowWork, reportEveryRows, type TargetCheck } from '../rows/row-work.ts';
import { productOfRow, type RowProduct, unitsBySize } from './product-of-row.ts';
import { type ProductReaders, productReaders } from './product-readers.ts';

const roleOfField: Readonly<Record<ProductFault['field'], [Role, keyof ProductReaders]>> = {
  code: ['code', 'code'],
  name: ['name', 'name'],
  unit: ['unit', 'unit'],
  caseSize: ['case_size', 'caseSize'],
  leadDays: ['lead_days', 'leadDays'],
  season: ['season', 'season'],
  floorPrice: ['floor_price', 'floorPrice'],
  openingPrice: ['opening_price', 'openingPrice'],
  marketPrice: ['market_price', 'marketPrice'],
};
const problemOfFault: Readonly<Record<ProductFault['code'], RowProblemCode>> = {
  missing: 'empty',
  'too-long': 'too-long',
  'blank-around': 'empty',
  'not-above-zero': 'zero',
  'not-whole': 'not-a-number',
  'below-zero': 'negative',
  'no-month': 'not-a-season',
  'below-floor': 'opening-below-floor',
  'without-source': 'price-without-source',
  'without-date': 'price-without-date',
};

/** Checks a catalogue: a known code is changed in what the file speaks of, another is a new product. */
export function checkProductRows(work: RowWork): TargetCheck {
  const { sheet, context, outcomes, report } = work;
  const products = new Map(context.products.map((each) => [each.code, each] as const));
  const details = new Map(context.details.map((each) => [each.product, each] as const));
  const readers = productReaders(work);
  const judge = rowJudge(work.list);
  const units = unitsBySize(work.mapping);
  const seen = new Map<string, number>();
  const taken: RowProduct[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    if (row % reportEveryRows === 0) report(row / sheet.rowCount);
    const line = sheet.lines[row] ?? 0;
    judge.begin(line);
    const code = readers.code.found(row);
    const known = { product: products.get(code) ?? null, details: details.get(code) ?? null };
    const found = productOfRow(row, { readers, judge, units }, known);
    const first = seen.get(code);
    if (first !== undefined) judge.refuse('code', 'duplicate', { found: code, allowed: [String(first)] });
    for (const fault of found === null ? [] : checkProduct(found.product)) {
      const [role, reader] = roleOfField[fault.field];
      judge.refuse(role, problemOfFault[fault.code], { found: readers[reader].found(row) });
    }
    const verdict = judge.end();
    if (verdict !== 'fine' || found === null) {
      outcomes.set(row, verdict === 'fine' ? 'refused' : verdict);
      continue;
    }
    seen.set(code, line);
    const isSame = known.product !== null && isUnchanged(found, known.product, known.details);
    outcomes.set(row, isSame ? 'unchanged' : known.product === null ? 'new' : 'changed');
    if (!isSame) taken.push(found);
  }
  const linesKept = context.products.filter(({ code }) => !seen.has(code)).length;
  return { linesKept, householdsTouched: 0, planned: () => plannedProducts(taken) };
}

/** Details that say nothing are kept as no row. */
function plannedProducts(taken: readonly RowProduct[]) {
  const productDetails = taken.map(({ details }) => details).filter((details) => !isEmpty(details));
  return { ...noRows, products: taken.map(({ product }) => product), productDetails };
}

function isUnchanged({ product, details }: RowProduct, was: Product, wasDetails: ProductDetails | null): boolean {
  if (!sameJson({ ...product, ordinal: was.ordinal }, was)) return false;
  // A unit code that is only read from the unit's name is no news by itself.
  return wasDetails === null ? isEmpty({ ...details, unitCode: null }) : sameJson(details, wasDetails);
}

function isEmpty({ product: _, ...details }: ProductDetails): boolean {
  return sameJson(details, noDetails);
}

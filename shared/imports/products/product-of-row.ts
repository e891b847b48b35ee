import { longestAlias, longestHeading } from '../../catalogue/check-details.ts';
import type { MarketPrice, Product } from '../../catalogue/product.ts';
import type { ProductDetails } from '../../catalogue/product-details.ts';
import { money } from '../../quantities/money.ts';
import { readUnit } from '../../units/read-unit.ts';
import { isGiven } from '../cells/role-reader.ts';
import type { Role } from '../import-target.ts';
import type { Mapping } from '../mapping.ts';
import { foldText } from '../names/fold-text.ts';
import type { RowJudge } from '../rows/row-judge.ts';
import { type ComposedUnit, composedName, composedUnit } from './composed-product.ts';
import type { ProductReaders } from './product-readers.ts';

/** What is kept of the product and its details; null when the book does not know it. */
export type KnownProduct = { readonly product: Product | null; readonly details: ProductDetails | null };

export type RowProduct = { readonly product: Omit<Product, 'ordinal'>; readonly details: ProductDetails };

/**
 * The product that a row speaks of: what the row says, else what the book knows, else what its type and package size
 * give. Null with the reasons told to the judge when something needed is nowhere.
 */
export function productOfRow(
  row: number,
  {
    readers,
    judge,
    units,
  }: { readonly readers: ProductReaders; readonly judge: RowJudge; readonly units: UnitsBySize },
  known: KnownProduct,
): RowProduct | null {
  const was = known.product;
  const code = judge.take(readers.code.at(row));
  const type = judge.take(readers.type.at(row));
  const packageSize = judge.take(readers.packageSize.at(row)) ?? '';
  const composed = units(packageSize);
  if (composed?.doubt) {
    judge.note({ code: composed.doubt, outcome: 'noted', role: 'package_size', found: packageSize, allowed: [] });
  }
  const needed = <Value>(role: Role, value: Value | undefined): Value | undefined => {
    if (value === undefined) judge.refuse(role, 'empty');
    return value;
  };
  const name = needed(
    'name',
    judge.take(readers.name.at(row)) ?? was?.name ?? (type && composedName(type, packageSize)),
  );
  const unit = needed('unit', judge.take(readers.unit.at(row)) ?? was?.unit ?? composed?.unit);
  const caseSize = needed('case_size', judge.take(readers.caseSize.at(row)) ?? was?.caseSize);
  const leadDays = needed('lead_days', judge.take(readers.leadDays.at(row)) ?? was?.leadDays);
  const openingPrice = needed('opening_price', judge.take(readers.openingPrice.at(row)) ?? was?.openingPrice);
  const floorPrice = judge.take(readers.floorPrice.at(row)) ?? was?.floorPrice ?? money(0);
  const season = judge.take(readers.season.at(row)) ?? was?.season ?? null;
  const marketPrice = marketPriceOf(row, readers, judge) ?? was?.marketPrice ?? null;
  const details = detailsOf(row, { readers, judge }, { ...known, code: code ?? '', unit: unit ?? '', composed });
  if (code === undefined || name === undefined || unit === undefined || caseSize === undefined) return null;
  if (leadDays === undefined || openingPrice === undefined) return null;
  const product = { code, name, unit, caseSize, leadDays, season, floorPrice, openingPrice, marketPrice };
  return { product, details };
}

/** Units by package size, each spelling read once: 3,706 stand for 92,331 products. Null where sizes are no matter. */
export type UnitsBySize = (packageSize: string) => ComposedUnit | null;

export function unitsBySize(mapping: Mapping): UnitsBySize {
  const known = new Map<string, ComposedUnit>();
  if (!isGiven(mapping, 'package_size')) return () => null;
  return (packageSize) => {
    const unit = known.get(packageSize) ?? composedUnit(packageSize);
    known.set(packageSize, unit);
    return unit;
  };
}

function marketPriceOf(row: number, readers: ProductReaders, judge: RowJudge): MarketPrice | null {
  const price = judge.take(readers.marketPrice.at(row));
  const source = judge.take(readers.marketSource.at(row));
  const date = judge.take(readers.marketDate.at(row));
  if (price === undefined) return null;
  if (source === undefined)
    judge.refuse('market_source', 'price-without-source', { found: readers.marketPrice.found(row) });
  if (date === undefined) judge.refuse('market_date', 'price-without-date', { found: readers.marketPrice.found(row) });
  return source === undefined || date === undefined ? null : { price, source, date };
}

type DetailsSource = KnownProduct & {
  readonly code: string;
  readonly unit: string;
  readonly composed: ComposedUnit | null;
};

function detailsOf(
  row: number,
  { readers, judge }: { readonly readers: ProductReaders; readonly judge: RowJudge },
  { details: was, code, unit, composed }: DetailsSource,
): ProductDetails {
  const unitCode = unit === composed?.unit ? composed.unitCode : (readUnit(unit)?.code ?? null);
  const said = judge.take(readers.aliases.at(row));
  return {
    product: code,
    unitCode: was?.unitCode ?? unitCode,
    department: heading('department', judge.take(readers.department.at(row)) ?? was?.department ?? '', judge),
    storagePlace: heading('storage_place', judge.take(readers.storagePlace.at(row)) ?? was?.storagePlace ?? '', judge),
    aliases: said === undefined ? (was?.aliases ?? []) : aliasesOf(said, judge),
    catchWeight: was?.catchWeight ?? false,
  };
}

function heading(role: Role, text: string, judge: RowJudge): string {
  if (text.length > longestHeading)
    judge.refuse(role, 'too-long', { found: text.slice(0, 80), allowed: [String(longestHeading)] });
  return text;
}

/** Several names in one cell stand with a semicolon or a bar between them; the same one counts once. */
function aliasesOf(text: string, judge: RowJudge): readonly string[] {
  const aliases = text
    .split(/[;|]/)
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '');
  const tooLong = aliases.find((alias) => alias.length > longestAlias);
  if (tooLong !== undefined)
    judge.refuse('aliases', 'too-long', { found: tooLong.slice(0, 80), allowed: [String(longestAlias)] });
  return [...new Map(aliases.map((alias) => [foldText(alias), alias] as const)).values()];
}

import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import { parseSeason } from '../../catalogue/parse-season.ts';
import type { MarketPrice, Product, Season } from '../../catalogue/product.ts';
import type { Fault } from '../folder/fault.ts';
import { catalogueTable } from '../folder/folder-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isEmpty, readCode, readNeededText, readPrice, readSomeQuantity, readText, readWhole } from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';

type CatalogueRow = TableRow<(typeof catalogueTable.columns)[number]>;

/**
 * Reads catalogue.csv. Products are numbered (`ordinal`) from 0 in the order of the file, which is the order they are
 * written in again. Money has `digits` decimals.
 */
export function readProducts(text: string, digits: number, faults: Fault[]): readonly Product[] {
  const products: Product[] = [];
  const seen = nothingSeen('code' as const);
  for (const row of readTable(catalogueTable, text, faults)) {
    const product = readProduct(row, digits);
    const duplicate = !isEmpty(row, 'code') && isDuplicate(row, row.cell('code').trim(), seen);
    if (product !== null && !duplicate) products.push({ ...product, ordinal: products.length });
  }
  return products;
}

function readProduct(row: CatalogueRow, digits: number): Omit<Product, 'ordinal'> | null {
  const code = readCode(row, 'code');
  const name = readNeededText(row, 'name');
  const unit = readNeededText(row, 'unit');
  const caseSize = readSomeQuantity(row, 'case_size');
  const leadDays = readWhole(row, 'lead_days', 0);
  const season = readSeason(row);
  const floorPrice = readPrice(row, 'floor_price', digits);
  const openingPrice = readPrice(row, 'opening_price', digits);
  const marketPrice = readMarketPrice(row, digits);
  if (floorPrice !== null && openingPrice !== null && openingPrice < floorPrice) {
    row.fault('opening_price', 'opening-below-floor', { allowed: [row.cell('floor_price').trim()] });
    return null;
  }
  if (code === null || name === null || unit === null || caseSize === null || leadDays === null) return null;
  if (season === 'faulty' || marketPrice === 'faulty' || floorPrice === null || openingPrice === null) return null;
  return { code, name, unit, caseSize, leadDays, season, floorPrice, openingPrice, marketPrice };
}

function readSeason(row: CatalogueRow): Season | null | 'faulty' {
  const parsed = parseSeason(row.cell('season'));
  if (parsed.kind === 'ok') return parsed.season;
  row.fault('season', 'bad-season');
  return 'faulty';
}

function readMarketPrice(row: CatalogueRow, digits: number): MarketPrice | null | 'faulty' {
  const source = readText(row, 'market_source');
  const date = readDate(row);
  if (isEmpty(row, 'market_price')) {
    if (source === null && date === '') return null;
    row.fault('market_price', 'source-without-price');
    return 'faulty';
  }
  const price = readPrice(row, 'market_price', digits);
  if (source === null) row.fault('market_source', 'price-without-source');
  if (date === '') row.fault('market_date', 'price-without-date');
  return price === null || source === null || date === '' || date === null ? 'faulty' : { price, source, date };
}

/** Null when it is no date, which is then noted. */
function readDate(row: CatalogueRow): string | null {
  const text = row.cell('market_date').trim();
  if (text === '' || parseIsoDate(text) !== null) return text;
  row.fault('market_date', 'bad-date');
  return null;
}

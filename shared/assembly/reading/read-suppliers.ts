import { checkSupplier } from '../../catalogue/check-supplier.ts';
import { checkSupply } from '../../catalogue/check-supply.ts';
import type { ProductDetails } from '../../catalogue/product-details.ts';
import type { Supplier, Supply } from '../../catalogue/supplier.ts';
import { money } from '../../quantities/money.ts';
import { knownUnits } from '../../units/known-units.ts';
import type { Fault } from '../folder/fault.ts';
import { detailsTable, suppliersTable, suppliesTable } from '../folder/office-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import {
  isEmpty,
  readCode,
  readMoney,
  readNeededText,
  readPrice,
  readQuantity,
  readSomeQuantity,
  readText,
  readWhole,
} from './read-cell.ts';
import { readTable, type TableRow } from './read-table.ts';

/** Aliases stand in one cell with this between them; an alias cannot hold it. */
export const aliasMark = '|';

/** Reads product_details.csv, in the order of the file. */
export function readDetails(text: string, products: KnownCodes, faults: Fault[]): readonly ProductDetails[] {
  const details: ProductDetails[] = [];
  const seen = nothingSeen('product' as const);
  for (const row of readTable(detailsTable, text, faults)) {
    const product = readCode(row, 'product');
    const unitCode = readText(row, 'unit_code')?.trim() ?? null;
    if (unitCode !== null && !knownUnits.has(unitCode)) row.fault('unit_code', 'unknown-unit');
    if (product === null || !isKnown(row, 'product', products) || isDuplicate(row, product, seen)) continue;
    const aliases = row
      .cell('aliases')
      .split(aliasMark)
      .map((alias) => alias.trim());
    details.push({
      product,
      unitCode,
      department: row.cell('department').trim(),
      storagePlace: row.cell('storage_place').trim(),
      aliases: aliases.filter((alias) => alias !== ''),
      catchWeight: readYes(row, 'catch_weight'),
    });
  }
  return details;
}

function readYes<Column extends string>(row: TableRow<Column>, column: Column): boolean {
  const text = row.cell(column).trim();
  if (!['', 'yes', 'no'].includes(text)) row.fault(column, 'not-a-choice', { allowed: ['yes', 'no'] });
  return text === 'yes';
}

/** Reads suppliers.csv, in the order of the file. */
export function readSuppliers(text: string, digits: number, faults: Fault[]): readonly Supplier[] {
  const suppliers: Supplier[] = [];
  const seen = nothingSeen('supplier' as const);
  for (const row of readTable(suppliersTable, text, faults)) {
    const code = readCode(row, 'supplier');
    const name = readNeededText(row, 'name');
    const minimumOrder = isEmpty(row, 'minimum_order') ? money(0) : readMoney(row, 'minimum_order', digits);
    if (code === null || name === null || minimumOrder === null || isDuplicate(row, code, seen)) continue;
    const supplier = { code, name, email: row.cell('email').trim(), phone: row.cell('phone').trim(), minimumOrder };
    const fault = checkSupplier(supplier)[0];
    if (fault?.field === 'email') row.fault('email', 'bad-email');
    else if (fault !== undefined) row.fault(fault.field === 'code' ? 'supplier' : 'name', 'too-long');
    else suppliers.push(supplier);
  }
  return suppliers;
}

type SupplyReferences = { readonly products: KnownCodes; readonly suppliers: KnownCodes; readonly digits: number };

/** Reads supplies.csv, in the order of the file. */
export function readSupplies(
  text: string,
  { products, suppliers, digits }: SupplyReferences,
  faults: Fault[],
): readonly Supply[] {
  const supplies: Supply[] = [];
  const seen = nothingSeen('supplier' as const);
  for (const row of readTable(suppliesTable, text, faults)) {
    const product = readCode(row, 'product');
    const supplier = readCode(row, 'supplier');
    const isKnownPair = isKnown(row, 'product', products) && isKnown(row, 'supplier', suppliers);
    const supply = readSupply(row, digits);
    if (product === null || supplier === null || supply === null || !isKnownPair) continue;
    if (isDuplicate(row, `${product}\n${supplier}`, seen)) continue;
    const fault = checkSupply({ product, supplier, ...supply })[0];
    if (fault === undefined) supplies.push({ product, supplier, ...supply });
    else if (fault.code === 'not-whole-packs')
      row.fault('case_size', 'not-whole-packs', { allowed: [row.cell('pack_size')] });
    else row.fault(fault.field === 'leadDays' ? 'lead_days' : 'case_size', 'too-large', { allowed: ['365'] });
  }
  return supplies;
}

function readSupply(row: TableRow<(typeof suppliesTable.columns)[number]>, digits: number) {
  const leadDays = readWhole(row, 'lead_days', 0);
  const caseSize = readSomeQuantity(row, 'case_size');
  const packSize = readSomeQuantity(row, 'pack_size');
  const price = readPrice(row, 'price', digits);
  const minimumQuantity = readQuantity(row, 'minimum_quantity');
  const preference = readWhole(row, 'preference', 1);
  if (leadDays === null || caseSize === null || packSize === null) return null;
  if (price === null || minimumQuantity === null || preference === null) return null;
  return { leadDays, caseSize, packSize, price, minimumQuantity, preference };
}

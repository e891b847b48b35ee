import { decodeBase64 } from '../base64/decode-base64.ts';
import { ordinalCount } from '../catalogue/ordinal-count.ts';
import type { Product } from '../catalogue/product.ts';
import { countPackedLines } from '../plans/lines/count-packed-lines.ts';
import { lineLayout, none } from '../plans/lines/line-layout.ts';
import type { PlanRecord } from '../plans/plan-record.ts';

/**
 * All lines of all plans as columns, in the order of the plans. Numbers are as packed (line-layout.ts): quantities in
 * thousandths per rhythm, prices in minor units, `none` for null, names by their place.
 */
export type DemandColumns = {
  /** Length of every column by product ordinal. */
  readonly ordinalCount: number;
  /** Household codes in the order of the plans; lines of household h are firstLine[h] up to firstLine[h + 1]. */
  readonly households: readonly string[];
  readonly firstLine: Uint32Array;
  readonly product: Uint32Array;
  readonly want: Uint32Array;
  readonly upTo: Uint32Array;
  readonly substitute: Uint32Array;
  readonly highestPrice: Uint32Array;
  readonly rhythm: Uint8Array;
  readonly priority: Uint8Array;
  readonly response: Uint8Array;
  readonly percentCheaper: Uint8Array;
};

/** A household's plan with its lines as bytes, packed as line-layout.ts says. */
export type PackedPlan = { readonly household: string; readonly lineCount: number; readonly bytes: Uint8Array };

/** The columns of plans as they are kept. Throws as `packedColumns` does. */
export function demandColumns(products: readonly Product[], plans: readonly PlanRecord[]): DemandColumns {
  const packed = plans.map(({ household, lineCount, packedLines }) => {
    return { household, lineCount, bytes: decodeBase64(packedLines) };
  });
  return packedColumns(products, packed);
}

/**
 * Unpacks plans straight into columns, without an object per line. Throws when a plan is damaged or names a product
 * that is not in the catalogue: both were refused when they came in.
 */
export function packedColumns(products: readonly Product[], plans: readonly PackedPlan[]): DemandColumns {
  const firstLine = new Uint32Array(plans.length + 1);
  for (const [index, { lineCount }] of plans.entries()) firstLine[index + 1] = (firstLine[index] ?? 0) + lineCount;
  const lines = firstLine[plans.length] ?? 0;
  const columns: DemandColumns = {
    ordinalCount: ordinalCount(products),
    households: plans.map(({ household }) => household),
    firstLine,
    product: new Uint32Array(lines),
    want: new Uint32Array(lines),
    upTo: new Uint32Array(lines),
    substitute: new Uint32Array(lines),
    highestPrice: new Uint32Array(lines),
    rhythm: new Uint8Array(lines),
    priority: new Uint8Array(lines),
    response: new Uint8Array(lines),
    percentCheaper: new Uint8Array(lines),
  };
  for (const [index, plan] of plans.entries()) fillPlan(columns, plan, firstLine[index] ?? 0);
  requireKnown(columns, products);
  return columns;
}

function fillPlan(columns: DemandColumns, { household, lineCount, bytes }: PackedPlan, first: number): void {
  if (countPackedLines(bytes) !== lineCount) throw new RangeError(`Damaged plan of household ${household}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let line = first, at: number = lineLayout.headerBytes; line < first + lineCount; line++) {
    columns.product[line] = view.getUint32(at + lineLayout.product, true);
    columns.want[line] = view.getUint32(at + lineLayout.want, true);
    columns.upTo[line] = view.getUint32(at + lineLayout.upTo, true);
    columns.substitute[line] = view.getUint32(at + lineLayout.substitute, true);
    columns.highestPrice[line] = view.getUint32(at + lineLayout.highestPrice, true);
    columns.rhythm[line] = view.getUint8(at + lineLayout.rhythm);
    columns.priority[line] = view.getUint8(at + lineLayout.priority);
    columns.response[line] = view.getUint8(at + lineLayout.response);
    columns.percentCheaper[line] = view.getUint8(at + lineLayout.percentCheaper);
    at += lineLayout.lineBytes;
  }
}

function requireKnown({ product, substitute, ordinalCount: count }: DemandColumns, products: readonly Product[]): void {
  const known = new Uint8Array(count);
  for (const { ordinal } of products) known[ordinal] = 1;
  for (let line = 0; line < product.length; line++) {
    const [own, other] = [product[line] ?? none, substitute[line] ?? none];
    if (known[own] !== 1) throw new RangeError(`A plan names the unknown product ${own}`);
    if (other !== none && known[other] !== 1) throw new RangeError(`A plan names the unknown substitute ${other}`);
  }
}

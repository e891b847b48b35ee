import type { DemandColumns } from './demand-columns.ts';

/** Names of the columns that have a place for each line. */
const byLine = [
  'product',
  'want',
  'upTo',
  'substitute',
  'highestPrice',
  'rhythm',
  'priority',
  'response',
  'percentCheaper',
] as const;

type LineColumn = Uint32Array | Uint8Array;

/**
 * The columns with one household's lines replaced. `revised` holds that household alone, or nobody when its plan is
 * gone; a household without lines so far comes last. Lines are copied as blocks, which takes milliseconds for a million.
 */
export function reviseColumns(columns: DemandColumns, household: string, revised: DemandColumns): DemandColumns {
  const found = columns.households.indexOf(household);
  const at = found < 0 ? columns.households.length : found;
  const after = found < 0 ? at : at + 1;
  const lines = {
    first: columns.firstLine[at] ?? 0,
    end: columns.firstLine[after] ?? 0,
    inserted: revised.product.length,
  };
  const parts = byLine.map((name) => [name, splice(columns[name], revised[name], lines)]);
  return {
    ordinalCount: Math.max(columns.ordinalCount, revised.ordinalCount),
    households: columns.households.toSpliced(at, after - at, ...revised.households),
    firstLine: shiftedFirstLine(columns.firstLine, { at, after, ...lines }, revised.households.length),
    ...(Object.fromEntries(parts) as Pick<DemandColumns, (typeof byLine)[number]>),
  };
}

type Replaced = { readonly first: number; readonly end: number; readonly inserted: number };

function splice(old: LineColumn, inserted: LineColumn, { first, end }: Replaced): LineColumn {
  const length = old.length - (end - first) + inserted.length;
  const joined = old instanceof Uint8Array ? new Uint8Array(length) : new Uint32Array(length);
  joined.set(old.subarray(0, first));
  joined.set(inserted, first);
  joined.set(old.subarray(end), first + inserted.length);
  return joined;
}

type ReplacedHousehold = Replaced & { readonly at: number; readonly after: number };

function shiftedFirstLine(old: Uint32Array, replaced: ReplacedHousehold, households: number): Uint32Array {
  const { at, after, first, end, inserted } = replaced;
  const shift = inserted - (end - first);
  const before = Array.from(old.subarray(0, at + 1));
  const own = households === 0 ? [] : [first + inserted];
  const rest = Array.from(old.subarray(after + 1), (line) => line + shift);
  return Uint32Array.from([...before, ...own, ...rest]);
}

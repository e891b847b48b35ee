import type { Json } from './change.ts';

/** Rows in memory by table and key. Two maps deep, so that no table and key can be mistaken for another pair. */
export type Rows = Map<string, Map<string, Json>>;

/** The same for readers. */
export type ReadonlyRows = ReadonlyMap<string, ReadonlyMap<string, Json>>;

/**
 * A packed plan: one version byte, then 24 bytes a line, little-endian.
 *
 *     at  bytes  what
 *      0    4    product ordinal
 *      4    4    want, thousandths of the plan unit per rhythm
 *      8    4    upTo, the same
 *     12    4    substitute's ordinal, or `none`
 *     16    4    highest price in minor units, or `none`
 *     20    1    rhythm (place in `rhythms`)
 *     21    1    priority (place in `priorities`)
 *     22    1    response (place in `responseKinds`)
 *     23    1    swap: per cent by which the substitute must be cheaper; else 0
 */
export const lineLayout = {
  version: 1,
  headerBytes: 1,
  lineBytes: 24,
  product: 0,
  want: 4,
  upTo: 8,
  substitute: 12,
  highestPrice: 16,
  rhythm: 20,
  priority: 21,
  response: 22,
  percentCheaper: 23,
} as const;

/** Stands for null in a field of four bytes. */
export const none = 0xffffffff;

/** The largest number a field of four bytes can hold beside `none`: 4.29 million units, or 42.9 million in cents. */
export const largestPacked = none - 1;

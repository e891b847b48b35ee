/** Stands for a row without a household that it could be given to. */
export const noHousehold = 0xffffffff;

/** The rows of each household in the order of the file. */
export type RowsByHousehold = { readonly rowsOf: (place: number) => Uint32Array };

/** Sorts rows by the place of their household (0 to `count`), by counting: one pass, eight bytes a row. */
export function rowsByHousehold(householdOf: Uint32Array, count: number): RowsByHousehold {
  const starts = new Uint32Array(count + 2);
  for (const place of householdOf) if (place < count) starts[place + 2] = (starts[place + 2] ?? 0) + 1;
  for (let place = 2; place < starts.length; place += 1)
    starts[place] = (starts[place] ?? 0) + (starts[place - 1] ?? 0);
  const order = new Uint32Array(starts[count + 1] ?? 0);
  for (let row = 0; row < householdOf.length; row += 1) {
    const place = householdOf[row] ?? noHousehold;
    if (place >= count) continue;
    const at = starts[place + 1] ?? 0;
    order[at] = row;
    starts[place + 1] = at + 1;
  }
  return { rowsOf: (place) => order.subarray(starts[place], starts[place + 1]) };
}

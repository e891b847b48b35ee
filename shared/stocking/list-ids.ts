const pattern = /^L(\d+)$/;

/** The id of the list issued last, of those given; null when there is none. L10 comes after L9. */
export function lastListId(ids: readonly string[]): string | null {
  const highest = highestNumber(ids);
  return highest === 0 ? null : `L${highest}`;
}

/** The id of the next list: L1 after none. */
export function nextListId(ids: readonly string[]): string {
  return `L${highestNumber(ids) + 1}`;
}

function highestNumber(ids: readonly string[]): number {
  return ids.reduce((highest, id) => Math.max(highest, Number(pattern.exec(id)?.[1] ?? 0)), 0);
}

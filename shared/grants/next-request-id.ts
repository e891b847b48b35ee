/** The number after the highest one given: G001, G002, …; numbers in between are not given again. */
export function nextRequestId(ids: readonly string[]): string {
  const numbers = ids.map((id) => Number(/^G(\d+)$/.exec(id)?.[1] ?? 0));
  return `G${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
}

/** The number after the highest one given: P001, P002, …; numbers in between are not given again. */
export function nextNumber(letter: string, ids: readonly string[]): string {
  const numbers = ids.map((id) => (id.startsWith(letter) ? Number(id.slice(letter.length)) : 0));
  const highest = Math.max(0, ...numbers.filter(Number.isSafeInteger));
  return `${letter}${String(highest + 1).padStart(3, '0')}`;
}

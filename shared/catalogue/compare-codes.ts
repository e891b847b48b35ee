/** Orders codes by their code units: the same in every language, so that a hash, a lot or a file is too. */
export function compareCodes(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

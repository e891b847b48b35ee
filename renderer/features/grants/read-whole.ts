/** A whole number as typed; empty is 0, what is none becomes NaN, which every rule refuses. */
export function readWhole(text: string): number {
  const plain = text.trim();
  if (plain === '') return 0;
  return /^\d{1,7}$/.test(plain) ? Number(plain) : Number.NaN;
}

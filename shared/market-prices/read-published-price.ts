/** Reads a published price ("1.8541") as ten-thousandths; null when it is none or has more than four decimals. */
export function readPublishedPrice(text: string): number | null {
  const match = /^(\d{1,7})(?:\.(\d{1,4}))?$/.exec(text.trim());
  if (match === null) return null;
  return Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'));
}

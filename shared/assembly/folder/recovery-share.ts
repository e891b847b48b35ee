import { formatDecimal } from '../../quantities/format-decimal.ts';
import { type ParsedDecimal, parseDecimal } from '../../quantities/parse-decimal.ts';

/** Reads a share as a fraction (0.10) or a percentage (10%, 7.5 %), in hundredths of a percent. */
export function parseShare(text: string): ParsedDecimal {
  const trimmed = text.trim();
  return trimmed.endsWith('%') ? parseDecimal(trimmed.slice(0, -1), 2) : parseDecimal(trimmed, 4);
}

/** Writes a share as a fraction: 1000 is 0.1. */
export function formatShare(basisPoints: number): string {
  return formatDecimal(basisPoints, 4);
}

import { quantity, quantityScale } from '../quantities/quantity.ts';
import type { PackageSize, ParsedPackageSize, SizeDoubt, SizeRefusal } from './package-size.ts';
import { type SizeItem, sizeItems } from './size-items.ts';
import { readShape } from './size-shapes.ts';
import { sizeTokens } from './size-tokens.ts';

/** Longer than any size on a pack. */
const longestSizeText = 80;
/** Units or pieces in one package; above it is a slip, not a size. */
const largestSize = 100_000;

/**
 * Reads a package size as found in catalogues and on packs: "8 CT", "1.5 LB", "6x0,33 l", "24/12 OZ", "1 LB 8 OZ",
 * "20 OZ (567 G)". It is read, read with doubts that a person should settle, or refused; nothing is guessed silently.
 * The same text always gives the same answer. Never throws.
 */
export function parsePackageSize(text: string): ParsedPackageSize {
  if (text.trim() === '') return refused('empty');
  if (text.length > longestSizeText) return refused('too-long');
  const read = sizeItems(sizeTokens(text));
  if (read.kind === 'refused') return read;
  const isAbout = read.items.some(({ letter }) => letter === 'A');
  const plain = read.items.filter(({ letter }) => letter !== 'A');
  const found = readShape(plain) ?? readWithoutWords(plain);
  if (found === null) return refused(refusalOf(plain));
  const doubts: readonly SizeDoubt[] = [
    ...new Set([...read.doubts, ...found.doubts, ...(isAbout ? (['approximate'] as const) : [])]),
  ];
  return judged(found.size, doubts);
}

/** A size among words nobody knows is worth a look; words alone are nothing. */
function readWithoutWords(items: readonly SizeItem[]) {
  const known = items.filter(({ letter }) => letter !== 'W');
  const found = known.length === items.length ? null : readShape(known);
  return found === null ? null : { size: found.size, doubts: [...found.doubts, 'unread-words' as const] };
}

function judged(size: PackageSize, doubts: readonly SizeDoubt[]): ParsedPackageSize {
  if (size.count === 0 || size.amount === 0) return refused('zero');
  if (size.count > largestSize || size.count * (size.amount ?? quantity(0)) > largestSize * quantityScale) {
    return refused('implausible');
  }
  return doubts.length === 0 ? { kind: 'size', size } : { kind: 'flagged', size, doubts };
}

function refused(code: SizeRefusal): ParsedPackageSize {
  return { kind: 'refused', code };
}

function refusalOf(items: readonly SizeItem[]): SizeRefusal {
  const spelled = items.map(({ letter }) => letter).join('');
  if (/NR+N/.test(spelled)) return 'range';
  if (!spelled.includes('N')) return /[UCL]/.test(spelled) ? 'no-number' : 'unreadable';
  return /[UCL]/.test(spelled) ? 'unreadable' : 'unknown-unit';
}

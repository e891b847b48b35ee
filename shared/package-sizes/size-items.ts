import { type Quantity, quantity, quantityScale } from '../quantities/quantity.ts';
import { readUnit } from '../units/read-unit.ts';
import type { Unit } from '../units/unit.ts';
import type { SizeDoubt, SizeRefusal } from './package-size.ts';
import { readSizeFraction, readSizeNumber } from './read-size-number.ts';
import type { SizeToken } from './size-tokens.ts';

/**
 * What a size's text says, piece by piece. `letter` spells the whole as a word that patterns can be matched against:
 * N number, U weight or volume, C pieces or packs, L length or area, X times, S slash, P bracket or comma, R range,
 * A about, W a word nobody knows.
 */
export type SizeItem =
  | { readonly letter: 'N'; readonly value: Quantity }
  | { readonly letter: 'U' | 'C' | 'L'; readonly unit: Unit }
  | { readonly letter: 'X' | 'S' | 'P' | 'R' | 'A' | 'W' };

export type SizeItems =
  | { readonly kind: 'ok'; readonly items: readonly SizeItem[]; readonly doubts: readonly SizeDoubt[] }
  | { readonly kind: 'refused'; readonly code: SizeRefusal };

const letters = new Map<string, SizeItem['letter'] | ''>(
  Object.entries({
    x: 'X',
    '\u00d7': 'X',
    '*': 'X',
    by: 'X',
    '/': 'S',
    per: 'S',
    '(': 'P',
    ')': '',
    ',': 'P',
    '=': 'P',
    '+': 'P',
    '-': 'R',
    '\u2013': 'R',
    to: 'R',
    '~': 'A',
    about: 'A',
    approx: 'A',
    'approx.': 'A',
    avg: 'A',
    'avg.': 'A',
    of: '',
    and: '',
    '&': '',
    '.': '',
  } as const),
);

/** Names the pieces of a size's text, writes mixed numbers together and decides what a slash between numbers means. */
export function sizeItems(tokens: readonly SizeToken[]): SizeItems {
  const items: SizeItem[] = [];
  const doubts: SizeDoubt[] = [];
  for (const token of tokens) {
    const read = token.kind === 'ratio' ? readRatio(token, items, doubts) : readToken(token, items);
    if (read !== null) return { kind: 'refused', code: read };
  }
  return { kind: 'ok', items, doubts };
}

function readToken(token: Exclude<SizeToken, { kind: 'ratio' }>, items: SizeItem[]): SizeRefusal | null {
  if (token.kind === 'number') {
    const number = readSizeNumber(token.text);
    if (number.kind === 'refused') return number.code;
    items.push({ letter: 'N', value: number.value });
    return null;
  }
  const letter = letters.get(token.text);
  if (letter === '') return null;
  items.push(letter === undefined ? wordItem(token.text) : ({ letter } as SizeItem));
  return null;
}

function wordItem(text: string): SizeItem {
  const unit = readUnit(text);
  if (unit === null) return { letter: 'W' };
  if (unit.kind === 'weight' || unit.kind === 'volume') return { letter: 'U', unit };
  return { letter: unit.kind === 'length' || unit.kind === 'area' ? 'L' : 'C', unit };
}

/** Fractions that packs print; "1/12" is none of them. */
const fractionsBelow: ReadonlySet<number> = new Set([2, 3, 4, 8, 16]);

/**
 * "1/2" is a half, "24/12" is 24 of 12. A fraction is below one, in lowest terms, and over 2, 3, 4, 8 or 16; where it
 * is not one half, one third and so on, it could still be a pack, which is said.
 */
function readRatio(token: Extract<SizeToken, { kind: 'ratio' }>, items: SizeItem[], doubts: SizeDoubt[]) {
  const [above, below] = [Number(token.above), Number(token.below)];
  const isFraction = above < below && fractionsBelow.has(below) && (above === 1 || below % above !== 0);
  if (!isFraction || !inLowestTerms(above, below)) return readPack(token, items);
  const fraction = readSizeFraction(above, below);
  if (fraction.kind === 'refused') return fraction.code;
  if (above > 1) doubts.push('fraction-or-pack');
  addFraction(items, fraction.value);
  return null;
}

function inLowestTerms(above: number, below: number): boolean {
  for (let divisor = 2; divisor <= above; divisor++) if (above % divisor === 0 && below % divisor === 0) return false;
  return true;
}

function readPack({ above, below }: { readonly above: string; readonly below: string }, items: SizeItem[]) {
  const [count, each] = [readSizeNumber(above), readSizeNumber(below)];
  if (count.kind === 'refused') return count.code;
  if (each.kind === 'refused') return each.code;
  items.push({ letter: 'N', value: count.value }, { letter: 'X' }, { letter: 'N', value: each.value });
  return null;
}

/** "1 1/2" and "1-1/2" are one and a half. */
function addFraction(items: SizeItem[], fraction: Quantity): void {
  const isJoined = items.at(-1)?.letter === 'R';
  const whole = items.at(isJoined ? -2 : -1);
  if (whole?.letter !== 'N' || whole.value % quantityScale !== 0) {
    items.push({ letter: 'N', value: fraction });
    return;
  }
  items.splice(isJoined ? -2 : -1);
  items.push({ letter: 'N', value: quantity(whole.value + fraction) });
}

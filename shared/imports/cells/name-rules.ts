import { priorities, rhythms } from '../../plans/lines/line-codes.ts';
import type { Priority, Rhythm } from '../../plans/lines/plan-line.ts';
import type { KeptAlias } from '../import-mapping.ts';
import type { Role } from '../import-target.ts';
import { foldText } from '../names/fold-text.ts';
import { priorityByWord, rhythmByWord } from '../names/known-words.ts';
import type { NameIndex } from '../names/name-index.ts';
import { type CellReading, leftOutCell, nothing, refusedCell, valueCell } from './cell-reading.ts';
import type { CellRule } from './role-reader.ts';

/** What persons settled before, in this file or an earlier one: the code for a folded text, null to leave it out. */
export type Settled = ReadonlyMap<string, string | null>;

/** Settled texts of one kind; what is said in this file counts before what was kept. */
export function settledOf(kind: KeptAlias['kind'], lists: readonly (readonly SettledText[])[]): Settled {
  return new Map(
    lists.flatMap((list) => list.filter((each) => each.kind === kind).map(({ text, code }) => [text, code])),
  );
}
type SettledText = { readonly kind: KeptAlias['kind']; readonly text: string; readonly code: string | null };

/** An unknown text that looks like a code of another system: nobody can say what it stands for by reading it. */
const looksLikeCode = /^[A-Za-z]{0,4}[-_]?\d{3,}$/;

/** A place in the index. Exact codes first, then what a person settled, then the same name but for case and accents. */
function placeOf(text: string, index: NameIndex, settled: Settled): number | 'unknown' | 'several' | 'not-wanted' {
  const exact = index.byCode.get(text);
  if (exact !== undefined) return exact;
  const folded = foldText(text);
  const code = settled.get(folded);
  if (code === null) return 'not-wanted';
  const chosen = code === undefined ? undefined : index.byCode.get(code);
  if (chosen !== undefined) return chosen;
  const [only, ...others] = index.byFolded.get(folded) ?? [];
  if (only === undefined) return 'unknown';
  return others.length === 0 ? only : 'several';
}

export type NamedRule = {
  readonly role: Role;
  readonly index: NameIndex;
  readonly settled: Settled;
  readonly need: 'needed' | 'optional';
};

/** A product, as its place in the index. What is not surely one is left to a person; a foreign code is refused. */
export function productRule({ role, index, settled, need }: NamedRule): CellRule<number> {
  return {
    whenEmpty: need === 'needed' ? refusedCell(role, 'empty') : nothing,
    read: ({ text }): CellReading<number> => {
      const place = placeOf(text, index, settled);
      if (typeof place === 'number') return valueCell(place);
      if (place === 'not-wanted') return leftOutCell(role, 'not-wanted', { found: text });
      if (place === 'unknown' && looksLikeCode.test(text)) return refusedCell(role, 'unknown-product', { found: text });
      return { kind: 'open', open: { kind: 'product', role, text: foldText(text), found: text } };
    },
  };
}

/** A household, as its place in the index. `nearest` names those with a number like it. */
export function householdRule(
  { role, index, settled }: NamedRule,
  nearest: (text: string) => readonly string[],
): CellRule<number> {
  return {
    whenEmpty: refusedCell(role, 'empty'),
    read: ({ text }): CellReading<number> => {
      const place = placeOf(text, index, settled);
      if (typeof place === 'number') return valueCell(place);
      if (place === 'not-wanted') return leftOutCell(role, 'not-wanted', { found: text });
      return refusedCell(role, 'unknown-household', { found: text, allowed: nearest(text) });
    },
  };
}

function codeRule<Code extends string>(
  { codes, words, settled, kind, whenEmpty }: CodeWords<Code>,
  role: Role,
): CellRule<Code> {
  return {
    whenEmpty,
    read: ({ text }): CellReading<Code> => {
      const folded = foldText(text);
      const said = settled.get(folded);
      if (said === null) return leftOutCell(role, 'not-wanted', { found: text });
      const code = codes.find((each) => each === text || each === said) ?? words.get(folded);
      return code === undefined ? { kind: 'open', open: { kind, role, text: folded, found: text } } : valueCell(code);
    },
  };
}

type CodeWords<Code> = {
  readonly codes: readonly Code[];
  readonly words: ReadonlyMap<string, Code>;
  readonly settled: Settled;
  readonly kind: KeptAlias['kind'];
  readonly whenEmpty: CellReading<Code>;
};

export function rhythmRule(settled: Settled): CellRule<Rhythm> {
  const whenEmpty = refusedCell('rhythm', 'empty', { allowed: rhythms });
  return codeRule({ codes: rhythms, words: rhythmByWord, settled, kind: 'rhythm', whenEmpty }, 'rhythm');
}

/** Without a word the priority is normal, as in the assembly folder. */
export function priorityRule(settled: Settled): CellRule<Priority> {
  const whenEmpty = valueCell<Priority>('normal');
  return codeRule({ codes: priorities, words: priorityByWord, settled, kind: 'priority', whenEmpty }, 'priority');
}

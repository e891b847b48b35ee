import type { Fault, FaultCode } from '../folder/fault.ts';
import { nearestNames } from './nearest-name.ts';
import type { FaultDetail } from './read-table.ts';

/** One object of a JSON file: its entries, and how faults in them are noted. */
export type JsonEntries = {
  readonly value: (name: string) => unknown;
  readonly fault: (name: string, code: FaultCode, about?: FaultDetail) => void;
  /** An object inside this one; null (noted) when it is missing or none. */
  readonly inner: (name: string, known: readonly string[], optional?: readonly string[]) => JsonEntries | null;
};

/** Parses a JSON file that holds one object with the known entries. Null (noted) when it is not that. */
export function jsonEntries(
  { file, text }: { readonly file: string; readonly text: string },
  known: readonly string[],
  faults: Fault[],
): JsonEntries | null {
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text;
  let value: unknown;
  try {
    value = JSON.parse(plain);
  } catch (error) {
    faults.push({ file, line: errorLine(plain, error), column: null, code: 'bad-json', found: '', allowed: [] });
    return null;
  }
  return entriesOf(value, { file, text: plain, faults, path: [], known, optional: [] });
}

type Place = {
  readonly file: string;
  readonly text: string;
  readonly faults: Fault[];
  readonly path: readonly string[];
  readonly known: readonly string[];
  readonly optional: readonly string[];
};

function entriesOf(value: unknown, place: Place): JsonEntries | null {
  const { file, text, faults, path, known, optional } = place;
  const named = [...known, ...optional];
  const fault: JsonEntries['fault'] = (name, code, { found = '', allowed = [] } = {}) => {
    const full = name === '' ? path : [...path, name];
    faults.push({ file, line: lineOf(text, full), column: full.join('.') || null, code, found, allowed });
  };
  if (!isObject(value)) {
    fault('', 'bad-json');
    return null;
  }
  for (const name of Object.keys(value)) {
    if (!named.includes(name)) fault(name, 'unknown-field', { found: name, allowed: nearestNames(name, named, 1) });
  }
  for (const name of known) if (!Object.hasOwn(value, name)) fault(name, 'missing-field');
  return {
    value: (name) => (Object.hasOwn(value, name) ? value[name] : undefined),
    fault,
    inner: (name, innerKnown, innerOptional = []) => {
      if (!Object.hasOwn(value, name)) return null;
      return entriesOf(value[name], { ...place, path: [...path, name], known: innerKnown, optional: innerOptional });
    },
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Line on which the last name of a path is written, looking for each name behind the one before; else line 1. */
function lineOf(text: string, path: readonly string[]): number {
  let at = 0;
  for (const name of path) {
    const next = text.indexOf(JSON.stringify(name), at);
    if (next < 0) break;
    at = next;
  }
  return lineAt(text, at);
}

/** V8 says "at position 57"; where an engine says nothing, the end of the file is named, where most is missing. */
function errorLine(text: string, error: unknown): number {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
  return lineAt(text, position === undefined ? text.trimEnd().length : Number(position));
}

function lineAt(text: string, position: number): number {
  return text.slice(0, position).split(/\r\n?|\n/).length;
}

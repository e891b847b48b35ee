import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyChange } from '../../../shared/journal/apply-change.ts';
import { chainHash } from '../../../shared/journal/chain-hash.ts';
import type { Change, Json, RowChange } from '../../../shared/journal/change.ts';
import { invertChange } from '../../../shared/journal/invert-change.ts';
import type { Rows } from '../../../shared/journal/rows.ts';
import { sameJson } from '../../../shared/journal/same-json.ts';
import { verifyChain } from '../../../shared/journal/verify-chain.ts';
import { diffRows } from './diff-rows.ts';

const hex = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
const name = fc.constantFrom('a', 'b', 'c', 'a/b', '__proto__');
const row = fc
  .jsonValue({ maxDepth: 2 })
  .filter((value) => value !== null)
  .map((value) => value as Json);
const anyRows = fc.array(fc.tuple(name, name, row), { maxLength: 12 }).map(toRows);

function toRows(cells: readonly (readonly [string, string, Json])[]): Rows {
  const rows: Rows = new Map();
  for (const [table, key, value] of cells) applyChange(rows, { rows: [{ table, key, before: null, after: value }] });
  return rows;
}

/** The bytes of rows, in an order of their own. */
function bytes(rows: Rows): string {
  const tables = [...rows].map(([table, keyed]) => [table, [...keyed].sort(byName)] as const);
  return JSON.stringify(tables.sort(byName));
}

function byName(a: readonly [string, unknown], b: readonly [string, unknown]): number {
  return a[0] < b[0] ? -1 : 1;
}

function changeOf(id: string, rows: readonly RowChange[]): Change {
  return { id, at: '2027-01-04T10:00:00Z', actor: 'desk', command: 'test', why: '', undoes: null, rows };
}

function undo(change: Change, rows: Rows, id: string) {
  const heading = { id, at: '2027-01-04T11:00:00Z', actor: 'desk', command: 'history.undo', why: '' };
  return invertChange({ change, heading, currentRow: (table, key) => rows.get(table)?.get(key) ?? null });
}

function inverted(change: Change, rows: Rows, id: string): Change {
  const answer = undo(change, rows, id);
  if (answer.kind !== 'inverted') throw new Error('refused');
  return answer.change;
}

describe('undo', () => {
  test('restores the same bytes, and undo of undo is redo', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (before, after) => {
        const [start, end] = [bytes(before), bytes(after)];
        const change = changeOf('1', diffRows(before, after));
        applyChange(before, change);
        expect(bytes(before)).toBe(end);
        const back = inverted(change, before, '2');
        applyChange(before, back);
        expect(bytes(before)).toBe(start);
        const again = inverted(back, before, '3');
        expect(again.rows).toEqual(change.rows);
        applyChange(before, again);
        expect(bytes(before)).toBe(end);
        expect([back.undoes, again.undoes]).toEqual(['1', '2']);
      }),
    );
  });

  test('is refused when the row was changed since, naming it', () => {
    const rows = toRows([['plans', 'H1', { lines: 1 }]]);
    const change = changeOf('1', [{ table: 'plans', key: 'H1', before: null, after: { lines: 1 } }]);
    expect(undo(change, rows, '2').kind).toBe('inverted');
    applyChange(rows, { rows: [{ table: 'plans', key: 'H1', before: { lines: 1 }, after: { lines: 2 } }] });
    expect(undo(change, rows, '2')).toEqual({ kind: 'refused', code: 'row-changed-since', table: 'plans', key: 'H1' });
    rows.clear();
    expect(undo(change, rows, '2').kind).toBe('refused');
  });

  test('takes back a change that touched one row twice', () => {
    const rows = toRows([['t', 'k', 1]]);
    const change = changeOf('1', [
      { table: 't', key: 'k', before: 1, after: 2 },
      { table: 't', key: 'k', before: 2, after: 3 },
    ]);
    applyChange(rows, change);
    applyChange(rows, inverted(change, rows, '2'));
    expect(rows.get('t')?.get('k')).toBe(1);
  });
});

describe('replay', () => {
  test('in order gives the same rows, wherever it starts', () => {
    fc.assert(
      fc.property(fc.array(anyRows, { minLength: 1, maxLength: 6 }), (states) => {
        const changes = states.map((state, index) => diffRows(states[index - 1] ?? new Map(), state));
        const replayed: Rows = new Map();
        for (const rows of changes) applyChange(replayed, { rows });
        expect(bytes(replayed)).toBe(bytes(states.at(-1)!));
        expect(diffRows(replayed, states.at(-1)!)).toEqual([]);
      }),
    );
  });
});

describe('sameJson', () => {
  test('ignores the order of names and nothing else', () => {
    expect(sameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
    expect(sameJson([1, 2], [2, 1])).toBe(false);
    expect(sameJson({ a: null }, { b: null })).toBe(false);
    expect(sameJson([], {})).toBe(false);
    expect(sameJson({ 0: 1 }, [1])).toBe(false);
    expect(sameJson(null, {})).toBe(false);
  });

  test('agrees with the text of the values', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(sameJson(a, structuredClone(a))).toBe(true);
        if (JSON.stringify(a) === JSON.stringify(b)) expect(sameJson(a, b)).toBe(true);
        if (sameJson(a, b)) expect(sameJson(b, a)).toBe(true);
      }),
    );
  });
});

describe('the hash chain', () => {
  const chain = (texts: readonly string[]) => {
    let hash = '';
    return texts.map((text, index) => {
      hash = chainHash(hex, hash, text);
      return { seq: index + 1, text, hash };
    });
  };

  test('hashes the previous hash, a line feed and the text', () => {
    expect(chainHash(hex, '', 'abc')).toBe(hex('\nabc'));
    expect(chainHash(hex, 'ff', 'abc')).toBe(hex('ff\nabc'));
  });

  test('is whole as written, and goes on from any entry', () => {
    const entries = chain(['one', 'two', 'three']);
    const whole = { kind: 'whole', hash: entries[2]!.hash };
    expect(verifyChain(hex, entries)).toEqual({ ...whole, entries: 3 });
    expect(verifyChain(hex, entries.slice(1), entries[0]!)).toEqual({ ...whole, entries: 2 });
    expect(verifyChain(hex, [])).toEqual({ kind: 'whole', entries: 0, hash: '' });
  });

  test('one flipped byte breaks it at that place', () => {
    const texts = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(texts, fc.nat(), fc.boolean(), (list, pick, inText) => {
        const entries = chain(list);
        const place = pick % entries.length;
        const entry = entries[place]!;
        const flipped = (text: string) => `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`;
        entries[place] = inText ? { ...entry, text: flipped(entry.text) } : { ...entry, hash: flipped(entry.hash) };
        expect(verifyChain(hex, entries)).toEqual({ kind: 'broken', atSeq: place + 1 });
      }),
    );
  });

  test('an entry under another number breaks it, though its hash is right', () => {
    const entries = chain(['one', 'two']).map((entry) => ({ ...entry, seq: entry.seq === 2 ? 3 : entry.seq }));
    expect(verifyChain(hex, entries)).toEqual({ kind: 'broken', atSeq: 2 });
  });

  test('a missing entry breaks it where it was', () => {
    const entries = chain(['one', 'two', 'three']).filter(({ seq }) => seq !== 2);
    expect(verifyChain(hex, entries)).toEqual({ kind: 'broken', atSeq: 2 });
  });
});

import type { PublishedLine } from './published-lines.ts';
import type { Placed } from './published-rounds.ts';

/** A figure that comes out differently from what is published, both as the file writes them. */
export type Difference = {
  /** Line of the file, from 1. */
  readonly at: number;
  readonly round: number;
  /** Null for the figures of the round as a whole. */
  readonly product: string | null;
  /** Name in the file ('result.demand'); 'line' and 'seal': a text that does not fit its check. */
  readonly field: string;
  readonly published: string;
  readonly recomputed: string;
};

/** What is expected of some fields of a line; a field that is left out is not judged. */
export type Expected = { readonly [field: string]: unknown };

/** Compares a line with what was worked out again, field by field, as the file spells them. */
export function compareLine({ at, line }: Placed<PublishedLine>, expected: Expected): readonly Difference[] {
  const place = { at, round: 'round' in line ? line.round : 0, product: 'product' in line ? line.product : null };
  return compareFields(line, expected, '').map((difference) => ({ ...place, ...difference }));
}

type FieldDifference = Pick<Difference, 'field' | 'published' | 'recomputed'>;

function compareFields(published: object, expected: object, path: string): readonly FieldDifference[] {
  const found = new Map<string, unknown>(Object.entries(published));
  return Object.entries(expected).flatMap(([name, wanted]): readonly FieldDifference[] => {
    const value = found.get(name) ?? null;
    const field = `${path}${name}`;
    if (isRecord(wanted) && isRecord(value)) return compareFields(value, wanted, `${field}.`);
    const [publishedText, recomputed] = [textOf(value), textOf(wanted)];
    return publishedText === recomputed ? [] : [{ field, published: publishedText, recomputed }];
  });
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

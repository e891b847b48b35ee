import fc from 'fast-check';

/** What happens to files: flipped bits, a cut end, a piece that stands there again and again, or is gone. */
type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly times: number }
  | { readonly kind: 'drop'; readonly at: number; readonly length: number };

/** Places are shares of the file, so that they hit files of every length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat(7) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut' as const), at: place }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat(300), times: fc.nat(2000) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop' as const), at: place, length: fc.nat(300) }) },
);

/** Ways of damaging a file. */
export const mutations = fc.array(mutation, { minLength: 1, maxLength: 8 });

const mostBytes = 3_000_000;

export function mutated(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce((before, change) => mutatedOnce(before, change), bytes).slice(0, mostBytes);
}

function mutatedOnce(bytes: Uint8Array, change: Mutation): Uint8Array {
  const at = Math.min(Math.floor(change.at * bytes.length), Math.max(0, bytes.length - 1));
  switch (change.kind) {
    case 'flip': {
      const next = bytes.slice();
      next[at] = (next[at] ?? 0) ^ (1 << change.bit);
      return next;
    }
    case 'cut':
      return bytes.slice(0, at);
    case 'repeat': {
      const piece = bytes.slice(at, at + change.length);
      return joined([bytes.slice(0, at), ...Array.from({ length: change.times }, () => piece), bytes.slice(at)]);
    }
    case 'drop':
      return joined([bytes.slice(0, at), bytes.slice(at + change.length)]);
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

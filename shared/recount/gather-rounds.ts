import type { NameLine, PublishedLine } from './published-lines.ts';
import type { BrokenSeal, Placed, PublishedRound, PublishedRounds } from './published-rounds.ts';
import type { PublishedFault, ReadLine } from './read-line.ts';
import { sealOf } from './write-lines.ts';

type Gathered =
  | { readonly kind: 'ok'; readonly published: PublishedRounds }
  | { readonly kind: 'faulty'; readonly fault: PublishedFault };

type LineOf<Kind> = Extract<PublishedLine, { readonly kind: Kind }>;

/** Another line should stand here. */
class OutOfOrder extends Error {
  readonly at: number;
  readonly field: string;
  constructor(at: number, field: string) {
    super(`Line ${at} is out of order`);
    this.at = at;
    this.field = field;
  }
}

/** Puts the lines of a file together to rounds and checks its seals. Refused: a line where another should stand. */
export function gatherRounds(read: readonly ReadLine[]): Gathered {
  try {
    return { kind: 'ok', published: gather(read) };
  } catch (error) {
    if (!(error instanceof OutOfOrder)) throw error;
    return { kind: 'faulty', fault: { line: error.at, field: error.field, code: 'out-of-order' } };
  }
}

function gather(read: readonly ReadLine[]): PublishedRounds {
  const end = (read.at(-1)?.at ?? 1) + 1;
  const [frame] = takeWhile(read, 0, 'assembly');
  if (frame === undefined) throw new OutOfOrder(2, 'kind');
  const names = takeWhile(read, 1, 'name');
  const rounds: PublishedRound[] = [];
  const broken: BrokenSeal[] = read.flatMap(brokenCheck);
  let at = 1 + names.length;
  let hash = sealOf(
    read.slice(0, at).map(({ text }) => text),
    '',
  );
  while (at < read.length) {
    const { round, seal, length } = gatherRound(read, at, { number: rounds.length + 1, end });
    sameProducts(rounds[0] ?? round, round);
    const texts = read.slice(at, at + length - 1).map(({ text }) => text);
    const recomputed = sealOf(texts, hash);
    if (recomputed !== seal.line.sha256) broken.push(brokenSeal(seal, recomputed));
    rounds.push(round);
    // The next seal goes on from what stands here, so that one slip does not break every later round.
    hash = seal.line.sha256;
    at += length;
  }
  const named = new Map(names.map(({ line }): [string, NameLine] => [line.product, line]));
  return { frame: frame.line, names: named, rounds, broken: broken.toSorted((a, b) => a.at - b.at) };
}

function gatherRound(
  read: readonly ReadLine[],
  from: number,
  { number, end }: { readonly number: number; readonly end: number },
) {
  const [head] = takeWhile(read, from, 'round');
  if (head === undefined) throw new OutOfOrder(read[from]?.at ?? end, 'kind');
  const prices = takeWhile(read, from + 1, 'price');
  const sealAt = from + 1 + prices.length;
  const [seal] = takeWhile(read, sealAt, 'seal');
  if (seal === undefined) throw new OutOfOrder(read[sealAt]?.at ?? end, 'kind');
  const strange = [head, ...prices, seal].find(({ line }) => line.round !== number);
  if (strange !== undefined) throw new OutOfOrder(strange.at, 'round');
  return { round: { head, prices, seal: seal.line.sha256 }, seal, length: prices.length + 2 };
}

/** Every round has the products of the first, in its order. */
function sameProducts(first: PublishedRound, round: PublishedRound): void {
  const strange = round.prices.find(({ line }, index) => line.product !== first.prices[index]?.line.product);
  if (strange !== undefined) throw new OutOfOrder(strange.at, 'product');
  if (round.prices.length !== first.prices.length) throw new OutOfOrder(round.head.at, 'product');
}

/** The lines of one kind from a place on, as many as stand together. */
function takeWhile<Kind extends PublishedLine['kind']>(
  read: readonly ReadLine[],
  from: number,
  kind: Kind,
): readonly Placed<LineOf<Kind>>[] {
  const taken: Placed<LineOf<Kind>>[] = [];
  for (let index = from; index < read.length; index += 1) {
    const each = read[index];
    if (each?.line.kind !== kind) break;
    taken.push({ at: each.at, line: each.line as LineOf<Kind> });
  }
  return taken;
}

function brokenCheck({ at, line, check }: ReadLine): readonly BrokenSeal[] {
  if (check.published === check.recomputed) return [];
  const round = 'round' in line ? line.round : 0;
  const product = 'product' in line ? line.product : null;
  return [{ at, round, product, field: 'line', ...check }];
}

function brokenSeal({ at, line }: Placed<LineOf<'seal'>>, recomputed: string): BrokenSeal {
  return { at, round: line.round, product: null, field: 'seal', published: line.sha256, recomputed };
}

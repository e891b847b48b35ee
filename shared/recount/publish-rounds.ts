import type { AssemblySettings } from '../assembly/assembly-settings.ts';
import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import type { Product } from '../catalogue/product.ts';
import type { Offer } from '../supply/offer.ts';
import type { AnnouncementFrame } from './announcement-frame.ts';
import { lineValues } from './line-values.ts';
import { priceLineOf } from './price-line-of.ts';
import type { PublishedLine } from './published-lines.ts';
import { roundLineOf } from './round-line-of.ts';
import { fileOf, type SealedLines, sealLines } from './write-lines.ts';

/** What is published of an assembly's rounds. */
export type RoundsToPublish = {
  readonly settings: AssemblySettings;
  /** All rounds from the first on; open ones are left out. */
  readonly rounds: readonly RoundRecord[];
  /** The catalogue a round was closed with, in its order. */
  readonly productsOf: (round: number) => readonly Product[];
  /** Offers by product, in the order the rounds settle them. */
  readonly offersByProduct: ReadonlyMap<string, readonly Offer[]>;
  /** What was kept when each round after the first was announced, by round. */
  readonly frames: ReadonlyMap<number, AnnouncementFrame>;
  /** The assembly's reason for accepting the gaps that remained, by round. */
  readonly accepted: ReadonlyMap<number, string>;
};

/**
 * The text of rounds.json: sums of every closed round and what is needed to work its prices out again; README.md has the
 * format. The same rounds give the same bytes. Nothing of a household goes in: no code, no plan, no number of them.
 */
export function publishRounds(published: RoundsToPublish): string {
  const closed = published.rounds.filter(({ status }) => status === 'closed');
  const frame = sealLines(frameLines(published, closed), '');
  const lines = [...frame.lines];
  let { hash } = frame;
  for (const round of closed) {
    const sealed = sealLines(linesOf(round, published), hash);
    lines.push(...sealed.lines, ...sealOfRound(round, sealed));
    hash = sealed.hash;
  }
  return fileOf(lines);
}

function frameLines(
  { settings, productsOf }: RoundsToPublish,
  closed: readonly RoundRecord[],
): readonly PublishedLine[] {
  const products = productsOf(closed.at(-1)?.number ?? 0);
  const known = new Set(closed.at(-1)?.products.map(({ product }) => product));
  const named = products.filter(({ code }) => known.has(code));
  return [
    { kind: 'assembly', name: settings.name, currency: settings.currency },
    ...named.map(({ code, name, unit }) => ({ kind: 'name' as const, product: code, name, unit })),
  ];
}

function linesOf(
  round: RoundRecord,
  { settings, productsOf, offersByProduct, frames, accepted }: RoundsToPublish,
): readonly PublishedLine[] {
  const values = lineValues(settings.currency);
  const floors = new Map(productsOf(round.number).map(({ code, floorPrice }) => [code, floorPrice]));
  const frame = frames.get(round.number) ?? null;
  const ruled = new Map(frame?.goods.map((good) => [good.product, good]));
  const { tolerance } = settings.rule;
  return [
    roundLineOf(round, { frame, tolerance, accepted: accepted.get(round.number) ?? null }),
    ...round.products.map((row) =>
      priceLineOf(row, {
        round: round.number,
        floor: floors.get(row.product) ?? 0,
        offers: offersByProduct.get(row.product) ?? [],
        ruled: ruled.get(row.product) ?? null,
        tolerance: frame?.tolerance ?? tolerance,
        values,
      }),
    ),
  ];
}

function sealOfRound({ number }: RoundRecord, { hash }: SealedLines): readonly string[] {
  return sealLines([{ kind: 'seal', round: number, sha256: hash }], '').lines;
}

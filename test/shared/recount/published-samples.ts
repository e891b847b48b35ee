import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { closeRound } from '../../../shared/assembly/rounds/close-round.ts';
import { nextRound } from '../../../shared/assembly/rounds/next-round.ts';
import { openingRound } from '../../../shared/assembly/rounds/opening-round.ts';
import { overridePrice } from '../../../shared/assembly/rounds/override-price.ts';
import { type RoundInputs, roundInputs } from '../../../shared/assembly/rounds/round-inputs.ts';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import { money } from '../../../shared/quantities/money.ts';
import { framesOf } from '../../../shared/recount/frames-of.ts';
import { publishRounds } from '../../../shared/recount/publish-rounds.ts';
import type { PublishedRounds } from '../../../shared/recount/published-rounds.ts';
import { readPublished } from '../../../shared/recount/read-published.ts';
import { type RoundRecount, recount } from '../../../shared/recount/recount.ts';
import { sampleFiles } from '../assembly/folder/sample-files.ts';

export function sampleAssembly(change: (files: Map<string, string>) => void = () => {}): Assembly {
  const files = new Map(sampleFiles());
  change(files);
  const read = readAssemblyFolder(files);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults));
  return read.assembly;
}

type SetByHand = { readonly round: number; readonly product: string; readonly price: number; readonly why: string };

/** Holds `count` rounds, with prices set by hand before the rounds they are for. */
export function holdRounds(inputs: RoundInputs, count: number, byHand: readonly SetByHand[] = []): RoundRecord[] {
  const rounds: RoundRecord[] = [];
  while (rounds.length < count) {
    const last = rounds.at(-1);
    let open = last === undefined ? openingRound(inputs) : nextRound(last, inputs);
    for (const { product, price, why } of byHand.filter(({ round }) => round === open.number)) {
      const set = overridePrice(open, { product, price: money(price), floorPrice: money(0), why });
      if (set.kind === 'refused') throw new Error(set.code);
      open = set.round;
    }
    rounds.push(closeRound(open, inputs));
  }
  return rounds;
}

export function published(
  inputs: RoundInputs,
  rounds: readonly RoundRecord[],
  accepted: ReadonlyMap<number, string> = new Map(),
  frames = framesOf(rounds, inputs),
): string {
  const { settings, products } = inputs.assembly;
  const { offersByProduct } = inputs;
  return publishRounds({ settings, rounds, productsOf: () => products, offersByProduct, frames, accepted });
}

export function reading(text: string): PublishedRounds {
  const read = readPublished(text);
  if (read.kind === 'faulty') throw new Error(JSON.stringify(read.faults));
  return read.published;
}

export function recounted(text: string): readonly RoundRecount[] {
  return recount(reading(text), { onRound: () => {} });
}

/** Every difference of a file, as 'round product field'. */
export function differencesIn(text: string): readonly string[] {
  return recounted(text).flatMap(({ differences }) =>
    differences.map(({ round, product, field }) => `${round} ${product ?? '-'} ${field}`),
  );
}

/** The lines that are named when a file was changed: as faults, or as figures that come out differently. */
export function namedLines(text: string): readonly number[] {
  const read = readPublished(text);
  if (read.kind === 'faulty') return read.faults.map(({ line }) => line);
  return recount(read.published, { onRound: () => {} }).flatMap(({ differences }) => differences.map(({ at }) => at));
}

export const sampleInputs = roundInputs(sampleAssembly());

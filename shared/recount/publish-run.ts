import type { AssemblyRun } from '../assembly/run-assembly.ts';
import { framesOf } from './frames-of.ts';
import { publishRounds } from './publish-rounds.ts';

/** The published file of a whole run, whose catalogue and offers never changed. */
export function publishRun({ inputs, rounds }: AssemblyRun): string {
  const { products, settings } = inputs.assembly;
  return publishRounds({
    settings,
    rounds,
    productsOf: () => products,
    offersByProduct: inputs.offersByProduct,
    frames: framesOf(rounds, inputs),
    accepted: new Map(),
  });
}

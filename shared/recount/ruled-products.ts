import type { RoundRecord } from '../assembly/rounds/round-record.ts';
import { ruleSetupOf } from './rule-setup-of.ts';

/**
 * The products whose price the rule worked out for a round, in the order of the catalogue: those with a working. One set
 * by hand has none any more; it is among them when somebody offered it, as far as the rule's list has room.
 */
export function ruledProducts(round: RoundRecord, before: RoundRecord | null): ReadonlySet<string> {
  const begun = ruleSetupOf(round);
  if (begun === null || before === null) return new Set();
  const ruled = new Set(round.products.filter(({ working }) => working !== null).map(({ product }) => product));
  const offered = new Map(before.products.map(({ product, result }) => [product, isOffered(result)]));
  const byHand = round.products.filter(({ reason }) => reason === 'override').map(({ product }) => product);
  const likeliestFirst = [
    ...byHand.filter((product) => offered.get(product) === true),
    ...byHand.filter((product) => offered.get(product) !== true),
  ];
  for (const product of likeliestFirst) if (ruled.size < begun.setup.goods.length) ruled.add(product);
  return ruled;
}

function isOffered(result: RoundRecord['products'][number]['result']): boolean {
  return result !== null && result.blockedBy?.kind !== 'no-offer';
}

import type { Product } from '../../catalogue/product.ts';
import { heldBecause, type RoundInputs } from './round-inputs.ts';
import type { RoundProduct, RoundRecord } from './round-record.ts';

/** The first round, open, at the opening prices. */
export function openingRound(inputs: RoundInputs): RoundRecord {
  return {
    number: 1,
    status: 'open',
    products: inputs.assembly.products.map((product) => openingProduct(product, inputs)),
    worst: null,
    roundsLeft: null,
    fellBack: false,
    ruleState: null,
  };
}

function openingProduct(product: Product, inputs: RoundInputs): RoundProduct {
  return {
    product: product.code,
    price: product.openingPrice,
    marketPrice: product.marketPrice?.price ?? null,
    reason: heldBecause(product, inputs) ?? 'opening',
    working: null,
    roundsLeft: null,
    overrideWhy: null,
    result: null,
  };
}

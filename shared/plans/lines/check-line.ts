import { largestPacked } from './line-layout.ts';
import type { PlanLine } from './plan-line.ts';

export type LineFault =
  | { readonly field: 'product'; readonly code: 'unknown-product' | 'entered-twice' }
  | { readonly field: 'want'; readonly code: 'negative' | 'too-large' }
  | { readonly field: 'upTo'; readonly code: 'below-want' | 'too-large' }
  | { readonly field: 'response'; readonly code: 'percent-not-whole' | 'percent-out-of-range' }
  | { readonly field: 'substitute'; readonly code: 'missing' | 'unknown-product' | 'same-as-product' }
  | { readonly field: 'highestPrice'; readonly code: 'negative' | 'too-large' };

/** Tells whether an ordinal belongs to a product of the catalogue. */
export type KnowsProduct = (ordinal: number) => boolean;

/** Everything that is wrong with a plan line, field by field; empty when it can be kept. */
export function checkLine(line: PlanLine, knowsProduct: KnowsProduct): readonly LineFault[] {
  const faults: LineFault[] = [];
  if (!knowsProduct(line.product)) faults.push({ field: 'product', code: 'unknown-product' });
  if (line.want < 0) faults.push({ field: 'want', code: 'negative' });
  if (line.want > largestPacked) faults.push({ field: 'want', code: 'too-large' });
  if (line.upTo < line.want) faults.push({ field: 'upTo', code: 'below-want' });
  if (line.upTo > largestPacked) faults.push({ field: 'upTo', code: 'too-large' });
  if (line.highestPrice !== null && line.highestPrice < 0) faults.push({ field: 'highestPrice', code: 'negative' });
  if ((line.highestPrice ?? 0) > largestPacked) faults.push({ field: 'highestPrice', code: 'too-large' });
  return [...faults, ...checkResponse(line), ...checkSubstitute(line, knowsProduct)];
}

function checkResponse({ response }: PlanLine): readonly LineFault[] {
  if (response.kind !== 'swap') return [];
  if (!Number.isSafeInteger(response.percentCheaper)) return [{ field: 'response', code: 'percent-not-whole' }];
  const inRange = response.percentCheaper >= 0 && response.percentCheaper <= 100;
  return inRange ? [] : [{ field: 'response', code: 'percent-out-of-range' }];
}

/** A substitute may stand on any line, as a note for the store; a swap cannot do without one. */
function checkSubstitute(
  { product, substitute, response }: PlanLine,
  knowsProduct: KnowsProduct,
): readonly LineFault[] {
  if (substitute === null) return response.kind === 'swap' ? [{ field: 'substitute', code: 'missing' }] : [];
  if (substitute === product) return [{ field: 'substitute', code: 'same-as-product' }];
  return knowsProduct(substitute) ? [] : [{ field: 'substitute', code: 'unknown-product' }];
}

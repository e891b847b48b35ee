import { divideHalfUp } from '../quantities/divide-half-up.ts';
import { type Money, money } from '../quantities/money.ts';
import type { UnitConversion } from './convert-unit.ts';

/**
 * A published price (ten-thousandths of the currency's unit) for one plan unit: 0.549 per lb is 2.745 for a 5 lb bag,
 * which is 2.75. Rounded once, after the conversion, half a minor unit up. `digits`: decimals of the currency.
 */
export function convertedPrice(
  priceTenThousandths: number,
  { times, over }: UnitConversion & { readonly kind: 'exact' },
  digits: number,
): Money {
  const numerator = BigInt(priceTenThousandths) * BigInt(times) * 10n ** BigInt(digits);
  return money(divideHalfUp(numerator, BigInt(over) * 10_000n));
}

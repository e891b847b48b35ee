/**
 * What raises everyone's starting money by one step: the power of ten of the currency nearest to a thousandth of it,
 * at least one. 419 a head grows by 1, 6,849 by 10. Smaller steps take longer and hardly ever change who wins.
 */
export function defaultIncrement(perVoterUnits: number, moneyDigits: number): number {
  const one = 10 ** moneyDigits;
  const thousandth = perVoterUnits / one / 1000;
  return one * 10 ** Math.max(0, Math.round(Math.log10(thousandth)));
}

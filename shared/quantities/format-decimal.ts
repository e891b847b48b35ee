/** Writes a whole number of 10^-decimals as a decimal without trailing zeros: `formatDecimal(1500, 3)` is "1.5". */
export function formatDecimal(value: number, decimals: number): string {
  const fixed = formatFixed(value, decimals);
  return fixed.includes('.') ? fixed.replace(/\.?0+$/, '') : fixed;
}

/** Writes a whole number of 10^-decimals with all its decimals: `formatFixed(312, 2)` is "3.12". */
export function formatFixed(value: number, decimals: number): string {
  const digits = Math.abs(value)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = value < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The digits and letters of ISO 7064, by value. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/**
 * The check character of a household's code by ISO/IEC 7064, MOD 37,36: it finds every single slip and nearly every
 * swap of two neighbours. Small letters count as capitals; what is neither letter nor digit is passed over.
 */
export function checkCharacter(code: string): string {
  let product = 36;
  for (const letter of code.toUpperCase()) {
    const value = letters.indexOf(letter);
    if (value === -1) continue;
    const sum = (product + value) % 36;
    product = ((sum === 0 ? 36 : sum) * 2) % 37;
  }
  return letters[(37 - product) % 36] ?? '';
}

/** A household's code as forms print it, on paper and in the code to scan: 0118-C. */
export function formNumber(household: string): string {
  return `${household}-${checkCharacter(household)}`;
}

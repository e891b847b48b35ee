/** The keys under which rows stand, in the journal as in the working copy. */
export const assemblyKey = 'assembly';

export function offerKey(producer: string, product: string): string {
  return `${producer}/${product}`;
}

/** Zero-padded, so that keys sort as numbers do. */
export function roundKey(number: number): string {
  return String(number).padStart(3, '0');
}

export function answerKey(round: number, household: string): string {
  return `${roundKey(round)}/${household}`;
}

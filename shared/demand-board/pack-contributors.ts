import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Letters of one mark in a packed list: four bytes of the hash, enough to tell ten thousand households apart. */
export const contributorLength = 8;

/** One household's part in a figure: its code and its lines in any fixed spelling. Neither is kept. */
export type Contribution = { readonly household: string; readonly lines: string };

/**
 * The households behind a figure as marks that only say whether somebody changed: the beginning of a salted SHA-256 of
 * code and lines. Sorted, so that not even the order of the households is told.
 */
export function packContributors(salt: string, contributions: readonly Contribution[]): string {
  const marks = contributions.map(({ household, lines }) => {
    const hash = sha256(utf8ToBytes(`${salt}\n${household}\n${lines}`));
    return bytesToHex(hash.subarray(0, contributorLength / 2));
  });
  return marks.sort().join('');
}

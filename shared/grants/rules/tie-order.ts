import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BallotProject } from '../ballots/election.ts';
import type { TieRule } from './rule-settings.ts';

/**
 * Each project's place when a choice is tied, lowest first; drawn once, before the rule runs. A lot sorts by the
 * SHA-256 of "seed, line break, id", so neither the order of the projects nor a program's random numbers matter.
 */
export function tieOrder(projects: readonly BallotProject[], rule: TieRule): Int32Array {
  const keys = projects.map(({ id }) => (rule.kind === 'id' ? id : drawn(rule.seed, id)));
  const order = projects.map((_, position) => position);
  order.sort((a, b) => compareText(keys[a] ?? '', keys[b] ?? ''));
  const places = new Int32Array(projects.length);
  for (const [place, position] of order.entries()) places[position] = place;
  return places;
}

const drawn = (seed: string, id: string): string => bytesToHex(sha256(utf8ToBytes(`${seed}\n${id}`)));

/** By code points, as most languages compare text; JavaScript's own order differs beyond U+FFFF. */
function compareText(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  for (let at = 0; at < Math.min(left.length, right.length); at += 1) {
    const difference = (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BallotProject } from '../ballots/election.ts';
import type { TieRule } from './rule-settings.ts';

/**
 * Each project's place when a choice is tied, lowest first; drawn once, before the rule runs. A lot sorts by the
 * SHA-256 of "seed, line break, id", so neither the order of the projects nor a program's random numbers matter. The sizes
 * of one request ("G001#1", "G001#2", …; with-tiers.ts) are drawn as one, "G001", and a larger size goes before a smaller.
 */
export function tieOrder(projects: readonly BallotProject[], rule: TieRule): Int32Array {
  const tied = projects.map((project) => {
    const { request, size } = sizeOfRequest(project);
    return { key: rule.kind === 'id' ? request : drawn(rule.seed, request), size };
  });
  const order = projects.map((_, position) => position);
  order.sort(
    (a, b) => compareText(tied[a]?.key ?? '', tied[b]?.key ?? '') || (tied[a]?.size ?? 0) - (tied[b]?.size ?? 0),
  );
  const places = new Int32Array(projects.length);
  for (const [place, position] of order.entries()) places[position] = place;
  return places;
}

/** Only projects that exclude others can be sizes; any other id stays whole, whatever stands in it. */
function sizeOfRequest({ id, exclusive }: BallotProject): { readonly request: string; readonly size: number } {
  const [, request, size] = (exclusive === null ? null : /^(.+)#(\d+)$/.exec(id)) ?? [];
  return { request: request ?? id, size: Number(size ?? 0) };
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

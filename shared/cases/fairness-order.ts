import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Fairness } from './case-rules.ts';

/** A household with its place in the order of submission, from 1. */
export type Turn = { readonly household: string; readonly turn: number };

/**
 * The number a household draws: SHA-256 of "seed/product/household", in hex. Anybody can check it with a tool of their
 * own, and it does not change when other households come or go, as a shuffle would.
 */
export function lotNumber(seed: string, product: string, household: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed}/${product}/${household}`)));
}

/**
 * Who is served first: places of the households given, in order. submission: by turn; lot: by the number drawn, the
 * smallest first; evenly: by turn, as only the remainder of an even part asks for an order. The same turn or number
 * (two copies of one code) falls back on the household's code, so the order in which they are given never matters.
 */
export function fairnessOrder(turns: readonly Turn[], fairness: Fairness, product: string): readonly number[] {
  const places = turns.map((_, place) => place);
  const byTurn = (one: Turn, other: Turn) => one.turn - other.turn || compare(one.household, other.household);
  if (fairness.kind !== 'lot') return places.sort((a, b) => byTurn(at(turns, a), at(turns, b)));
  const numbers = turns.map(({ household }) => lotNumber(fairness.seed, product, household));
  return places.sort((a, b) => compare(at(numbers, a), at(numbers, b)) || byTurn(at(turns, a), at(turns, b)));
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`Nothing at place ${place}`);
  return item;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

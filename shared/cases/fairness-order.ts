import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { compareCodes } from '../catalogue/compare-codes.ts';
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

/** The first 53 bits of the number drawn: enough to order by, and exact as a double. */
function lotStart(prefix: Uint8Array, household: string): number {
  const hash = sha256(concatBytes(prefix, utf8ToBytes(household)));
  const view = new DataView(hash.buffer, hash.byteOffset);
  return view.getUint32(0) * 0x20_0000 + (view.getUint32(4) >>> 11);
}

/**
 * Who is served first: places of the households given, in order. submission: by turn; lot: by the number drawn, the
 * smallest first; evenly: by turn, as only the remainder of an even part asks for an order. Equal turns or numbers fall
 * back on the household's code, so the order in which households are given never matters.
 */
export function fairnessOrder(turns: readonly Turn[], fairness: Fairness, product: string): readonly number[] {
  const places = turns.map((_, place) => place);
  const byTurn = (one: Turn, other: Turn) => one.turn - other.turn || compareCodes(one.household, other.household);
  if (fairness.kind !== 'lot') return places.sort((a, b) => byTurn(at(turns, a), at(turns, b)));
  const { seed } = fairness;
  const prefix = utf8ToBytes(`${seed}/${product}/`);
  const starts = turns.map(({ household }) => lotStart(prefix, household));
  const whole = (place: number) => lotNumber(seed, product, at(turns, place).household);
  return places.sort((a, b) => {
    return at(starts, a) - at(starts, b) || compareCodes(whole(a), whole(b)) || byTurn(at(turns, a), at(turns, b));
  });
}

function at<Item>(items: readonly Item[], place: number): Item {
  const item = items[place];
  if (item === undefined) throw new RangeError(`Nothing at place ${place}`);
  return item;
}

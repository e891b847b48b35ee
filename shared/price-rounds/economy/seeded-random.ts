/** A stream of random numbers as data: the same state always goes on in the same way. */
export type RandomState = number;

/** A source of uniform numbers in (0, 1), and the state to go on from. */
export type SeededRandom = { readonly uniform: () => number; readonly state: () => RandomState };

/**
 * Pseudo-random numbers from a seed: SplitMix (Steele, Lea, Flood 2014) in its 32-bit form, a Weyl sequence with
 * MurmurHash3's finaliser. Good enough to shuffle test councils; not for secrets.
 */
export function seededRandom(seed: RandomState): SeededRandom {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
    return ((mixed >>> 0) + 0.5) / 0x1_0000_0000;
  };
  return { uniform, state: () => state };
}

/** A standard normal number (Box and Muller 1958). */
export function standardNormal(random: SeededRandom): number {
  return Math.sqrt(-2 * Math.log(random.uniform())) * Math.cos(2 * Math.PI * random.uniform());
}

/** What a unit measures. Amounts of different kinds are never added or converted. */
export type UnitKind = 'weight' | 'volume' | 'pieces' | 'length' | 'area' | 'pack';

/** A unit of measure by its UN/ECE Recommendation 20 code (packages: Recommendation 21 with X before it). */
export type Unit = {
  readonly code: string;
  readonly kind: UnitKind;
  /**
   * Its size in the smallest part of its kind: nanograms, tenths of a picolitre, pieces, hundredths of a micrometre,
   * and their squares. A pack has none of its own (1): two packs are not one size.
   */
  readonly parts: bigint;
  /** As plans write it. */
  readonly symbol: string;
};

/**
 * A walk-out: a producer or a household that left in the middle of the rounds. The rounds go on from where they are,
 * without its offers or its plan; closed rounds keep what they counted.
 */
export type Departure = {
  readonly kind: 'producer' | 'household';
  /** A producer's name, a household's number. A number is for the desk only and never for the hall. */
  readonly who: string;
  /** The first round that is counted without it: the one that was open, else the next. */
  readonly round: number;
  /** Codes of the products a producer offered; empty for a household, whose wishes are its own. */
  readonly products: readonly string[];
  readonly why: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly actor: string;
};

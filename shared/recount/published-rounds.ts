import type { FrameLine, NameLine, PriceLine, RoundLine } from './published-lines.ts';

/** A line and where it stands: the first line of the file is 1. */
export type Placed<Line> = { readonly at: number; readonly line: Line };

export type PublishedRound = {
  readonly head: Placed<RoundLine>;
  /** In the order of the catalogue. */
  readonly prices: readonly Placed<PriceLine>[];
  /** SHA-256 as published. */
  readonly seal: string;
};

/** A line whose own check does not fit its text, or a round whose seal does not fit its lines. */
export type BrokenSeal = {
  readonly at: number;
  /** 0: the lines before the first round. */
  readonly round: number;
  readonly product: string | null;
  readonly field: 'line' | 'seal';
  readonly published: string;
  readonly recomputed: string;
};

/** A published file as it was read: its lines, and where they do not fit their checks. */
export type PublishedRounds = {
  readonly frame: FrameLine;
  readonly names: ReadonlyMap<string, NameLine>;
  readonly rounds: readonly PublishedRound[];
  readonly broken: readonly BrokenSeal[];
};

import type { Money } from '../../quantities/money.ts';
import type { Quantity } from '../../quantities/quantity.ts';

/** A good and its weekly demand that no offer meets. `price` is indicative, per plan unit. */
export type MatchGood = { readonly id: string; readonly demand: Quantity; readonly price: Money };

/** What a request can add to one good: at most `most` a week, and every `adds` of it takes `grant` of the award. */
export type MatchItem = {
  readonly good: string;
  readonly most: Quantity;
  readonly grant: Money;
  readonly adds: Quantity;
};

/** A request gets nothing, or from `least` to `most`, or exactly one of its `sizes` where it has any. */
export type MatchRequest = {
  readonly id: string;
  readonly producer: string;
  /** The district or co-op it belongs to; null: none. */
  readonly group: string | null;
  readonly least: Money;
  readonly most: Money;
  readonly sizes: readonly Money[] | null;
  /** Of the requests that share this name at most one is awarded. */
  readonly exclusive: string | null;
  readonly items: readonly MatchItem[];
};

/** Money awards are paid from: `balance` above `floor`. `pays` names the groups it pays for; null: everybody. */
export type MatchFund = {
  readonly id: string;
  readonly balance: Money;
  readonly floor: Money;
  readonly pays: readonly string[] | null;
};

export type GroupShare = { readonly group: string; readonly least: Money; readonly most: Money | null };

/** The whole question. Demand is met once: what two requests add to a good counts up to its demand. */
export type Matching = {
  readonly goods: readonly MatchGood[];
  readonly requests: readonly MatchRequest[];
  /** One reservoir, or those of several co-ops that pool a round. */
  readonly funds: readonly MatchFund[];
  /** The most one producer gets in this round, over all requests; null: no limit. */
  readonly limitPerProducer: Money | null;
  /** Limits lower than that, by producer (what earlier rounds left of it). */
  readonly leftByProducer: ReadonlyMap<string, Money>;
  readonly groups: readonly GroupShare[];
  /** Ids of requests that must be awarded, or must not. */
  readonly mustFund: readonly string[];
  readonly mustNotFund: readonly string[];
};

export type MatchAward = {
  readonly request: string;
  /** 0: not funded. */
  readonly grant: Money;
  /** What it adds, by good, for which demand is open; goods with nothing are left out. */
  readonly meets: readonly { readonly good: string; readonly quantity: Quantity }[];
  /** Thousandths of a minor unit a week; exact. */
  readonly value: bigint;
  /** What each fund pays of it; funds that pay nothing are left out. */
  readonly paidBy: readonly { readonly fund: string; readonly amount: Money }[];
};

/** Amounts are exact; nothing is over a budget, limit, capacity or demand. */
export type MatchResult = {
  /** One for each request, by id as text. */
  readonly awards: readonly MatchAward[];
  /** The value of the weekly demand met, in thousandths of a minor unit. */
  readonly value: bigint;
  readonly granted: Money;
};

/** One thing wrong with the question itself. */
export type MatchFault = {
  readonly code:
    | 'id-twice'
    | 'unknown-good'
    | 'unknown-request'
    | 'below-zero'
    | 'least-above-most'
    | 'adds-nothing'
    | 'forced-both-ways'
    | 'no-money';
  /** The id it is about. */
  readonly id: string;
};

export type MatchOutcome =
  | ({
      readonly kind: 'matched';
      /** In thousandths of a minor unit: no allocation at all is worth more. */
      readonly bound: number;
      /** (bound - value) / bound; includes what rounding to whole minor units and thousandths costs. */
      readonly gap: number;
      /** False when time ran out before the gap was closed. */
      readonly proved: boolean;
      /** Whether every pass was finished, so that this is the one answer to the question. */
      readonly unique: boolean;
      /** Greedy by value per money on the same question, to stand beside it; null where it cannot keep a minimum. */
      readonly greedy: MatchResult | null;
      /** By fund, in the order of ids: value of demand met a week that one more of its money would bring, requests unchanged. */
      readonly fundPrices: readonly number[];
    } & MatchResult)
  | { readonly kind: 'refused'; readonly faults: readonly MatchFault[] }
  /** Minimums, limits and forced requests cannot all be kept. */
  | { readonly kind: 'impossible' }
  | { readonly kind: 'out-of-time' }
  | { readonly kind: 'stopped' };

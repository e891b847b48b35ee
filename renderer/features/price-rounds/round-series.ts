import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';

export type RoundPoint = { readonly x: number; readonly y: number | null };

/** The price of one product in every round, in minor units. */
export function pricePoints(rounds: readonly RoundRecord[], product: string): readonly RoundPoint[] {
  return rounds.map((round) => ({
    x: round.number,
    y: round.products.find((row) => row.product === product)?.price ?? null,
  }));
}

/** The worst imbalance of every closed round, a fraction; 0 where everything cleared. */
export function worstPoints(rounds: readonly RoundRecord[]): readonly RoundPoint[] {
  return rounds
    .filter((round) => round.status === 'closed')
    .map((round) => ({ x: round.number, y: round.worst?.imbalance ?? 0 }));
}

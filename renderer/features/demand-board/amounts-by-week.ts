import type { BoardLine } from '../../../shared/demand-board/board.ts';

type Weeks = NonNullable<BoardLine['byWeek']>;
type Span = readonly [from: number, to: number];

/** Weeks in which the same is open, as spans of ISO weeks that follow one another. */
type AlikeWeeks = { readonly amount: number; readonly spans: readonly Span[]; readonly weekCount: number };

/** Thirteen weeks of two amounts are two lines to read, not thirteen. In the order in which each amount first comes. */
export function amountsByWeek(weeks: Weeks): readonly AlikeWeeks[] {
  const alike = new Map<number, AlikeWeeks>();
  for (const { isoWeek, firm } of weeks) {
    const { spans, weekCount } = alike.get(firm) ?? { spans: [], weekCount: 0 };
    alike.set(firm, { amount: firm, spans: withWeek(spans, isoWeek), weekCount: weekCount + 1 });
  }
  return [...alike.values()];
}

function withWeek(spans: readonly Span[], week: number): readonly Span[] {
  const last = spans.at(-1);
  if (last === undefined || last[1] + 1 !== week) return [...spans, [week, week]];
  return [...spans.slice(0, -1), [last[0], week]];
}

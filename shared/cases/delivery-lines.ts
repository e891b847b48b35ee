import { priorities } from '../plans/lines/line-codes.ts';
import { quantity } from '../quantities/quantity.ts';
import type { CaseLine } from './case-line.ts';
import { type DeliveryQuestion, type DueLine, forEachDueLine } from './delivery-demand.ts';

export type LinesQuestion = DeliveryQuestion & {
  /** Place in the order of submission by household code (`submissionTurns`). */
  readonly turns: ReadonlyMap<string, number>;
};

/** The lines that ask something of one delivery, by product ordinal, ready to be filled. */
export function deliveryLines(question: LinesQuestion): ReadonlyMap<number, readonly CaseLine[]> {
  const byProduct = new Map<number, CaseLine[]>();
  forEachDueLine(question, (due) => {
    const line = caseLine(question, due);
    const lines = byProduct.get(due.ordinal);
    if (lines === undefined) byProduct.set(due.ordinal, [line]);
    else lines.push(line);
  });
  return byProduct;
}

/** The same for one product, by ordinal. */
export function deliveryLinesOf(question: LinesQuestion, ordinal: number): readonly CaseLine[] {
  const lines: CaseLine[] = [];
  forEachDueLine(question, (due) => lines.push(caseLine(question, due)), ordinal);
  return lines;
}

function caseLine({ columns, turns }: LinesQuestion, { line, household: place, want, upTo }: DueLine): CaseLine {
  const household = columns.households[place] ?? '';
  const turn = turns.get(household);
  if (turn === undefined) throw new RangeError(`Household ${household} has no turn`);
  const priority = priorities[columns.priority[line] ?? -1];
  if (priority === undefined) throw new RangeError(`A line of household ${household} has no priority`);
  return { household, turn, priority, want: quantity(want), upTo: quantity(upTo) };
}

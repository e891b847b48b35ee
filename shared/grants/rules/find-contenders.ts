import { type Purses, roundingUnit } from './purses.ts';
import { type Quote, quoteProject } from './quote-project.ts';

export type Contenders = {
  /** Every project that may have the lowest rate, as far as floating point can tell. */
  readonly quotes: readonly Quote[];
  /** Found to be beyond their supporters' means for the rest of the run. */
  readonly dropped: ReadonlySet<number>;
};

/** Quotes projects from the lowest bound up, until no other can be as cheap. Sorts `open`. */
export function findContenders(purses: Purses, open: number[]): Contenders {
  const { unit } = purses.electorate;
  const least = (project: number): number =>
    ((purses.atLeast[project] ?? 0) / (unit[project] ?? 1)) * (1 - 4 * roundingUnit);
  open.sort((a, b) => least(a) - least(b));
  const quotes: Quote[] = [];
  const dropped = new Set<number>();
  let best = Number.POSITIVE_INFINITY;
  for (const project of open) {
    if (least(project) > best) break;
    const quote = quoteProject(purses, project);
    if (quote.kind === 'unaffordable') dropped.add(project);
    else quotes.push(quote);
    if (quote.kind !== 'priced') continue;
    best = Math.min(best, ((quote.payment + quote.error) / (unit[project] ?? 1)) * (1 + 4 * roundingUnit));
  }
  return { quotes: quotes.filter(({ project }) => least(project) <= best), dropped };
}

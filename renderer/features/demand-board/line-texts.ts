import type { Board, BoardLine, BoardRollUp } from '../../../shared/demand-board/board.ts';
import { casesOf } from '../../../shared/demand-board/cases-of.ts';
import type { HouseholdBand } from '../../../shared/demand-board/household-band.ts';
import { count, date, list, money, plural, quantity } from '../../i18n/formats.ts';
import { amountsByWeek } from './amounts-by-week.ts';
import { publishedWords as words } from './published-words.ts';

/** One good in words, the same on paper, page, feed and screen. */
export type LineTexts = {
  readonly name: string;
  readonly quality: string;
  readonly open: string;
  readonly flexible: string;
  readonly cases: string;
  readonly band: string;
  readonly weeks: string;
  readonly households: string;
  /** Empty without neighbours. */
  readonly neighbours: string;
  /** Empty where every week is alike. */
  readonly byWeek: string;
};

export function lineTexts(line: BoardLine, board: Pick<Board, 'currency'>): LineTexts {
  const amount = (thousandths: number) => quantity(thousandths, line.unit);
  const { weeks, neighbours } = line;
  const asked = neighbours.map(({ coop, perWeek }) => words.neighbour(amount(perWeek), coop));
  return {
    name: line.name,
    quality: line.quality === '' ? words.anyQuality : line.quality,
    open: amount(line.firm),
    flexible: flexibleText(line),
    cases: casesText(line),
    band: words.perUnit(money(line.band.low, board.currency), money(line.band.high, board.currency), line.unit),
    weeks: words.weekRange(count(weeks.from.isoWeek), count(weeks.to.isoWeek)),
    households: line.households === null ? words.neighboursOnly : householdsText(line.households),
    neighbours: asked.length === 0 ? '' : words.withNeighbours(list(asked)),
    byWeek: byWeekText(line),
  };
}

export function deadlineText({ deadline }: Pick<Board, 'deadline'>): string {
  return deadline === null ? words.noDeadline : date(deadline);
}

function householdsText({ from, to }: HouseholdBand): string {
  return to === null ? words.bandFrom(count(from)) : words.bandOf(count(from), count(to));
}

export function rollUpTexts({ department, unit, products, firm, households }: BoardRollUp) {
  return {
    department,
    goods: plural(products, words.goods),
    open: quantity(firm, unit),
    households: householdsText(households),
  };
}

/** What is not on the board, as a sentence; empty when nothing was withheld. */
export function withheldText({ withheld }: Pick<Board, 'withheld'>): string {
  return withheld === 0 ? '' : words.withheld(plural(withheld, words.figures));
}

/** Empty where the demand is of neighbours only: they tell one figure. */
function flexibleText({ flexible, households, unit }: BoardLine): string {
  if (flexible === null) return households === null ? '' : words.flexibleWithheld;
  return flexible === 0 ? words.noMore : quantity(flexible, unit);
}

/** 120 in weeks 1, 3, 5; 72 in weeks 2, 4: weeks that are alike are named together. */
function byWeekText({ byWeek }: BoardLine): string {
  return amountsByWeek(byWeek ?? [])
    .map(({ amount, spans, weekCount }) => {
      const named = spans.map(([from, to]) => (from === to ? count(from) : words.weekSpan(count(from), count(to))));
      const weeks = weekCount === 1 ? words.week(named.join('')) : words.weekList(named.join(', '));
      return words.weekAmount(weeks, quantity(amount));
    })
    .join('; ');
}

/** 75 lb in cases of 25 lb: 3 cases of 25 lb. */
function casesText({ firm, caseSize, unit }: BoardLine): string {
  if (caseSize <= 0) return '';
  const cases = casesOf(firm, caseSize);
  const { one, other } = words.casesCount;
  return words.casesOf(`${quantity(cases)} ${cases === 1000 ? one : other}`, quantity(caseSize, unit));
}

import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { coverWeeks } from '../../../shared/stocking/cover-demand.ts';
import { date, plural, quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { correctionWorking } from './correction-working.ts';
import type { StockingFacts } from './stocking-of.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

/** What the workings of all lines have in common. */
export type WorkingFrame = Pick<StockingFacts, 'settings' | 'cover' | 'demands' | 'corrections' | 'today' | 'calendar'>;

/** The working of one line, as a person would do it on paper: cover, less the store's own, up to whole cases. */
export function needWorking(line: StockingRow, frame: WorkingFrame): readonly WorkingLine[] {
  const units = (amount: number) => quantity(amount, line.of.unit);
  const cases = words.inCases(plural(line.cases, words.cases), units(line.caseSize));
  return [
    ...coverWorking(line, frame),
    ...correctionWorking(line, frame),
    ...(line.onHand > 0 ? [{ text: words.lessOnHand, value: units(-line.onHand) }] : []),
    ...(line.onOrder > 0 ? [{ text: words.lessOnOrder, value: units(-line.onOrder) }] : []),
    { text: words.needTotal, value: units(line.need), kind: 'total' },
    ...(line.minimumQuantity > line.need && line.cases > 0
      ? [{ text: words.atLeast, value: units(line.minimumQuantity) }]
      : []),
    ...(line.cases > 0 ? [{ text: cases, value: units(line.ordered) }] : []),
    ...(line.addedCases > 0 ? [{ text: words.casesAdded, value: plural(line.addedCases, words.cases) }] : []),
    ...(line.over > 0 ? [{ text: words.overLine, value: units(line.over) }] : []),
  ];
}

/** One line where every week is alike; else each week's own deliveries. Then what the rounds made of them. */
function coverWorking(line: StockingRow, frame: WorkingFrame): readonly WorkingLine[] {
  const { settings, cover, demands } = frame;
  const units = (amount: number) => quantity(amount, line.of.unit);
  const settledCover = line.coverDemand - (line.correctedBy ?? 0);
  const demand = demands.get(line.product);
  const days = plural(cover.days, words.days);
  const weeks = weeksOfPeriod(settings.period);
  const parts = coverWeeks(settings.period, cover).map(({ week, days: part }) => ({
    from: weeks[week]?.from ?? cover.from,
    part,
    amount: demand?.byWeek[week] ?? 0,
  }));
  const isEven = parts.every(({ amount }) => amount === demand?.planned);
  if (demand === undefined || demand.planned === 0 || (isEven && line.plannedCover === settledCover)) {
    return [{ text: words.perWeek(units(line.demandPerWeek), days), value: units(settledCover) }];
  }
  const ofWeeks = parts.map(({ from, part, amount }) => ({
    text: part === 7 ? words.weekOf(date(from)) : words.partOfWeek(date(from), plural(part, words.days)),
    value: units(amount),
  }));
  if (line.plannedCover === settledCover) {
    return [...ofWeeks, { text: words.planned(days), value: units(line.plannedCover) }];
  }
  const settled = words.settled(units(demand.settled), units(demand.planned));
  return [
    ...ofWeeks,
    { text: words.planned(days), value: units(line.plannedCover) },
    { text: settled, value: units(settledCover) },
  ];
}

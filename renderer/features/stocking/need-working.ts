import type { Product } from '../../../shared/catalogue/product.ts';
import type { StockingLine } from '../../../shared/stocking/stocking-line.ts';
import { plural, quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { words } from './words.ts';

/** The working of one line, as a person would do it on paper: cover, less the store's own, up to whole cases. */
export function needWorking(line: StockingLine, { unit }: Product, coverDays: number): readonly WorkingLine[] {
  const days = plural(coverDays, words.days);
  const units = (amount: number) => quantity(amount, unit);
  const cases = words.inCases(plural(line.cases, words.cases), units(line.caseSize));
  return [
    { text: words.perWeek(units(line.demandPerWeek), days), value: units(line.coverDemand) },
    ...(line.onHand > 0 ? [{ text: words.lessOnHand, value: units(-line.onHand) }] : []),
    ...(line.onOrder > 0 ? [{ text: words.lessOnOrder, value: units(-line.onOrder) }] : []),
    { text: words.needTotal, value: units(line.need), kind: 'total' },
    ...(line.cases > 0 ? [{ text: cases, value: units(line.ordered) }] : []),
    ...(line.over > 0 ? [{ text: words.overLine, value: units(line.over) }] : []),
  ];
}

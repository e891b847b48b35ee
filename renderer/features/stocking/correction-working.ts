import { type Correction, changesOf, weekOfPeriod } from '../../../shared/procedure/correction.ts';
import { date, quantity } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import type { StockingFacts } from './stocking-of.ts';
import type { StockingRow } from './stocking-row.ts';
import { words } from './words.ts';

type Corrected = Pick<StockingFacts, 'settings' | 'corrections'>;

/**
 * What changes of mind after the rounds add to a line, each with its reason, and how much all of them come to in the
 * days covered. The store is not told whose they are.
 */
export function correctionWorking(line: StockingRow, { settings, corrections }: Corrected): readonly WorkingLine[] {
  const own = corrections.filter((correction) => concerns(correction, line.product));
  if (own.length === 0) return [];
  const units = (amount: number) => quantity(amount, line.of.unit);
  const { correctedBy = 0 } = line;
  return [
    ...own.map(({ id, fromDate, change, why }) => {
      const perWeek = changesOf(change).find(({ product }) => product === line.product)?.perWeek ?? 0;
      const isCounted = weekOfPeriod(fromDate, settings.period) !== null;
      const says = perWeek > 0 ? words.correctedUp(units(perWeek)) : words.correctedDown(units(-perWeek));
      return {
        text: words.correction({ id, says, from: date(fromDate), why }),
        ...(!isCounted && { value: units(0) }),
      };
    }),
    { text: words.corrections, value: correctedBy > 0 ? words.plus(units(correctedBy)) : units(correctedBy) },
  ];
}

function concerns({ change }: Correction, product: string): boolean {
  return changesOf(change).some((each) => each.product === product);
}

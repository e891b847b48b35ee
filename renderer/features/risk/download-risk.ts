import { minorDigits } from '../../i18n/formats.ts';
import { downloadSheet } from '../../live/download-sheet.ts';
import { producerRows } from './producer-rows.ts';
import { producerWords as says } from './producer-words.ts';
import { assumptionRows, type NamedReading, readingsOf, sensitivityOf } from './risk-rows.ts';
import type { SheetProps } from './sheet-props.ts';
import { words } from './words.ts';

/** The risk sheet as a workbook: readings, sensitivity, assumptions. Amounts in units of the currency, shares as fractions. */
export function downloadRisk({ found, currency, product }: SheetProps): Promise<void> {
  const minor = 10 ** minorDigits(currency);
  const header = (first: string) => [...[first, words.mean, words.low, words.below, words.shortfall, words.interest]];
  const row = ({ name, reading }: NamedReading) => [
    name,
    reading.spread.mean / minor,
    reading.spread.low / minor,
    reading.spread.belowPlan,
    reading.cash.shortfall,
    reading.interest,
  ];
  const assumptions = assumptionRows(found, currency, product?.unit ?? '');
  return downloadSheet(words.fileName(found.request.id), [
    { name: words.readings, header: header(words.reading), rows: readingsOf(found).map(row) },
    { name: words.sensitivity, header: header(words.change), rows: sensitivityOf(found).map(row) },
    {
      name: says.title,
      header: [says.fact, says.value, says.source],
      rows: producerRows({ found, currency, product }).map(({ name, value, source }) => [name, value, source]),
    },
    {
      name: words.assumptions,
      header: [words.assumption, words.value, words.source],
      rows: assumptions.map(({ name, value, source }) => [name, value, source]),
    },
  ]);
}

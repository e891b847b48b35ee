import type { FundMeasure } from '../../../shared/ledger/fund-measures.ts';
import type { FundStatement } from '../../../shared/ledger/fund-statement.ts';
import { decimal, money, percent, plural } from '../../i18n/formats.ts';
import { statementWords as words } from './statement-words.ts';
import { words as ledgerWords } from './words.ts';

/** A fund's statement with its measures. */
export type MeasuredStatement = FundStatement & { readonly measures: readonly FundMeasure[] };

export type StatementRow = {
  readonly key: string;
  readonly what: string;
  /** Null at the two ends. */
  readonly entries: number | null;
  readonly cash: number;
  readonly outstanding: number;
};

/** From the beginning over every kind to the end. */
export function statementRows({ opening, lines, closing }: FundStatement): readonly StatementRow[] {
  return [
    { key: 'first', what: words.openingLine, entries: null, ...opening },
    ...lines.map(({ kind, entries, cash, outstanding }) => ({
      ...{ key: kind, what: ledgerWords.kinds[kind], entries, cash, outstanding },
    })),
    { key: 'last', what: words.closingLine, entries: null, ...closing },
  ];
}

/** A measure's value in its own unit. */
export function measureText({ name, value }: FundMeasure): string {
  if (value === null) return words.noValue;
  if (name === 'hhi') return decimal(value, 3);
  if (name === 'operating-days' || name === 'days-to-return') return words.days(decimal(value, 0));
  return name === 'recycling' || name === 'money-turns' ? words.times(decimal(value, 2)) : percent(value);
}

/** The figures that a measure was worked out from. */
export function measureWorking({ name, top, bottom }: FundMeasure, currency: string): string {
  if (name === 'hhi') return words.asIfEqual(equalProducers(bottom / top));
  if (name === 'days-to-return') return words.moneyDays(money(bottom, currency));
  return words.working(money(top, currency), money(Math.round(bottom), currency));
}

/** As many producers with equal parts would give the same: a whole number where it is one. */
function equalProducers(producers: number): string {
  const isWhole = Number.isInteger(producers);
  return isWhole ? plural(producers, words.producerForms) : `${decimal(producers, 1)} ${words.producerForms.other}`;
}

export function producerShare(statement: FundStatement, amountHeld: number): string {
  return statement.closing.outstanding === 0 ? '' : percent(amountHeld / statement.closing.outstanding);
}

import { formatMoney } from '../../../shared/quantities/format-money.ts';
import { ageing } from '../../../shared/recovery/ageing.ts';
import { recoveryCohorts } from '../../../shared/recovery/recovery-measures.ts';
import { minorDigits } from '../../i18n/formats.ts';
import { downloadSheet, type SheetCell, type SheetToWrite } from '../../live/download-sheet.ts';
import { cameBack, statementSums } from './statement-sums.ts';
import type { GrantRow, RecoveryFacts } from './use-recovery-facts.ts';
import { words } from './words.ts';

type Grant = Pick<GrantRow, 'file' | 'standing'>;
type Stated = { readonly currency: string; readonly today: string };

/** One grant's statement as a workbook: its sums, deliveries, transactions, what is expected. */
export async function downloadStatement(row: Grant, stated: Stated): Promise<void> {
  await downloadSheet(words.statementFile(row.file.grant), statementSheets(row, stated));
}

function statementSheets({ file, standing }: Grant, { currency, today }: Stated): readonly SheetToWrite[] {
  const sum = (amount: number) => major(amount, currency);
  const sums: readonly (readonly SheetCell[])[] = [
    [words.producer, file.producer],
    [words.date, today],
    [words.state, words.states[standing.state]],
    ...statementSums(standing).map(({ label, amount }): readonly SheetCell[] => [label, sum(amount)]),
  ];
  return [
    { name: `${words.statement} ${file.grant}`, header: [words.grant, file.grant], rows: sums },
    {
      name: words.deliveries,
      header: [words.delivery, words.receivedOn, words.value],
      rows: (file.deliveries ?? []).map(({ delivery, on, value }) => [delivery, on, sum(value)]),
    },
    {
      name: words.transactions,
      header: [words.date, words.kind, words.entry, words.amount, words.openAfter, words.state],
      rows: standing.transactions.map((one) => [
        ...[one.date, words.kinds[one.kind], one.id],
        ...[sum(one.amount), sum(one.openAfter), one.counts || one.reverses !== null ? null : words.reversed],
      ]),
    },
    {
      name: words.expected,
      header: [words.date, words.amount],
      rows: standing.expected.map(({ on, amount }) => [on, sum(amount)]),
    },
  ];
}

/** All grants and their ages as a workbook. */
export async function downloadFund({ rows, settings }: RecoveryFacts): Promise<void> {
  const sum = (amount: number) => major(amount, settings.currency);
  const grants = rows.map(({ file, standing }) => [
    ...[file.grant, file.producer, words.states[standing.state]],
    ...[sum(standing.granted), sum(cameBack(standing)), sum(standing.open), standing.daysLate],
  ]);
  const buckets = ageing(rows.map(({ standing }) => standing));
  await downloadSheet(words.overviewFile, [
    {
      name: words.grants,
      header: [words.grant, words.producer, words.state, words.granted, words.recovered, words.open, words.late],
      rows: grants,
    },
    {
      name: words.ageing,
      header: [words.age, words.count, words.open],
      rows: buckets.map(({ bucket, grants: count, open }) => [words.buckets[bucket], count, sum(open)]),
    },
    {
      name: words.cohorts,
      header: [words.awardedOn, words.count, words.granted, words.fellDue, words.recovered, words.rate, words.half],
      rows: recoveryCohorts(rows.map(({ standing }) => standing)).map((one) => [
        ...[one.awardedOn, one.grants, sum(one.granted), sum(one.fellDue), sum(one.recovered), one.rate],
        one.half?.days ?? null,
      ]),
    },
  ]);
}

/** Minor units as a sheet's number: 312 USD -> 3.12. */
function major(amount: number, currency: string): number {
  return Number(formatMoney(amount as Parameters<typeof formatMoney>[0], minorDigits(currency)));
}

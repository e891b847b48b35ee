import { formatShare } from '../assembly/folder/recovery-share.ts';
import { escapeFormula } from '../csv/escape-formula.ts';
import { writeCsv } from '../csv/write-csv.ts';
import type { GrantAllocation, GrantAward } from '../grants/grant-award.ts';
import { formatMoney } from '../quantities/format-money.ts';
import { amountCell, ratioCell } from './report-cells.ts';

const header = [
  'rank',
  'request',
  'producer',
  'product',
  'purpose',
  'asked',
  'award',
  'adds_per_week',
  'open_before',
  'meets_per_week',
  'value_per_week',
  'value_per_money',
  'limited_by',
  'reservoir_after',
  'recovery_share',
] as const;

/** grants.csv: every request in the order of awarding, with its working; those without an award have no rank. */
export function grantsReport({ awards }: GrantAllocation, digits: number): string {
  return writeCsv(
    header,
    awards.map((award) => awardCells(award, digits)),
  );
}

function awardCells(row: GrantAward, digits: number): readonly string[] {
  const { request } = row;
  return [
    row.rank === null ? '' : String(row.rank),
    escapeFormula(request.id),
    escapeFormula(request.producer),
    escapeFormula(request.product),
    escapeFormula(request.purpose),
    formatMoney(request.amount, digits),
    formatMoney(row.award, digits),
    amountCell(row.addsPerWeek),
    amountCell(row.openBefore),
    amountCell(row.meetsPerWeek),
    formatMoney(row.valuePerWeek, digits),
    ratioCell(row.valuePerMoney),
    row.limitedBy ?? '',
    formatMoney(row.reservoirAfter, digits),
    formatShare(request.recoveryShareBasisPoints),
  ];
}

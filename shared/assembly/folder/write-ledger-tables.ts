import { escapeFormula } from '../../csv/escape-formula.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import { quantityDecimals } from '../../quantities/quantity.ts';
import type { FundRecords } from '../fund-records.ts';

/* The rows of the fund's books, in the order of their columns (fund-tables.ts). `digits`: decimals of the currency. */
type Rows = readonly (readonly string[])[];

export function awardRows({ awards }: FundRecords, digits: number): Rows {
  return awards.map((award) => [
    escapeFormula(award.request.id),
    award.rank === null ? '' : String(award.rank),
    formatMoney(award.award, digits),
    ...[award.addsPerWeek, award.openBefore, award.meetsPerWeek].map(amount),
    ...[award.price, award.valuePerWeek].map((sum) => formatMoney(sum, digits)),
    String(award.valuePerMoney),
    award.limitedBy ?? '',
    formatMoney(award.reservoirAfter, digits),
    escapeFormula(award.ledgerEntry ?? ''),
  ]);
}

export function ledgerRows({ ledger }: FundRecords, digits: number): Rows {
  return ledger.flatMap(({ id, date, at, source, reverses, why, postings }) => {
    const names = [
      'grant' in source ? source.grant : '',
      'delivery' in source ? (source.delivery ?? '') : '',
      'purpose' in source ? source.purpose : '',
      ...[reverses ?? '', why],
    ];
    const head = [escapeFormula(id), date, at, source.kind, ...names.map(escapeFormula)];
    return postings.map((posting) => [...head, escapeFormula(posting.account), formatMoney(posting.amount, digits)]);
  });
}

export function periodRows({ periods }: FundRecords, digits: number): Rows {
  return periods.flatMap(({ from, to, state, balances }) => {
    const why = state.kind === 'reopened' ? state.why : '';
    const head = [from, to, state.kind, state.at, escapeFormula(why)];
    const lines = balances.map((one) => [...head, escapeFormula(one.account), formatMoney(one.amount, digits)]);
    return lines.length > 0 ? lines : [[...head, '', '']];
  });
}

export function bankLineRows({ bankLines }: FundRecords, digits: number): Rows {
  return bankLines.map((line) => [
    ...[line.id, line.file].map(escapeFormula),
    ...[line.date, formatMoney(line.amount, digits), escapeFormula(line.text)],
  ]);
}

export function bankMatchRows({ bankMatches }: FundRecords): Rows {
  return bankMatches.flatMap((match) => {
    const line = escapeFormula(match.line);
    if (match.kind === 'not-ours') return [[line, match.kind, '', escapeFormula(match.why), match.at]];
    const named = (kind: string, ids: readonly string[]) =>
      ids.map((id) => [line, kind, escapeFormula(id), '', match.at]);
    return [...named('entry', match.entries), ...named('with', match.with ?? [])];
  });
}

export function deliveryRows({ deliveries }: FundRecords, digits: number): Rows {
  return deliveries.flatMap((order) => {
    const head = [...[order.id, order.supplier, order.list].map(escapeFormula), order.orderBy, order.deliverOn];
    const when = [order.sentAt ?? '', order.receivedOn ?? ''];
    return order.lines.map(({ product, cases, ordered, caseSize, price, received, shrink }) => [
      ...[...head, ...when, escapeFormula(product), String(cases), amount(ordered), amount(caseSize)],
      ...[formatMoney(price, digits), received === null ? '' : amount(received), amount(shrink)],
    ]);
  });
}

function amount(thousandths: number): string {
  return formatDecimal(thousandths, quantityDecimals);
}

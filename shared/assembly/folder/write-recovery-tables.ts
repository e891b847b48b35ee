import { escapeFormula } from '../../csv/escape-formula.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import { quantityDecimals } from '../../quantities/quantity.ts';
import type { RecoveryAct } from '../../recovery/recovery-decision.ts';
import type { RecoveryEvent } from '../../recovery/recovery-event.ts';
import type { FundRecords } from '../fund-records.ts';
import { formatShare } from './recovery-share.ts';
import { voteCells } from './write-procedure-tables.ts';

/* What was agreed and decided about grants, in the order of the columns (fund-tables.ts). */
type Rows = readonly (readonly string[])[];

export function agreementRows({ agreements }: FundRecords, digits: number): Rows {
  return agreements.map(({ grant, basis, expected, minimum, ...terms }) => [
    ...[escapeFormula(grant), basis.kind, basis.kind === 'deliveries' ? formatShare(basis.shareBasisPoints) : ''],
    ...[formatDecimal(expected.perWeek, quantityDecimals), formatMoney(expected.price, digits)],
    ...[terms.startsOn, String(terms.graceDays), terms.endsOn, terms.atEnd, formatMoney(terms.cap, digits)],
    ...(minimum === null ? ['', ''] : [formatMoney(minimum.amount, digits), String(minimum.everyMonths)]),
  ]);
}

export function agreementPartRows({ agreements }: FundRecords, digits: number): Rows {
  return agreements.flatMap(({ grant, payOuts, milestones }) => [
    ...payOuts.map(({ on, amount }) => [escapeFormula(grant), 'pay-out', '', on, formatMoney(amount, digits)]),
    ...milestones.map(({ what, dueOn, amount }) => [
      ...[escapeFormula(grant), 'milestone', escapeFormula(what), dueOn, formatMoney(amount, digits)],
    ]),
  ]);
}

export function recoveryDecisionRows({ decisions }: FundRecords, digits: number): Rows {
  return decisions.map(({ id, grant, act, ...vote }) => [
    ...[escapeFormula(id), escapeFormula(grant), ...actCells(act, digits), ...voteCells(vote)],
  ]);
}

/** act, from, to, months, share, amount. */
function actCells(act: RecoveryAct, digits: number): readonly string[] {
  switch (act.kind) {
    case 'pause':
      return [act.kind, act.from, act.to ?? '', '', '', ''];
    case 'resume':
      return [act.kind, act.on, '', '', '', ''];
    case 'extend':
      return [act.kind, '', '', String(act.months), '', ''];
    case 'change-share':
      return [act.kind, act.from, '', '', formatShare(act.shareBasisPoints), ''];
    case 'forgive':
    case 'write-off':
      return [act.kind, '', '', '', '', formatMoney(act.amount, digits)];
    case 'cancel':
      return [act.kind, '', '', '', '', ''];
  }
}

export function recoveryEventRows({ events }: FundRecords, digits: number): Rows {
  return events.map(({ id, grant, date, at, what }) => [
    ...[escapeFormula(id), escapeFormula(grant), date, at, ...eventCells(what, digits)],
  ]);
}

/** kind, amount, milestone, takes_back, why. */
function eventCells(what: RecoveryEvent['what'], digits: number): readonly string[] {
  switch (what.kind) {
    case 'paid-out':
      return [what.kind, formatMoney(what.amount, digits), '', '', ''];
    case 'milestone-met':
      return [what.kind, '', String(what.milestone + 1), '', ''];
    case 'taken-back':
      return [what.kind, '', '', escapeFormula(what.event), escapeFormula(what.why)];
  }
}

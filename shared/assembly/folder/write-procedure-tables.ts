import { escapeFormula } from '../../csv/escape-formula.ts';
import type { VotedDecision } from '../../members/vote.ts';
import type { CorrectionChange } from '../../procedure/correction.ts';
import { formatDecimal } from '../../quantities/format-decimal.ts';
import { formatMoney } from '../../quantities/format-money.ts';
import type { Money } from '../../quantities/money.ts';
import { quantityDecimals } from '../../quantities/quantity.ts';
import type { MeetingRecords } from '../meeting-records.ts';
import { voteColumns } from './meeting-tables.ts';
import { formatShare } from './recovery-share.ts';

/* The rows of each table, in the order of its columns (meeting-tables.ts). `digits`: decimals of the currency. */
type Rows = readonly (readonly string[])[];

export function allowanceRuleRows({ allowanceRule }: MeetingRecords, digits: number): Rows {
  if (allowanceRule === null) return [];
  const { perHousehold, perPerson, perChild, roundTo } = allowanceRule;
  const text = (sum: Money) => formatMoney(sum, digits);
  return [
    ['household', text(perHousehold)],
    ...perPerson.map((step) => ['person', text(step)]),
    ...(perChild === null ? [] : [['child', text(perChild)]]),
    ['round-to', text(roundTo)],
  ];
}

export function exceptionRows({ exceptions }: MeetingRecords, digits: number): Rows {
  return exceptions.map(({ household, amountPerWeek, reason, askedAt, decision }) => {
    const asked = [escapeFormula(household), formatMoney(amountPerWeek, digits), escapeFormula(reason), askedAt];
    return [...asked, ...voteCells(decision)];
  });
}

export function publicGoodRows({ publicGoods }: MeetingRecords, digits: number): Rows {
  return publicGoods.map(({ id, name, unit, costPerUnit, units, per, sharedBy, supporters, own, decision }) => [
    ...[id, name, unit].map(escapeFormula),
    formatMoney(costPerUnit, digits),
    amount(units),
    per,
    sharedBy,
    String(supporters),
    escapeFormula(own.coop),
    formatShare(own.partBasisPoints),
    ...voteCells(decision),
  ]);
}

export function goodPartRows({ publicGoods }: MeetingRecords): Rows {
  return publicGoods.flatMap(({ id, others }) =>
    others.map(({ coop, partBasisPoints }) => [escapeFormula(id), escapeFormula(coop), formatShare(partBasisPoints)]),
  );
}

export function inputRows({ producerInputs }: MeetingRecords, digits: number): Rows {
  return producerInputs.flatMap(({ producer, labourHours, pricePerHour, goods, others }) => {
    const name = escapeFormula(producer);
    return [
      [name, 'labour', '', amount(labourHours), formatMoney(pricePerHour, digits)],
      ...goods.map((good) => [name, 'product', escapeFormula(good.product), amount(good.perWeek), '']),
      ...others.map((other) => {
        return [
          name,
          'other',
          escapeFormula(other.name),
          amount(other.perWeek),
          formatMoney(other.pricePerUnit, digits),
        ];
      }),
    ];
  });
}

export function producerVoteRows({ producerVotes }: MeetingRecords, digits: number): Rows {
  return producerVotes.map(({ producer, benefit, cost, decision }) => {
    return [escapeFormula(producer), formatMoney(benefit, digits), formatMoney(cost, digits), ...voteCells(decision)];
  });
}

export function damageRows({ damagePermits }: MeetingRecords, digits: number): Rows {
  return damagePermits.map((permit) => [
    ...[permit.id, permit.producer, permit.product, permit.damage, permit.unit].map(escapeFormula),
    amount(permit.damagePerUnit),
    formatMoney(permit.pricePerDamage, digits),
    escapeFormula(permit.community),
    amount(permit.permitsPerWeek),
    ...voteCells(permit.decision),
  ]);
}

export function correctionRows({ corrections }: MeetingRecords): Rows {
  return corrections.map(({ id, household, fromDate, change, why, at, actor }) => {
    const who = [escapeFormula(id), escapeFormula(household), fromDate];
    return [...who, change.kind, ...changeCells(change), escapeFormula(why), at, escapeFormula(actor)];
  });
}

function changeCells(change: CorrectionChange): readonly string[] {
  const gives = change.kind === 'extra' ? null : change.gives;
  const gets = change.kind === 'hand-back' ? null : change.gets;
  return [gives, gets].flatMap((each) =>
    each === null ? ['', ''] : [escapeFormula(each.product), amount(each.perWeek)],
  );
}

export function voteCells(decision: VotedDecision | null): readonly string[] {
  if (decision === null) return voteColumns.map(() => '');
  const { outcome, votes, why, heldOn, at, actor } = decision;
  const counts = [votes.inFavour, votes.against, votes.abstained].map(String);
  return [outcome, ...counts, escapeFormula(why), heldOn, at, escapeFormula(actor)];
}

function amount(thousandths: number): string {
  return formatDecimal(thousandths, quantityDecimals);
}

import { type AgeBucket, ageBuckets, ageing, isAtRisk, portfolioAtRisk } from '../../../shared/recovery/ageing.ts';
import {
  awardedOnOf,
  type Cohort,
  grantedAgain,
  halfLife,
  recoveryRate,
} from '../../../shared/recovery/recovery-measures.ts';
import { count, date, decimal, money, percent, plural } from '../../i18n/formats.ts';
import type { WorkingLine } from '../../ui/explain.tsx';
import { cameBack } from './statement-sums.ts';
import type { GrantRow } from './use-recovery-facts.ts';
import { words } from './words.ts';
import { workingWords as says } from './working-words.ts';

type Rows = readonly GrantRow[];
const mostGrants = 8;

/** What is open of grants: what was paid out, less all that left it. */
export function openWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const sum = (field: 'paidOut' | 'recovered' | 'released' | 'writtenOff' | 'open') => sumOf(rows, field, currency);
  return [
    { text: says.paidOut, value: sum('paidOut') },
    { text: says.lessRecovered, value: sum('recovered') },
    { text: says.lessReleased, value: sum('released') },
    { text: says.lessWrittenOff, value: sum('writtenOff') },
    { text: says.open, value: sum('open'), kind: 'total' },
  ];
}

/** What came back, in time and after it was written off. */
export function recoveredWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const back = rows.reduce((total, { standing }) => total + cameBack(standing), 0);
  return [
    { text: says.recovered, value: sumOf(rows, 'recovered', currency) },
    { text: says.recoveredLate, value: sumOf(rows, 'recoveredLate', currency) },
    { text: says.together, value: money(back, currency), kind: 'total' },
    { text: says.granted, value: sumOf(rows, 'granted', currency) },
  ];
}

/** The grants that are at risk, and how much of all that is open they are. */
export function parWorking(rows: Rows, days: number, currency: string): readonly WorkingLine[] {
  const { top, bottom } = portfolioAtRisk(
    rows.map(({ standing }) => standing),
    days,
  );
  const atRisk = rows.filter(({ standing }) => standing.open > 0 && isAtRisk(standing, days));
  return [
    ...grantLines(atRisk, currency, says.noneAtRisk),
    { text: says.atRisk, value: money(top, currency) },
    { text: says.allOpen, value: money(bottom, currency) },
    { text: says.rate, value: bottom === 0 ? words.none : percent(top / bottom), kind: 'total' },
  ];
}

/** The grants of one age. */
export function bucketWorking(rows: Rows, key: AgeBucket, currency: string): readonly WorkingLine[] {
  const bucket = ageBuckets.find((one) => one.key === key);
  const within = rows.filter(
    ({ standing: { open, daysLate } }) =>
      open > 0 && bucket !== undefined && daysLate >= bucket.from && daysLate <= bucket.to,
  );
  const open = ageing(rows.map(({ standing }) => standing)).find((one) => one.bucket === key)?.open ?? 0;
  return [
    ...grantLines(within, currency, says.noneHere),
    { text: says.open, value: money(open, currency), kind: 'total' },
  ];
}

/** Grant by grant what came back of what fell due. */
export function rateWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const due = rows.filter(({ standing }) => standing.fellDue > 0);
  const { top, bottom, value } = recoveryRate(rows.map(({ standing }) => standing));
  return [
    ...due.slice(0, mostGrants).map(({ file, standing }) => ({
      text: says.ofDue(nameOf(file), money(standing.fellDue, currency)),
      value: money(recoveryRate([standing]).top, currency),
    })),
    ...moreLine(due),
    { text: says.backOfDue, value: money(top, currency) },
    { text: says.fellDue, value: money(bottom, currency) },
    { text: says.rate, value: value === null ? words.none : percent(value), kind: 'total' },
  ];
}

export function halfWorking({ granted, awardedOn, half }: Cohort, currency: string): readonly WorkingLine[] {
  if (half === null) return [];
  return [
    { text: says.awardedOn, value: date(awardedOn) },
    { text: says.half, value: money(granted / 2, currency) },
    { text: says.backBy(date(half.on)), value: money(half.back, currency) },
    { text: says.days, value: count(half.days), kind: 'total' },
  ];
}

export function halfLifeWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const { top, bottom, rounds } = halfLife(rows.map(({ standing }) => standing));
  return [
    { text: says.together, value: money(top, currency) },
    { text: says.settled, value: money(bottom, currency) },
    { text: says.share, value: bottom === 0 ? words.none : percent(top / bottom) },
    { text: says.rounds, value: rounds === null ? words.none : decimal(rounds, 1), kind: 'total' },
  ];
}

export function againWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const again = grantedAgain(rows.map(({ standing }) => standing));
  const back = rows.reduce((total, { standing }) => total + cameBack(standing), 0);
  return [
    { text: says.cameBack, value: money(back, currency) },
    { text: says.again, value: money(again, currency), kind: 'total' },
  ];
}

/** What is set aside for producers and has not reached them. */
export function toPayOutWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  return [
    { text: says.awarded, value: sumOf(rows, 'granted', currency) },
    { text: says.lessPaidOut, value: sumOf(rows, 'paidOut', currency) },
    { text: words.toPayOut, value: sumOf(rows, 'toPayOut', currency), kind: 'total' },
  ];
}

const weeksAYear = 52;

/** Grants that were not cancelled, and the value of the demand that they meet in a year. */
export function demandMetOf(rows: Rows): { readonly perYear: number; readonly granted: number } {
  const held = rows.filter(({ standing }) => standing.granted > 0);
  return {
    perYear: weeksAYear * held.reduce((sum, { award }) => sum + award.valuePerWeek, 0),
    granted: held.reduce((sum, { standing }) => sum + standing.granted, 0),
  };
}

export function demandMetWorking(rows: Rows, currency: string): readonly WorkingLine[] {
  const { perYear, granted } = demandMetOf(rows);
  const held = rows.filter(({ standing, award }) => standing.granted > 0 && award.valuePerWeek > 0);
  return [
    ...held.slice(0, mostGrants).map(({ file, award }) => {
      return { text: says.meetsAWeek(nameOf(file)), value: money(award.valuePerWeek, currency) };
    }),
    ...moreLine(held),
    { text: says.aWeek, value: money(perYear / weeksAYear, currency) },
    { text: says.aYear, value: money(perYear, currency) },
    { text: says.granted, value: money(granted, currency) },
    { text: says.rate, value: granted === 0 ? words.none : decimal(perYear / granted, 2), kind: 'total' },
  ];
}

/** Which part is late, and since when. */
export function lateWorking({ standing }: GrantRow, today: string, currency: string): readonly WorkingLine[] {
  const { dues, daysLate, overdue, fellDue, recovered, released, writtenOff } = standing;
  const oldest = dues.find(({ dueOn, amount, covered }) => dueOn < today && covered < amount);
  const lines: readonly WorkingLine[] = [
    { text: says.dueParts, value: money(fellDue, currency) },
    { text: says.returned, value: money(recovered + released + writtenOff, currency) },
  ];
  if (oldest === undefined || daysLate === 0) return [...lines, { text: says.notLate, kind: 'total' }];
  const part = money(oldest.amount - oldest.covered, currency);
  return [
    ...lines,
    { text: says.overdue, value: money(overdue, currency) },
    { text: says.oldest(part), value: date(oldest.dueOn) },
    { text: says.daysLate, value: count(daysLate), kind: 'total' },
  ];
}

/** The grants of a round. */
export function rowsOfCohort(rows: Rows, { awardedOn }: Cohort): Rows {
  return rows.filter(({ standing }) => awardedOnOf(standing) === awardedOn);
}

function grantLines(rows: Rows, currency: string, none: string): readonly WorkingLine[] {
  if (rows.length === 0) return [{ text: none }];
  const lines = rows.slice(0, mostGrants).map(({ file, standing }) => {
    const late = plural(standing.daysLate, words.days);
    const isLate = standing.daysLate > 0 || !standing.isRescheduled;
    const text = isLate ? says.lateBy(nameOf(file), late) : says.rescheduled(nameOf(file));
    return { text, value: money(standing.open, currency) };
  });
  return [...lines, ...moreLine(rows)];
}

function moreLine(rows: Rows): readonly WorkingLine[] {
  const more = rows.length - mostGrants;
  return more > 0 ? [{ text: says.more(plural(more, says.moreForms)) }] : [];
}

function nameOf({ grant, producer }: GrantRow['file']): string {
  return `${grant} ${producer}`;
}

type SumField = 'paidOut' | 'toPayOut' | 'recovered' | 'released' | 'writtenOff' | 'open' | 'recoveredLate' | 'granted';

function sumOf(rows: Rows, field: SumField, currency: string): string {
  return money(
    rows.reduce((total, { standing }) => total + standing[field], 0),
    currency,
  );
}

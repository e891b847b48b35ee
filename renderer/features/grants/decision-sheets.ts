import type { PostedAward } from '../../../shared/assembly/result/award-grants.ts';
import type { MethodOutcome } from '../../../shared/grants/allocate-by-method.ts';
import type { GrantDecision } from '../../../shared/grants/grant-decision.ts';
import { currencyDigits } from '../../../shared/quantities/currency-digits.ts';
import type { SheetToWrite } from '../../live/download-sheet.ts';
import { awardWords } from './award-words.ts';
import { decisionLines } from './decision-lines.ts';
import { methodName } from './method-name.ts';
import { methodWords } from './method-words.ts';
import { valueMet } from './outcome-table.tsx';
import { words } from './words.ts';

type DecisionSheets = {
  readonly decision: GrantDecision;
  readonly awards: readonly PostedAward[];
  /** The method that counted, and those it stood beside, if they have been worked out. */
  readonly outcomes: readonly MethodOutcome[];
  readonly currency: string;
};

const thousandths = 1000;

/** The decision with its working, as sheets: amounts in whole currency, quantities in plan units. */
export function decisionSheets({ decision, awards, outcomes, currency }: DecisionSheets): readonly SheetToWrite[] {
  const unit = 10 ** currencyDigits(currency);
  return [
    {
      name: awardWords.sheets.decision,
      header: [awardWords.itemHeader, awardWords.valueHeader],
      rows: decisionLines(decision, currency),
    },
    {
      name: awardWords.sheets.awards,
      header: [
        ...[words.rank, words.request, words.producer, words.product, words.purpose, words.asked, words.awardColumn],
        ...[words.openBefore, words.meets, words.price, words.value, words.state, words.after],
      ],
      rows: byRank(awards).map((award) => [
        ...[award.rank, award.request.id, award.request.producer, award.request.product, award.request.purpose],
        ...[award.request.amount / unit, award.award / unit, award.openBefore / thousandths],
        ...[award.meetsPerWeek / thousandths, award.price / unit, award.valuePerWeek / unit],
        award.limitedBy === null ? null : words.limits[award.limitedBy],
        award.reservoirAfter / unit,
      ]),
    },
    {
      name: awardWords.sheets.rules,
      header: [methodWords.rule, methodWords.funded, methodWords.awarded, methodWords.meets, methodWords.without],
      rows: outcomes.map((outcome) => [
        methodName(outcome),
        outcome.allocation.awards.filter(({ award }) => award > 0).length,
        outcome.allocation.awarded / unit,
        valueMet(outcome) / unit,
        outcome.members?.all.withoutAward ?? null,
      ]),
    },
  ];
}

/** In the order of awarding, then the others by number. */
export function byRank(awards: readonly PostedAward[]): readonly PostedAward[] {
  const place = ({ rank }: PostedAward) => rank ?? Number.MAX_SAFE_INTEGER;
  return awards.toSorted((a, b) => place(a) - place(b) || (a.request.id < b.request.id ? -1 : 1));
}

import { priorities, rhythms } from '../plans/lines/line-codes.ts';
import type { Sheet } from '../sheets/sheet.ts';
import type { ReportFraction } from '../sheets/sheet-settings.ts';
import type { OpenText } from './cells/cell-reading.ts';
import { type CheckSummary, type Proposal, type RowCounts, rowOutcomes } from './checked-rows.ts';
import type { Mapping } from './mapping.ts';
import { householdIndex, type NameIndex, productIndex } from './names/name-index.ts';
import { proposeMatches } from './names/propose-matches.ts';
import { checkPlanRows } from './plans/check-plan-rows.ts';
import { checkProductRows } from './products/check-product-rows.ts';
import { checkReceiptRows } from './receipts/check-receipt-rows.ts';
import { checkHouseholdRows } from './rows/check-household-rows.ts';
import { checkStockRows } from './rows/check-stock-rows.ts';
import type { ImportContext } from './rows/import-context.ts';
import { problemList } from './rows/problem-list.ts';
import { outcomesOf, type RowWork, type TargetCheck } from './rows/row-work.ts';

/** A sheet with what becomes of each of its rows. `planned` makes the rows that an import would write. */
export type CheckedSheet = {
  readonly summary: Omit<CheckSummary, 'importedBefore'>;
  /** For each row the place of its outcome in `rowOutcomes`. */
  readonly outcomes: Uint8Array;
  readonly planned: TargetCheck['planned'];
};

export type CheckRequest = {
  readonly sheet: Sheet;
  readonly mapping: Mapping;
  readonly context: ImportContext;
  readonly report: ReportFraction;
};

/** Proposals are looked for up to so many open texts; beyond that a person has other worries. */
const mostProposedFor = 400;

/** Looks at every row: what is new, changed, there already, refused and why, or needs a person. Writes nothing. */
export function checkRows({ sheet, mapping, context, report }: CheckRequest): CheckedSheet {
  const products = productIndex(context.products, context.details);
  const households = householdIndex(context.households.map(({ code }) => code));
  const list = problemList();
  const outcomes = outcomesOf(sheet.rowCount);
  const checked = checkTarget({ sheet, mapping, context, products, households, list, outcomes, report });
  for (const { line, code, found } of sheet.faults) {
    list.problem({ code, outcome: 'refused', role: null, found, allowed: [] }, line);
  }
  const { listed, notListed } = list.problems();
  const faulty = sheet.faults.length + sheet.faultsNotListed;
  const summary = {
    target: mapping.target,
    rowCount: sheet.rowCount + faulty,
    counts: countOutcomes(outcomes.codes, faulty),
    problems: listed,
    problemsNotListed: notListed + sheet.faultsNotListed,
    choices: list.choices(proposer(products)),
    linesKept: checked.linesKept,
    householdsTouched: checked.householdsTouched,
  };
  return { summary, outcomes: outcomes.codes, planned: checked.planned };
}

function checkTarget(work: RowWork): TargetCheck {
  switch (work.mapping.target) {
    case 'plans':
      return checkPlanRows(work);
    case 'products':
      return checkProductRows(work);
    case 'households':
      return checkHouseholdRows(work);
    case 'receipts':
      return checkReceiptRows(work);
    case 'stock':
      return checkStockRows(work);
  }
}

function countOutcomes(codes: Uint8Array, faults: number): RowCounts {
  const counts = rowOutcomes.map(() => 0);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const [added = 0, changed = 0, unchanged = 0, needsChoice = 0, refused = 0, leftOut = 0] = counts;
  return { new: added, changed, unchanged, needsChoice, refused: refused + faults, leftOut };
}

function proposer(products: NameIndex): (open: OpenText) => readonly Proposal[] {
  let asked = 0;
  return ({ kind, found }) => {
    asked += 1;
    if (asked > mostProposedFor) return [];
    if (kind === 'product') return proposeMatches(found, products);
    const codes: readonly string[] = kind === 'rhythm' ? rhythms : kind === 'priority' ? priorities : [];
    return codes.map((code) => ({ code, name: code, confidencePercent: 0 }));
  };
}

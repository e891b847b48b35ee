import type { AllowanceException } from '../../members/allowance-exception.ts';
import { type AllowanceRule, checkAllowanceRule } from '../../members/allowance-rule.ts';
import { type Money, money } from '../../quantities/money.ts';
import type { Fault } from '../folder/fault.ts';
import { allowanceRuleTable, exceptionsTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readChoice, readCode, readMoney, readNeededText } from './read-cell.ts';
import { readInstant } from './read-instant.ts';
import { readTable } from './read-table.ts';
import { readVoteIfAny } from './read-vote.ts';

const kinds = ['household', 'person', 'child', 'round-to'] as const;

/** Reads allowance_rule.csv; null when it has no line. A rule that could not be applied is a fault of the file. */
export function readAllowanceRule(text: string, digits: number, faults: Fault[]): AllowanceRule | null {
  const before = faults.length;
  const perPerson: Money[] = [];
  const single = new Map<(typeof kinds)[number], Money>();
  const seen = nothingSeen('kind' as const);
  let lines = 0;
  for (const row of readTable(allowanceRuleTable, text, faults)) {
    lines += 1;
    const kind = readChoice(row, 'kind', kinds);
    const amount = readMoney(row, 'amount', digits);
    if (kind === null || amount === null) continue;
    if (kind === 'person') perPerson.push(amount);
    else if (!isDuplicate(row, kind, seen)) single.set(kind, amount);
  }
  if (lines === 0) return null;
  const perHousehold = single.get('household') ?? money(0);
  const rule = {
    perHousehold,
    perPerson,
    perChild: single.get('child') ?? null,
    roundTo: single.get('round-to') ?? money(1),
  };
  const about = { file: allowanceRuleTable.file, line: 0, column: null, found: '', allowed: [] };
  if (faults.length === before && checkAllowanceRule(rule) !== null)
    faults.push({ ...about, code: 'bad-allowance-rule' });
  return rule;
}

type Known = { readonly households: KnownCodes; readonly digits: number };

/** Reads allowance_exceptions.csv, in the order of the file. */
export function readExceptions(
  text: string,
  { households, digits }: Known,
  faults: Fault[],
): readonly AllowanceException[] {
  const exceptions: AllowanceException[] = [];
  const seen = nothingSeen('household' as const);
  for (const row of readTable(exceptionsTable, text, faults)) {
    const household = readCode(row, 'household');
    const amountPerWeek = readMoney(row, 'amount_per_week', digits);
    const reason = readNeededText(row, 'reason');
    const askedAt = readInstant(row, 'asked_at');
    const decision = readVoteIfAny(row);
    if (amountPerWeek === 0) row.fault('amount_per_week', 'too-small', { allowed: ['0.01'] });
    const isOne = household !== null && isKnown(row, 'household', households);
    if (!isOne || isDuplicate(row, household, seen)) continue;
    if (amountPerWeek === null || reason === null || askedAt === null) continue;
    exceptions.push({ household, amountPerWeek, reason, askedAt, decision });
  }
  return exceptions;
}

import { checkHousehold, type HouseholdFault } from '../../members/check-household.ts';
import type { Household } from '../../members/household.ts';
import { money } from '../../quantities/money.ts';
import { type CellReading, refusedCell, valueCell } from '../cells/cell-reading.ts';
import { type NumberKind, priceRule, wholeRule } from '../cells/number-rules.ts';
import { isGiven, roleReader } from '../cells/role-reader.ts';
import type { RowProblemCode } from '../checked-rows.ts';
import type { Role } from '../import-target.ts';
import { readYesNo } from '../names/known-words.ts';
import { rowJudge } from './row-judge.ts';
import { noRows, type RowWork, type TargetCheck } from './row-work.ts';

const roleOfField = {
  ...{ code: 'household', people: 'people', allowancePerWeek: 'allowance_per_week' },
  // Children are not in such lists: fewer people than children is a fault of the people.
  children: 'people',
} as const satisfies Readonly<Record<HouseholdFault['field'], Role>>;
const problemOfFault: Readonly<Record<string, RowProblemCode>> = {
  missing: 'empty',
  'too-long': 'too-long',
  'not-whole': 'not-a-number',
  'below-one': 'too-small',
  'more-than-people': 'too-small',
  negative: 'negative',
};

/** Checks a list of members: a known number is changed in what the file speaks of, another is a new household. */
export function checkHouseholdRows(work: RowWork): TargetCheck {
  const { sheet, mapping, context, outcomes } = work;
  const known = new Map(context.households.map((each) => [each.code, each] as const));
  const readers = householdReaders(work);
  const judge = rowJudge(work.list);
  const seen = new Map<string, number>();
  const taken: Household[] = [];
  for (let row = 0; row < sheet.rowCount; row += 1) {
    const line = sheet.lines[row] ?? 0;
    judge.begin(line);
    const code = judge.take(readers.code.at(row)) ?? '';
    const people = judge.take(readers.people.at(row));
    const allowance = judge.take(readers.allowance.at(row));
    const eligible = judge.take(readers.eligible.at(row));
    const was = known.get(code);
    const first = seen.get(code);
    if (first !== undefined) judge.refuse('household', 'duplicate', { found: code, allowed: [String(first)] });
    const household: Household = {
      code,
      people: people ?? was?.people ?? 1,
      ...(was?.children !== undefined && { children: was.children }),
      allowancePerWeek: allowance ?? was?.allowancePerWeek ?? money(0),
      eligible: eligible ?? (isGiven(mapping, 'eligible') ? false : (was?.eligible ?? true)),
    };
    for (const fault of code === '' ? [] : checkHousehold(household)) {
      const role: Role = roleOfField[fault.field];
      judge.refuse(role, problemOfFault[fault.code] ?? 'empty', { found: readers.found(role, row) });
    }
    const verdict = judge.end();
    if (verdict !== 'fine') {
      outcomes.set(row, verdict);
      continue;
    }
    seen.set(code, line);
    const isSame = was !== undefined && sameHousehold(was, household);
    outcomes.set(row, isSame ? 'unchanged' : was === undefined ? 'new' : 'changed');
    if (!isSame) taken.push(household);
  }
  const linesKept = context.households.length - [...seen.keys()].filter((code) => known.has(code)).length;
  return { linesKept, householdsTouched: taken.length, planned: () => ({ ...noRows, households: taken }) };
}

function householdReaders({ sheet, mapping, context }: RowWork) {
  const source = { sheet, mapping };
  const number = (role: NumberKind['role']): NumberKind => {
    return { role, need: 'needed', mark: mapping.decimalMark, negative: 'refuse' };
  };
  const code = roleReader(source, 'household', {
    whenEmpty: refusedCell('household', 'empty'),
    read: ({ text }): CellReading<string> => valueCell(text),
  });
  const people = roleReader(source, 'people', wholeRule(number('people')));
  const allowance = roleReader(
    source,
    'allowance_per_week',
    priceRule(number('allowance_per_week'), context.moneyDecimals),
  );
  const eligible = roleReader(source, 'eligible', { whenEmpty: { kind: 'none' }, read: yesNo });
  const byRole = { household: code, people, allowance_per_week: allowance } as const;
  const found = (role: Role, row: number) => (role in byRole ? byRole[role as keyof typeof byRole].found(row) : '');
  return { code, people, allowance, eligible, found };
}

function yesNo({ text }: { readonly text: string }): CellReading<boolean> {
  const answer = readYesNo(text);
  return answer === null
    ? refusedCell('eligible', 'not-a-choice', { found: text, allowed: ['yes', 'no'] })
    : valueCell(answer);
}

function sameHousehold(a: Household, b: Household): boolean {
  return a.people === b.people && a.allowancePerWeek === b.allowancePerWeek && a.eligible === b.eligible;
}

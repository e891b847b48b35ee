import type { Household } from '../../members/household.ts';
import type { Fault } from '../folder/fault.ts';
import { householdsTable } from '../folder/folder-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isEmpty, readChoice, readCode, readMoney, readWhole } from './read-cell.ts';
import { readTable } from './read-table.ts';

/** Spreadsheets turn yes and no into their own words; these are understood, yes and no are written. */
const yesWords = ['yes', 'true', 'TRUE', '1'];
const noWords = ['no', 'false', 'FALSE', '0'];

/** Reads households.csv, in the order of the file. */
export function readHouseholds(text: string, digits: number, faults: Fault[]): readonly Household[] {
  const households: Household[] = [];
  const seen = nothingSeen('household' as const);
  for (const row of readTable(householdsTable, text, faults)) {
    const code = readCode(row, 'household');
    const people = readWhole(row, 'people', 1);
    const allowancePerWeek = readMoney(row, 'allowance_per_week', digits);
    const answer = readChoice(row, 'eligible', [...yesWords, ...noWords]);
    const children = isEmpty(row, 'children') ? 0 : readWhole(row, 'children', 0);
    if (code === null || isDuplicate(row, code, seen)) continue;
    if (people === null || children === null || allowancePerWeek === null || answer === null) continue;
    if (children > people) row.fault('children', 'too-large', { allowed: [String(people)] });
    const household = { code, people, allowancePerWeek, eligible: yesWords.includes(answer) };
    households.push(children === 0 ? household : { ...household, children });
  }
  return households;
}

import { parseIsoDate } from '../../calendar/parse-iso-date.ts';
import type { GrantRequest, Milestone } from '../../grants/grant-request.ts';
import { type Money, money } from '../../quantities/money.ts';
import { parseDecimal } from '../../quantities/parse-decimal.ts';
import { partSeparator } from '../folder/grant-details.ts';
import { isEmpty, readDay, readMoney } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

type DetailColumn = 'minimum_amount' | 'sizes' | 'exclusive_group' | 'adds_from' | 'milestones' | 'related_persons';

export type GrantDetails = Pick<
  GrantRequest,
  'minimumAmount' | 'sizes' | 'exclusiveGroup' | 'addsFrom' | 'milestones' | 'relatedPersons'
>;

/** What a request says beside its amount, each where its column is filled; faults are noted in the row. */
export function readGrantDetails(row: TableRow<DetailColumn>, amount: Money, digits: number): GrantDetails {
  const minimum = isEmpty(row, 'minimum_amount') ? null : readMoney(row, 'minimum_amount', digits);
  if (minimum !== null && minimum > amount) row.fault('minimum_amount', 'too-large');
  const sizes = partsOf(row, 'sizes').flatMap((part) => readSize(row, part, { amount, minimum, digits }) ?? []);
  const group = row.cell('exclusive_group').trim();
  const addsFrom = isEmpty(row, 'adds_from') ? null : readDay(row, 'adds_from');
  const milestones = partsOf(row, 'milestones').flatMap((part) => readMilestone(row, part) ?? []);
  const persons = partsOf(row, 'related_persons');
  return {
    ...(minimum !== null && minimum > 0 && { minimumAmount: minimum }),
    ...(sizes.length > 0 && { sizes }),
    ...(group !== '' && { exclusiveGroup: group }),
    ...(addsFrom !== null && { addsFrom }),
    ...(milestones.length > 0 && { milestones }),
    ...(persons.length > 0 && { relatedPersons: persons }),
  };
}

function partsOf(row: TableRow<DetailColumn>, column: DetailColumn): readonly string[] {
  const parts = row.cell(column).split(partSeparator);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

type SizeBounds = { readonly amount: Money; readonly minimum: Money | null; readonly digits: number };

function readSize(row: TableRow<DetailColumn>, part: string, bounds: SizeBounds): Money | null {
  const parsed = parseDecimal(part, bounds.digits);
  if (parsed.kind === 'refused') {
    row.fault('sizes', parsed.code);
    return null;
  }
  const tooSmall = parsed.value <= 0 || parsed.value < (bounds.minimum ?? 0);
  if (tooSmall || parsed.value >= bounds.amount) row.fault('sizes', tooSmall ? 'too-small' : 'too-large');
  return money(parsed.value);
}

/** "2027-05-01 Cold room runs". */
function readMilestone(row: TableRow<DetailColumn>, part: string): Milestone | null {
  const [dueOn = '', ...words] = part.split(' ');
  const what = words.join(' ').trim();
  if (parseIsoDate(dueOn) !== null && what !== '') return { what, dueOn };
  row.fault('milestones', 'bad-date');
  return null;
}

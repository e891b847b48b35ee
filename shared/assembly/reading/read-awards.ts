import type { GrantLimit } from '../../grants/grant-award.ts';
import type { GrantRequest } from '../../grants/grant-request.ts';
import type { Fault } from '../folder/fault.ts';
import { awardsTable } from '../folder/fund-tables.ts';
import type { PostedAward } from '../result/award-grants.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { readChoice, readCode, readMoney, readPrice, readQuantity, readText, readWhole } from './read-cell.ts';
import { readIfAny, readSignedMoney } from './read-optional.ts';
import { readTable, type TableRow } from './read-table.ts';

type AwardRow = TableRow<(typeof awardsTable.columns)[number]>;
type Known = { readonly requests: readonly GrantRequest[]; readonly digits: number };

const limits = [
  'producer-limit',
  'reservoir-floor',
  'smaller-size',
  'no-open-demand',
  'excluded',
  'not-chosen',
  'not-eligible',
  'declined',
] as const satisfies readonly GrantLimit[];

/** Reads grant_awards.csv; the request that an award is for stands in grant_requests.csv. */
export function readAwards(text: string, { requests, digits }: Known, faults: Fault[]): readonly PostedAward[] {
  const awards: PostedAward[] = [];
  const byId = new Map(requests.map((request) => [request.id, request]));
  const seen = nothingSeen('grant' as const);
  for (const row of readTable(awardsTable, text, faults)) {
    const id = readCode(row, 'grant');
    const request = id === null ? undefined : byId.get(id);
    if (id !== null && request === undefined) row.fault('grant', 'unknown-grant');
    const award = readAward(row, digits);
    if (request === undefined || award === null || isDuplicate(row, request.id, seen)) continue;
    awards.push({ request, ...award });
  }
  return awards;
}

function readAward(row: AwardRow, digits: number): Omit<PostedAward, 'request'> | null {
  const rank = readIfAny(row, 'rank', () => readWhole(row, 'rank', 1));
  const award = readMoney(row, 'award', digits);
  const [addsPerWeek, openBefore] = [readQuantity(row, 'adds_per_week'), readQuantity(row, 'open_before')];
  const meetsPerWeek = readQuantity(row, 'meets_per_week');
  const [price, valuePerWeek] = [readPrice(row, 'price', digits), readMoney(row, 'value_per_week', digits)];
  const valuePerMoney = Number(row.cell('value_per_money'));
  const limitedBy = readIfAny(row, 'limited_by', () => readChoice(row, 'limited_by', limits));
  const reservoirAfter = readSignedMoney(row, 'reservoir_after', digits);
  if (!Number.isFinite(valuePerMoney)) row.fault('value_per_money', 'not-a-number');
  if (rank === null || award === null || addsPerWeek === null || openBefore === null || meetsPerWeek === null)
    return null;
  if (price === null || valuePerWeek === null || limitedBy === null || reservoirAfter === null) return null;
  if (!Number.isFinite(valuePerMoney)) return null;
  const demand = { addsPerWeek, openBefore, meetsPerWeek, price, valuePerWeek, valuePerMoney };
  const end = { limitedBy: limitedBy.value, reservoirAfter, ledgerEntry: readText(row, 'entry')?.trim() ?? null };
  return { rank: rank.value, award, ...demand, ...end };
}

import type { GrantRequest } from '../../grants/grant-request.ts';
import type { Fault } from '../folder/fault.ts';
import { grantRequestsTable } from '../folder/folder-tables.ts';
import { parseShare } from '../folder/recovery-share.ts';
import { requestNumber } from '../folder/request-number.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { readCode, readMoney, readNeededText, readSomeQuantity } from './read-cell.ts';
import { readGrantDetails } from './read-grant-details.ts';
import { readTable, type TableRow } from './read-table.ts';

type GrantRow = TableRow<(typeof grantRequestsTable.columns)[number]>;

/** All of it, in hundredths of a percent. */
const wholeShare = 10_000;

/** Reads grant_requests.csv. Requests without a number in the file are G001, G002, … in its order. */
export function readGrantRequests(
  text: string,
  { products, digits }: { readonly products: KnownCodes; readonly digits: number },
  faults: Fault[],
): readonly GrantRequest[] {
  const requests: GrantRequest[] = [];
  const seen = nothingSeen('purpose' as const);
  const numbers = nothingSeen('request' as const);
  for (const row of readTable(grantRequestsTable, text, faults)) {
    const request = readRequest(row, products, digits);
    if (request === null) continue;
    if (isDuplicate(row, `${request.producer}\n${request.product}\n${request.purpose}`, seen)) continue;
    const id = row.cell('request').trim() || requestNumber(requests.length);
    if (!isDuplicate(row, id, numbers)) requests.push({ ...request, id });
  }
  return requests;
}

function readRequest(row: GrantRow, products: KnownCodes, digits: number): Omit<GrantRequest, 'id'> | null {
  const producer = readCode(row, 'producer');
  const product = readCode(row, 'product');
  const known = product !== null && isKnown(row, 'product', products);
  const purpose = readNeededText(row, 'purpose');
  const amount = readMoney(row, 'amount', digits);
  if (amount === 0) row.fault('amount', 'too-small', { allowed: ['0.01'] });
  const addsPerWeek = readSomeQuantity(row, 'adds_per_week');
  const recoveryShareBasisPoints = readRecoveryShare(row);
  if (producer === null || !known || purpose === null || amount === null || amount === 0) return null;
  if (addsPerWeek === null || recoveryShareBasisPoints === null) return null;
  const details = readGrantDetails(row, amount, digits);
  return { producer, product, purpose, amount, addsPerWeek, recoveryShareBasisPoints, ...details };
}

function readRecoveryShare(row: GrantRow): number | null {
  const parsed = parseShare(row.cell('recovery_share'));
  if (parsed.kind === 'refused') {
    row.fault('recovery_share', parsed.code, { allowed: parsed.code === 'too-many-decimals' ? ['4'] : ['1'] });
    return null;
  }
  if (parsed.value >= 0 && parsed.value <= wholeShare) return parsed.value;
  row.fault('recovery_share', parsed.value < 0 ? 'negative' : 'too-large', { allowed: ['1'] });
  return null;
}

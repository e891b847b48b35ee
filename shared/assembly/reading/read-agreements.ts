import type { Money } from '../../quantities/money.ts';
import { checkAgreement } from '../../recovery/check-agreement.ts';
import type {
  AgreedMilestone,
  DatedAmount,
  RecoveryAgreement,
  RecoveryBasis,
} from '../../recovery/recovery-agreement.ts';
import type { Fault } from '../folder/fault.ts';
import { agreementPartsTable, agreementsTable } from '../folder/fund-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { readChoice, readCode, readDay, readMoney, readPrice, readQuantity, readWhole } from './read-cell.ts';
import { readIfAny, readShare } from './read-optional.ts';
import { readTable, type TableRow } from './read-table.ts';

type AgreementRow = TableRow<(typeof agreementsTable.columns)[number]>;
type Parts = { readonly payOuts: DatedAmount[]; readonly milestones: AgreedMilestone[] };
type Known = { readonly awards: ReadonlyMap<string, Money>; readonly digits: number };

const bases = ['deliveries', 'milestones'] as const satisfies readonly RecoveryBasis['kind'][];
const ends = ['release', 'review'] as const satisfies readonly RecoveryAgreement['atEnd'][];

/** Reads recovery_agreements.csv with the pay-outs and milestones of recovery_parts.csv. */
export function readAgreements(
  texts: { readonly agreements: string; readonly parts: string },
  { awards, digits }: Known,
  faults: Fault[],
): readonly RecoveryAgreement[] {
  const parts = readParts(texts.parts, { awards, digits }, faults);
  const agreements: RecoveryAgreement[] = [];
  const seen = nothingSeen('grant' as const);
  for (const row of readTable(agreementsTable, texts.agreements, faults)) {
    const grant = readCode(row, 'grant');
    const granted = grant === null ? undefined : awards.get(grant);
    if (grant !== null && granted === undefined) row.fault('grant', 'unknown-grant');
    const terms = readTerms(row, digits);
    if (grant === null || granted === undefined || terms === null || isDuplicate(row, grant, seen)) continue;
    const { payOuts, milestones } = parts.get(grant) ?? { payOuts: [], milestones: [] };
    const agreement = { grant, ...terms, payOuts, milestones };
    if (checkAgreement(agreement, granted) !== null) row.fault('grant', 'bad-agreement');
    else agreements.push(agreement);
  }
  return agreements;
}

function readTerms(
  row: AgreementRow,
  digits: number,
): Omit<RecoveryAgreement, 'grant' | 'payOuts' | 'milestones'> | null {
  const kind = readChoice(row, 'basis', bases);
  const share = kind === 'deliveries' ? readShare(row, 'share') : 0;
  const [perWeek, price] = [readQuantity(row, 'expected_per_week'), readPrice(row, 'expected_price', digits)];
  const [startsOn, endsOn] = [readDay(row, 'starts_on'), readDay(row, 'ends_on')];
  const graceDays = readWhole(row, 'grace_days', 0);
  const [atEnd, cap] = [readChoice(row, 'at_end', ends), readMoney(row, 'cap', digits)];
  const least = readIfAny(row, 'minimum', () => readMoney(row, 'minimum', digits));
  const everyMonths = least?.value == null ? 0 : readWhole(row, 'minimum_months', 1);
  if (kind === null || share === null || perWeek === null || price === null || startsOn === null) return null;
  if (endsOn === null || graceDays === null || atEnd === null || cap === null) return null;
  if (least === null || everyMonths === null) return null;
  const basis: RecoveryBasis = kind === 'deliveries' ? { kind, shareBasisPoints: share } : { kind };
  const minimum = least.value === null ? null : { amount: least.value, everyMonths };
  return { basis, expected: { perWeek, price }, startsOn, graceDays, endsOn, atEnd, cap, minimum };
}

function readParts(text: string, { awards, digits }: Known, faults: Fault[]): ReadonlyMap<string, Parts> {
  const byGrant = new Map<string, Parts>();
  for (const row of readTable(agreementPartsTable, text, faults)) {
    const [grant, kind] = [readCode(row, 'grant'), readChoice(row, 'kind', ['pay-out', 'milestone'] as const)];
    const [on, amount] = [readDay(row, 'on'), readMoney(row, 'amount', digits)];
    if (grant !== null && !awards.has(grant)) row.fault('grant', 'unknown-grant');
    if (grant === null || kind === null || on === null || amount === null) continue;
    const parts = byGrant.get(grant) ?? { payOuts: [], milestones: [] };
    byGrant.set(grant, parts);
    if (kind === 'pay-out') parts.payOuts.push({ on, amount });
    else parts.milestones.push({ what: row.cell('what'), dueOn: on, amount });
  }
  return byGrant;
}

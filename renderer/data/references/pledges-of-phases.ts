import { firstCaseRules } from '../../../shared/cases/case-rules.ts';
import { phaseOf } from '../../../shared/cases/phase-of.ts';
import type { RowWrite } from '../command.ts';
import { caseRulesKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { type Found, rowsAfter, writesOf } from './rows-after.ts';

/**
 * What households added to fill cases belongs to its delivery's phase: it must have begun, and once it is closed
 * nothing moves any more, neither forwards nor back.
 */
export async function pledgeOutsidePhase(rows: RowReader, writes: readonly RowWrite[]): Promise<Found | null> {
  const written = writesOf(writes, 'pledges');
  if (written.length === 0 && writesOf(writes, 'caseRules').length === 0) return null;
  const rules = (await rowsAfter(rows, writes, 'caseRules')).get(caseRulesKey) ?? firstCaseRules;
  const statusOf = (delivery: string) => phaseOf(rules, delivery)?.status ?? 'not-begun';
  const moved = written.find(({ key }) => statusOf(key.slice(0, key.indexOf('/'))) === 'closed');
  if (moved !== undefined) return { table: 'pledges', key: moved.key };
  for (const [key, { delivery }] of await rowsAfter(rows, writes, 'pledges')) {
    if (statusOf(delivery) === 'not-begun') return { table: 'pledges', key };
  }
  return null;
}

import { grantOfEntries } from '../../../shared/ledger/grant-of-entries.ts';
import { type GrantOverdraft, grantOverdrafts } from '../../../shared/recovery/grant-overdrafts.ts';
import { type Refusal, type RowWrite, refused } from '../command.ts';
import type { RowReader } from '../row-reader.ts';
import { putKeys, rowsAfter, writesOf } from './rows-after.ts';

const codes: readonly GrantOverdraft[] = ['paid-out-above-award', 'returned-above-paid-out', 'late-above-written-off'];

/**
 * What taking something back would make wrong of a grant: refused `paid-out-above-award`, `returned-above-paid-out`, `late-above-written-off`
 * {grant, by}. What is so already does not bar anything.
 */
export async function grantOutOfBounds(rows: RowReader, writes: readonly RowWrite[]): Promise<Refusal | null> {
  const events = writesOf(writes, 'recoveryEvents');
  const posted = putKeys(writes, 'ledger');
  if (events.length === 0 && posted.size === 0) return null;
  const [before, after] = [await recordsOf(rows, []), await recordsOf(rows, writes)];
  const grants = grantOfEntries(after.entries);
  const touched = new Set([...posted].flatMap((id) => grants.get(id) ?? []));
  for (const event of [...before.events, ...after.events]) {
    if (events.some(({ key }) => key === event.id)) touched.add(event.grant);
  }
  for (const grant of touched) {
    const [was, is] = [overdraftsOf(before, grant), overdraftsOf(after, grant)];
    const code = codes.find((one) => is[one] > 0 && is[one] > was[one]);
    if (code !== undefined) return refused(code, { grant, by: is[code] });
  }
  return null;
}

type Records = Awaited<ReturnType<typeof recordsOf>>;

async function recordsOf(rows: RowReader, writes: readonly RowWrite[]) {
  return {
    entries: [...(await rowsAfter(rows, writes, 'ledger')).values()],
    events: [...(await rowsAfter(rows, writes, 'recoveryEvents')).values()],
  };
}

function overdraftsOf({ entries, events }: Records, grant: string) {
  return grantOverdrafts({ grant, entries, events: events.filter((event) => event.grant === grant) });
}

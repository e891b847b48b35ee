import { unpackLines } from '../../../shared/plans/lines/unpack-lines.ts';
import { type Correction, changesOf, checkCorrection } from '../../../shared/procedure/correction.ts';
import { nextNumber } from '../../../shared/procedure/next-number.ts';
import { plannedPerWeek } from '../../../shared/procedure/planned-per-week.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { fromBase64 } from '../plan-codec.ts';
import { assemblyKey, roundKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

export type CorrectionEntry = Pick<Correction, 'household' | 'fromDate' | 'change' | 'why'>;

/** What the household has in a week of what it would give; 0 when it gives nothing. */
async function plannedOf(rows: RowReader, { household, change }: CorrectionEntry, weeks: number): Promise<number> {
  if (change.kind === 'extra') return 0;
  const product = await rows.one('products', change.gives.product);
  const plan = await rows.one('plans', household);
  if (product === null || plan === null) return 0;
  const lines = unpackLines(fromBase64(plan.packedLines));
  const corrections = (await rows.all('corrections')).filter((each) => each.household === household);
  return plannedPerWeek(product, { lines, corrections, weeks });
}

async function areRoundsOver(rows: RowReader): Promise<boolean> {
  const head = await rows.lastRound();
  return head !== null && (await rows.one('decisions', roundKey(head.number))) !== null;
}

/**
 * Writes down a change of mind after the rounds, with the next number (C001, C002, …). No round changes by it.
 * Refused `no-assembly`, `rounds-not-finished`, `no-such-household`, `no-such-product` {code}, and as `checkCorrection`.
 */
export function addCorrection(book: Book, entry: CorrectionEntry): Promise<CommandAnswer> {
  const command = plainCommand('corrections.add', async (rows) => {
    const settings = await rows.one('assembly', assemblyKey);
    if (settings === null) return refused('no-assembly');
    if (!(await areRoundsOver(rows))) return refused('rounds-not-finished');
    if ((await rows.one('households', entry.household)) === null) return refused('no-such-household');
    const planned = await plannedOf(rows, entry, settings.period.weeks);
    const fault = checkCorrection(entry, { period: settings.period, plannedPerWeek: planned });
    if (fault !== null) return refused(fault, { planned });
    for (const { product: code } of changesOf(entry.change)) {
      if ((await rows.one('products', code)) === null) return refused('no-such-product', { code });
    }
    const id = nextNumber('C', await rows.keys('corrections'));
    const row = { ...entry, id, why: entry.why.trim(), at: book.desk.now(), actor: book.desk.actor() };
    return write([{ table: 'corrections', key: id, row }]);
  });
  return runCommand(book, { ...command, why: entry.why.trim() });
}

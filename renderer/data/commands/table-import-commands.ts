import { keptMapping } from '../../../shared/imports/mapping/kept-mapping.ts';
import type { Mapping } from '../../../shared/imports/mapping.ts';
import type { PlannedImport } from '../../../shared/imports/planned-import.ts';
import { lastTurnOf, submitPlan } from '../../../shared/plans/submit-plan.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, type RowWrite, refused, removal, write } from '../command.ts';
import { aliasKey, answerKey } from '../row-keys.ts';
import type { RowReader } from '../row-reader.ts';
import { runCommand } from '../run-command.ts';

/**
 * Writes everything of an import as one change, named `imports.<target>`, which one undo takes back. Refused
 * `changed-meanwhile` {household} when a plan is no longer what the file was checked against, and `no-such-household`
 * {code}: then the file is to be checked again. Nothing is half saved.
 */
export function importRows(book: Book, planned: PlannedImport): Promise<CommandAnswer> {
  const command = plainCommand(`imports.${planned.target}`, async (rows) => {
    const plans = await planWrites(book, rows, planned);
    if (plans.kind === 'refused') return plans;
    return write([
      ...(await productWrites(rows, planned)),
      ...planned.households.map((row): RowWrite => ({ table: 'households', key: row.code, row })),
      ...planned.purchases.map((row): RowWrite => ({ table: 'purchases', key: row.household, row })),
      ...planned.stock.map((row): RowWrite => ({ table: 'stock', key: row.product, row })),
      ...plans.writes,
      ...bookkeeping(book, planned),
    ]);
  });
  return runCommand(book, command);
}

/** Keeps a mapping under its name; the one that had the name is replaced. */
export function keepMapping(book: Book, name: string, mapping: Mapping): Promise<CommandAnswer> {
  const row = keptMapping(name, mapping);
  return runCommand(
    book,
    plainCommand('imports.keepMapping', async () => write([{ table: 'importMappings', key: name, row }])),
  );
}

export function removeMapping(book: Book, name: string): Promise<CommandAnswer> {
  return runCommand(
    book,
    plainCommand('imports.removeMapping', async () => write([removal('importMappings', name)])),
  );
}

/** Products keep their ordinals; new ones take the next, in the order of the file. */
async function productWrites(
  rows: RowReader,
  { products, productDetails }: PlannedImport,
): Promise<readonly RowWrite[]> {
  if (products.length === 0) return [];
  const kept = await rows.many(
    'products',
    products.map(({ code }) => code),
  );
  let last = await rows.highestOrdinal();
  const numbered = products.map((product, at): RowWrite => {
    const known = kept[at]?.ordinal;
    if (known === undefined) last += 1;
    return { table: 'products', key: product.code, row: { ...product, ordinal: known ?? last } };
  });
  return [...numbered, ...productDetails.map((row): RowWrite => ({ table: 'productDetails', key: row.product, row }))];
}

/** The plans with their standing: a first plan takes the next turn, a changed one keeps the turn it has. */
async function planWrites(book: Book, rows: RowReader, { plans }: PlannedImport) {
  const codes = plans.map(({ record }) => record.household);
  const households = await rows.many('households', codes);
  const unknown = codes[households.indexOf(null)];
  if (unknown !== undefined) return refused('no-such-household', { code: unknown });
  const current = await rows.many('plans', codes);
  const moved = plans.find(({ was }, at) => was !== (current[at]?.packedLines ?? null));
  if (moved !== undefined) return refused('changed-meanwhile', { household: moved.record.household });
  const standings = await rows.many('planStandings', codes);
  const round = await rows.lastRound();
  let lastTurn = plans.length === 0 ? 0 : lastTurnOf(await rows.all('planStandings'));
  const at = book.desk.now();
  const writes: RowWrite[] = [];
  for (const [place, { record, was }] of plans.entries()) {
    const { household } = record;
    const before = was === null ? 'no-plan' : 'has-plan';
    const lastRound = round?.number ?? null;
    const about = { household, before, origin: 'import', at, lastTurn, lastRound } as const;
    const standing = submitPlan({ ...about, current: standings[place] ?? null });
    lastTurn = Math.max(lastTurn, standing.turn);
    writes.push(
      { table: 'plans', key: household, row: record },
      { table: 'planStandings', key: household, row: standing },
    );
    if (round?.status !== 'open') continue;
    const row = { round: round.number, household, kind: 'revised', at } as const;
    writes.push({ table: 'answers', key: answerKey(round.number, household), row });
  }
  return { kind: 'write', writes } as const;
}

/** What is remembered of the import itself. */
function bookkeeping(book: Book, { aliases, mapping, file }: PlannedImport): readonly RowWrite[] {
  return [
    ...aliases.map((row): RowWrite => ({ table: 'aliases', key: aliasKey(row.kind, row.text), row })),
    ...(mapping === null ? [] : [{ table: 'importMappings', key: mapping.name, row: mapping } as const]),
    { table: 'importedFiles', key: file.fingerprint, row: { ...file, at: book.desk.now() } },
  ];
}

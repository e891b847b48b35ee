import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Book } from '../../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../../renderer/data/command.ts';
import { importAssembly } from '../../../../renderer/data/commands/import-commands.ts';
import { importRows, keepMapping, removeMapping } from '../../../../renderer/data/commands/table-import-commands.ts';
import type { ImportSession } from '../../../../renderer/data/imports/import-session.ts';
import { openImport } from '../../../../renderer/data/imports/open-import.ts';
import type { Progress } from '../../../../renderer/data/progress.ts';
import { runCommand } from '../../../../renderer/data/run-command.ts';
import { undoChange } from '../../../../renderer/data/undo-change.ts';
import type { ImportTarget } from '../../../../shared/imports/import-target.ts';
import type { Mapping } from '../../../../shared/imports/mapping.ts';
import type { PlannedImport } from '../../../../shared/imports/planned-import.ts';
import { sampleAssembly, springForm, springValues } from '../../../shared/imports/spring-form.ts';
import { contents, household, newBook, putHousehold } from '../test-book.ts';

async function sampleBook(): Promise<Book> {
  const { book } = await newBook();
  changeId(await importAssembly(book, sampleAssembly()));
  return book;
}

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

function open(book: Book, bytes: Uint8Array, reports: Progress[] = []): ImportSession {
  return openImport(book, { name: 'plans-spring.csv', bytes }, (progress) => reports.push(progress));
}

async function planned(
  session: ImportSession,
  target: ImportTarget,
  said: Partial<Mapping> = {},
): Promise<PlannedImport> {
  expect((await session.read({})).kind).toBe('ok');
  const { mapping } = await session.propose(target);
  const request = { mapping: { ...mapping, ...said }, refusedRows: 'leave-out', saveMappingAs: 'Spring form' } as const;
  const outcome = await session.plan(request);
  return outcome.kind === 'planned' ? outcome.planned : expect.fail(JSON.stringify(outcome));
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const linesIn = async (book: Book) =>
  (await book.db.rows('plans').toArray()).reduce((sum, { lineCount }) => sum + lineCount, 0);

test('story 1: 406 lines, undone to the same bytes, imported again, and nothing new the third time', async () => {
  const book = await sampleBook();
  const before = JSON.stringify(await contents(book));
  const id = changeId(
    await importRows(book, await planned(open(book, springForm()), 'plans', { values: springValues })),
  );
  expect(await linesIn(book)).toBe(406);
  expect(await book.db.rows('importMappings').toCollection().primaryKeys()).toEqual(['Spring form']);
  changeId(await undoChange(book, id));
  expect(JSON.stringify(await contents(book))).toBe(before);
  changeId(await importRows(book, await planned(open(book, springForm()), 'plans', { values: springValues })));
  expect(await linesIn(book)).toBe(406);
  const session = open(book, springForm());
  await session.read({});
  const { mapping } = await session.propose('plans');
  const checked = await session.check(mapping);
  expect(checked).toMatchObject({
    summary: { counts: { new: 0, changed: 0, needsChoice: 0 }, importedBefore: { rows: 406 } },
  });
  expect(await session.plan({ mapping, refusedRows: 'leave-out', saveMappingAs: null })).toMatchObject({
    kind: 'already-imported',
  });
});

test('the window gets a preview, counts and pages, and is told how far the work came', async () => {
  const book = await sampleBook();
  const reports: Progress[] = [];
  const session = open(book, springForm(), reports);
  const read = await session.read({});
  if (read.kind !== 'ok') return expect.fail(read.kind);
  expect([read.target, read.rowCount, read.preview.length, read.preview[0]?.line]).toEqual(['plans', 412, 200, 2]);
  const { mapping } = await session.propose('plans');
  await session.check(mapping);
  const refused = await session.page({ outcome: 'refused', first: 2, count: 10 });
  expect(refused.map(({ line, cells }) => [line, cells[0], cells[2]])).toEqual([
    [expect.any(Number), '0123', 'two'],
    [expect.any(Number), '0131', '3'],
    [expect.any(Number), '0136', '1.500'],
    [expect.any(Number), '0999', '1'],
  ]);
  expect(new Set(reports.map(({ stage }) => stage))).toContain('checking');
  expect(await session.check({ ...mapping, columns: [] })).toEqual({
    kind: 'roles-missing',
    roles: ['household', 'product', 'want', 'rhythm'],
  });
});

test('plans that are imported take their turn and say where they come from', async () => {
  const book = await sampleBook();
  for (const code of ['H1', 'H2']) changeId(await runCommand(book, putHousehold(household(code))));
  const text = 'household,product,want,rhythm\nH1,Carrots,7,once\nH2,Carrots,7,once\n';
  changeId(await importRows(book, await planned(open(book, bytesOf(text)), 'plans')));
  const standings = await book.db.rows('planStandings').toArray();
  expect(standings.map(({ household: code, origin, turn }) => [code, origin, turn])).toEqual([
    ['H1', 'import', 1],
    ['H2', 'import', 2],
  ]);
});

test('a plan that changed since the check refuses the whole import', async () => {
  const book = await sampleBook();
  const text = 'household,product,want,rhythm\n0101,Carrots,7,once\n';
  const [first, second] = [
    await planned(open(book, bytesOf(text)), 'plans'),
    await planned(open(book, bytesOf(text.replace('7', '8'))), 'plans'),
  ];
  changeId(await importRows(book, first));
  const before = JSON.stringify(await contents(book));
  expect(await importRows(book, second)).toMatchObject({
    kind: 'refused',
    code: 'changed-meanwhile',
    data: { household: '0101' },
  });
  expect(JSON.stringify(await contents(book))).toBe(before);
});

test('new products take the next ordinals, in the order of the file, and known ones keep theirs', async () => {
  const book = await sampleBook();
  const text =
    'product_id,department,brand,product_category,product_type,package_size\n990,GROCERY,Private,PIZZA,"PIZZA, FROZEN",22 OZ\n991,MEAT,National,BEEF,CHUCK,LB\n';
  const constants = { case_size: '1', lead_days: '7', opening_price: '2.50' };
  changeId(await importRows(book, await planned(open(book, bytesOf(text)), 'products', { constants })));
  const products = await book.db.rows('products').bulkGet(['990', '991', 'E01']);
  expect(products.map((each) => [each?.name, each?.unit, each?.openingPrice, each?.ordinal])).toEqual([
    ['PIZZA, FROZEN, 22 OZ', 'each', 250, 14],
    ['CHUCK, LB', 'lb', 250, 15],
    ['Eggs, grade A large', 'dozen', 312, 0],
  ]);
  expect(await book.db.rows('productDetails').get('991')).toMatchObject({ department: 'MEAT', unitCode: 'LBR' });
});

test('a mapping is kept under its name and let go again', async () => {
  const book = await sampleBook();
  const mapping: Mapping = {
    target: 'stock',
    columns: [],
    decimalMark: 'comma',
    dateOrder: 'day-first',
    constants: {},
    values: [],
  };
  changeId(await keepMapping(book, 'Cellar', mapping));
  expect(await book.db.rows('importMappings').get('Cellar')).toEqual({ name: 'Cellar', target: 'stock', mapping });
  changeId(await removeMapping(book, 'Cellar'));
  expect(await book.db.rows('importMappings').count()).toBe(0);
});

test('an import and its undo leave the same bytes, whatever the file says', async () => {
  const book = await sampleBook();
  changeId(await runCommand(book, putHousehold(household('H1'))));
  const line = fc.tuple(
    fc.constantFrom('0101', '0102', 'H1', '0999'),
    fc.constantFrom('E01', 'Carrots', 'apples'),
    fc.integer({ min: -1, max: 60 }),
    fc.constantFrom('weekly', 'once', 'monthly'),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 12 }), async (lines) => {
      const before = JSON.stringify(await contents(book));
      const text = ['household,product,want,rhythm', ...lines.map((cells) => cells.join(','))].join('\n');
      const session = open(book, bytesOf(text));
      const read = await session.read({ delimiter: ',', hasHeader: true });
      if (read.kind !== 'ok') return expect.fail(read.kind);
      const { mapping } = await session.propose('plans');
      const outcome = await session.plan({ mapping, refusedRows: 'leave-out', saveMappingAs: null });
      if (outcome.kind !== 'planned') return;
      const id = changeId(await importRows(book, outcome.planned));
      expect(JSON.stringify(await contents(book))).not.toBe(before);
      changeId(await undoChange(book, id));
      expect(JSON.stringify(await contents(book))).toBe(before);
    }),
    { numRuns: 20 },
  );
});

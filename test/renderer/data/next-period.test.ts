import { expect, test } from 'vitest';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { setBoardNote, setBoardSettings } from '../../../renderer/data/commands/board-commands.ts';
import { beginCaseFill, setCaseRules } from '../../../renderer/data/commands/case-commands.ts';
import { addHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { addProduct, removeProduct } from '../../../renderer/data/commands/product-commands.ts';
import { createAssembly } from '../../../renderer/data/commands/settings-commands.ts';
import { saveTemplate } from '../../../renderer/data/commands/template-commands.ts';
import { readPeriodEnd } from '../../../renderer/data/next-period.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { line, product, settings } from './sample-rows.ts';
import { household, newBook } from './test-book.ts';

function saved(answer: CommandAnswer): void {
  if (answer.kind !== 'saved') expect.fail(JSON.stringify(answer));
}

/** A, and B that has left; a template of both; rules, a note and a deadline; a delivery whose cases are being filled. */
async function endedBook() {
  const { book } = await newBook();
  saved(await createAssembly(book, settings));
  for (const code of ['A', 'B']) saved(await addProduct(book, product(code)));
  saved(await addHousehold(book, household('H1')));
  saved(await saveTemplate(book, { name: 'Basket', people: 2, lines: [line(0), line(1)] }));
  saved(await removeProduct(book, 'B'));
  saved(await setBoardNote(book, { product: 'A', quality: 'organic', federationOnly: false }));
  saved(await setBoardSettings(book, { ...usualBoardSettings, contact: 'office', deadline: '2027-01-31' }));
  saved(await setCaseRules(book, { fairness: { kind: 'evenly' }, rest: 'store' }));
  saved(await beginCaseFill(book, settings.period.from));
  return book;
}

test('what was settled once goes on in the next period; deadlines and filled deliveries do not', async () => {
  const end = await readPeriodEnd(await endedBook());
  if (end === null) return expect.fail('no period');
  const { book } = await newBook();
  saved(await importAssembly(book, end.assembly, { beside: end.habits }));
  const rows = rowReader(book.db);
  expect(await rows.all('planTemplates')).toMatchObject([{ name: 'Basket', lineCount: 2 }]);
  expect(await rows.all('boardNotes')).toMatchObject([{ quality: 'organic' }]);
  expect(await rows.all('boardSettings')).toMatchObject([{ contact: 'office', deadline: null }]);
  expect(await rows.all('caseRules')).toEqual([{ fairness: { kind: 'evenly' }, rest: 'store', phases: [] }]);
});

test('a product added in the next period does not get the number of one that left and that a template names', async () => {
  const end = await readPeriodEnd(await endedBook());
  if (end === null) return expect.fail('no period');
  const { book } = await newBook();
  saved(await importAssembly(book, end.assembly, { beside: end.habits }));
  saved(await addProduct(book, product('C')));
  expect(await rowReader(book.db).one('products', 'C')).toMatchObject({ ordinal: 2 });
});

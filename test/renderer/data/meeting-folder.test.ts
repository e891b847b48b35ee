import { expect, test } from 'vitest';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { announceNextRound, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { exportAssembly, readFolder } from '../../../renderer/data/folder/folder-tasks.ts';
import { engineOf } from '../../../renderer/data/sums/engine.ts';
import type { Assembly } from '../../../shared/assembly/assembly.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { noMeetingRecords } from '../../../shared/assembly/meeting-records.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { allDecided } from '../../fixtures/meeting/meeting-records.ts';
import { sampleFiles } from '../../shared/assembly/folder/sample-files.ts';
import { contents, newBook } from './test-book.ts';

const work = () => ({ signal: new AbortController().signal, report: () => {} });

function done(answer: CommandAnswer): void {
  expect(answer).toMatchObject({ kind: 'saved' });
}

function sample(): Assembly {
  const read = readAssemblyFolder(sampleFiles());
  if (read.kind === 'refused') throw new Error('The sample does not read');
  return read.assembly;
}

const assembly = { ...sample(), meeting: allDecided };

async function bookOfAll() {
  const { book } = await newBook();
  done(await importAssembly(book, assembly));
  return book;
}

async function exported(book: Awaited<ReturnType<typeof bookOfAll>>): Promise<Assembly> {
  const zip = await exportAssembly(book, work());
  if (!(zip instanceof Uint8Array)) return expect.fail('no zip');
  const read = await readFolder({ kind: 'zip', bytes: zip }, work());
  return read.kind === 'ok' ? read.assembly : expect.fail(JSON.stringify(read));
}

test('all that a meeting decided leaves a book with its folder and comes back to the same rows', async () => {
  const book = await bookOfAll();
  const other = (await newBook()).book;
  done(await importAssembly(other, await exported(book)));
  expect(await contents(other)).toEqual(await contents(book));
  expect(Object.values(await contents(book)).filter((rows) => rows.length > 0).length).toBeGreaterThan(18);
});

test('closing figures at the desk are those of the terminal on the exported folder, with everything decided', async () => {
  const book = await bookOfAll();
  const folder = await exported(book);
  const run = runAssembly(folder, { onRound: () => {} });
  done(await announceRound(book));
  done(await closeOpenRound(book));
  for (let round = 2; round <= run.final.number; round += 1) {
    done(await announceNextRound(book));
    done(await closeOpenRound(book));
  }
  expect(await book.db.rows('rounds').toArray()).toEqual(run.rounds);
  const result = await engineOf(book.db).result();
  expect(result).toEqual(run.result);
  const without = runAssembly({ ...folder, meeting: noMeetingRecords }, { onRound: () => {} });
  expect(run.rounds).not.toEqual(without.rounds);
  const { corrections: _, ...rest } = allDecided;
  const uncorrected = runAssembly({ ...folder, meeting: { ...rest, corrections: [] } }, { onRound: () => {} });
  expect(run.rounds).toEqual(uncorrected.rounds);
  expect(run.result.stocking).not.toEqual(uncorrected.result.stocking);
});

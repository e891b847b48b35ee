import { expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import {
  acceptGaps,
  announceNextRound,
  announceRound,
  closeOpenRound,
} from '../../../renderer/data/commands/round-commands.ts';
import { publishedRounds, recountText } from '../../../renderer/data/recount/recount-tasks.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { runAssembly } from '../../../shared/assembly/run-assembly.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { publishRun } from '../../../shared/recount/publish-run.ts';
import { sampleAssembly } from '../../shared/recount/published-samples.ts';
import { newBook } from './test-book.ts';

const assembly = sampleAssembly();
const run = runAssembly(assembly, { onRound: () => {} });

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' && answer.changeId !== null ? answer.changeId : expect.fail(JSON.stringify(answer));
}

async function bookWithFirstRound(): Promise<Book> {
  const { book } = await newBook();
  changeId(await importAssembly(book, assembly));
  changeId(await announceRound(book));
  changeId(await closeOpenRound(book));
  return book;
}

async function differencesOf(book: Book): Promise<readonly unknown[]> {
  const told: number[] = [];
  const answer = await recountText((await publishedRounds(book)) ?? '', (done) => told.push(done));
  if (answer.kind === 'faulty') return answer.faults;
  expect(told).toEqual(answer.recounted.rounds.map((_, index) => index + 1));
  return answer.recounted.rounds.flatMap(({ differences }) => differences);
}

test("the desk's file is the terminal's, byte for byte", async () => {
  const book = await bookWithFirstRound();
  for (let round = 2; round <= run.final.number; round += 1) {
    changeId(await announceNextRound(book));
    changeId(await closeOpenRound(book));
  }
  expect(await publishedRounds(book)).toBe(publishRun(run));
});

test('a round held again after an undo, with another price by hand, is recounted as it stands', async () => {
  const book = await bookWithFirstRound();
  const announced = changeId(await announceNextRound(book));
  changeId(await undoChange(book, announced, 'a slip'));
  expect(await book.db.rows('announcements').count()).toBe(0);
  changeId(await announceNextRound(book, [{ product: 'E01', price: money(330), why: 'as Henfield asked' }]));
  changeId(await closeOpenRound(book));
  changeId(await acceptGaps(book, 'Eggs stay short'));
  expect(await publishedRounds(book)).toContain('"accepted":"Eggs stay short"');
  expect(await differencesOf(book)).toEqual([]);
});

test('an offer that changes between two rounds changes nothing in those before', async () => {
  const book = await bookWithFirstRound();
  changeId(await announceNextRound(book));
  changeId(await closeOpenRound(book));
  const before = await publishedRounds(book);
  const step = { price: money(340), quantityPerWeek: quantity(60_000), minimumLot: quantity(0) };
  changeId(await setOffer(book, { producer: 'Late Farm', product: 'E01', steps: [step] }));
  expect(await publishedRounds(book)).toBe(before);
  changeId(await announceNextRound(book));
  changeId(await closeOpenRound(book));
  expect(await differencesOf(book)).toEqual([]);
});

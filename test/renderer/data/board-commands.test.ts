import { describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import {
  publishBoard,
  removeNeighbourDemand,
  setBoardNote,
  setBoardSettings,
  setNeighbourDemand,
} from '../../../renderer/data/commands/board-commands.ts';
import { importAssembly, restoreSnapshot } from '../../../renderer/data/commands/import-commands.ts';
import { removeOffer, setOffer } from '../../../renderer/data/commands/offer-commands.ts';
import { decideOffer, withdrawDecision } from '../../../renderer/data/commands/offer-decision-commands.ts';
import { revisePlan } from '../../../renderer/data/commands/plan-commands.ts';
import { announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { engineOf } from '../../../renderer/data/sums/engine.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import type { OfferDecision } from '../../../shared/supply/offer-decision.ts';
import { boardAssembly, boardHouseholds, tomatoLine } from '../../fixtures/demand-board/board-assembly.ts';
import { newBook } from './test-book.ts';

const alder = { coop: 'Alder Street Co-op', product: 'T12', perWeek: quantity(35_000) };

async function tomatoBook(): Promise<Book> {
  const { book } = await newBook();
  expect(await importAssembly(book, boardAssembly())).toMatchObject({ kind: 'saved' });
  return book;
}

function decision(producer: string, pounds: number, changes: Partial<OfferDecision> = {}): OfferDecision {
  const kind = pounds === 0 ? 'declined' : 'accepted';
  return { producer, product: 'T12', kind, accepted: quantity(pounds * 1000), priority: 1, why: '', ...changes };
}

function offer(producer: string, pounds: number, price: number) {
  const step = { price: money(price), quantityPerWeek: quantity(pounds * 1000), minimumLot: quantity(0) };
  return { producer, product: 'T12', steps: [step] };
}

async function openTomatoes(book: Book): Promise<number | null> {
  const draft = await engineOf(book.db).boardCells();
  return draft?.board.lines.find(({ product }) => product === 'T12')?.firm ?? null;
}

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' ? (answer.changeId ?? '') : '';
}

test('story 8, first half: 120 - 80 = 40, + 35 = 75 = 3 cases, - 50 = 25 = 1 case, and undo takes each back', async () => {
  const book = await tomatoBook();
  expect(await openTomatoes(book)).toBe(120_000);
  await decideOffer(book, decision('Sunny Slope', 80));
  expect(await openTomatoes(book)).toBe(40_000);
  await setNeighbourDemand(book, alder);
  expect(await openTomatoes(book)).toBe(75_000);
  expect(await setNeighbourDemand(book, alder)).toMatchObject({ kind: 'saved', changeId: null });
  expect(await openTomatoes(book)).toBe(75_000);
  await setOffer(book, offer('Hollow Farm', 50, 170));
  expect(await openTomatoes(book)).toBe(75_000);
  const taken = await decideOffer(book, decision('Hollow Farm', 50));
  expect(await openTomatoes(book)).toBe(25_000);
  await undoChange(book, changeId(taken));
  expect(await openTomatoes(book)).toBe(75_000);
  await removeNeighbourDemand(book, alder.coop, alder.product);
  expect(await openTomatoes(book)).toBe(40_000);
});

describe('decisions', () => {
  test('trap: a vote or override with no reason kept', async () => {
    const book = await tomatoBook();
    expect(await decideOffer(book, decision('Sunny Slope', 0))).toMatchObject({ kind: 'refused', code: 'no-reason' });
    expect(await decideOffer(book, decision('Sunny Slope', 30))).toMatchObject({ kind: 'refused', code: 'no-reason' });
    await decideOffer(book, decision('Sunny Slope', 30, { why: 'Bruised last year' }));
    expect(await rowReader(book.db).all('offerDecisions')).toMatchObject([{ why: 'Bruised last year' }]);
  });

  test('a closed round stays as it was closed, and its result too', async () => {
    const book = await tomatoBook();
    await announceRound(book);
    await closeOpenRound(book);
    const before = [await rowReader(book.db).all('rounds'), await engineOf(book.db).result()];
    // The round has 80 of Sunny Slope: promised without a decision.
    expect(await openTomatoes(book)).toBe(40_000);
    await decideOffer(book, decision('Sunny Slope', 0, { why: 'The truck broke down' }));
    expect(await openTomatoes(book)).toBe(120_000);
    expect([await rowReader(book.db).all('rounds'), await engineOf(book.db).result()]).toEqual(before);
  });

  test('an offer that goes takes its decision along, and comes back with it', async () => {
    const book = await tomatoBook();
    await decideOffer(book, decision('Sunny Slope', 80));
    const gone = await removeOffer(book, 'Sunny Slope', 'T12');
    expect(await rowReader(book.db).all('offerDecisions')).toEqual([]);
    await undoChange(book, changeId(gone));
    expect(await openTomatoes(book)).toBe(40_000);
    await withdrawDecision(book, 'Sunny Slope', 'T12');
    expect(await openTomatoes(book)).toBe(120_000);
    expect(await withdrawDecision(book, 'Sunny Slope', 'T12')).toMatchObject({ code: 'not-decided' });
  });
});

describe('publication', () => {
  test('what is kept names no household', async () => {
    const book = await tomatoBook();
    expect(await publishBoard(book)).toMatchObject({ kind: 'saved' });
    const kept = JSON.stringify(await rowReader(book.db).all('boardPublications'));
    expect(kept).toContain('"T12"');
    for (const household of boardHouseholds) expect(kept).not.toContain(household);
  });

  test('cannot be undone: the next board must know of it', async () => {
    const book = await tomatoBook();
    const answer = await publishBoard(book);
    expect(await undoChange(book, changeId(answer))).toMatchObject({ kind: 'refused', code: 'already-published' });
    expect(await rowReader(book.db).all('boardPublications')).toHaveLength(1);
  });

  test('stays when the book is put back to a snapshot of before: others have read it', async () => {
    const { host, book } = await newBook();
    await importAssembly(book, boardAssembly());
    await host.call('snapshots.take', { bookId: book.bookId, reason: 'asked' });
    await publishBoard(book);
    expect(await restoreSnapshot(book, 's1')).toMatchObject({ kind: 'saved' });
    expect(await rowReader(book.db).all('boardPublications')).toHaveLength(1);
    expect(await importAssembly(book, boardAssembly())).toMatchObject({ kind: 'saved' });
    expect(await rowReader(book.db).all('boardPublications')).toHaveLength(1);
  });

  test('one household more changes nothing on the next board; ten do', async () => {
    const book = await tomatoBook();
    await publishBoard(book);
    const [first, ...rest] = boardHouseholds;
    await revisePlan(book, first ?? '', [tomatoLine(30)]);
    expect(await openTomatoes(book)).toBe(120_000);
    await publishBoard(book);
    expect(await openTomatoes(book)).toBe(120_000);
    for (const household of rest.slice(0, 9)) await revisePlan(book, household, [tomatoLine(20)]);
    // 30 + 9 x 20 + 2 x 10
    expect(await openTomatoes(book)).toBe(230_000);
  });

  test('fewer than 5 households are refused, an empty board too', async () => {
    const book = await tomatoBook();
    const settings = { ...usualBoardSettings, fewestHouseholds: 4 };
    expect(await setBoardSettings(book, settings)).toMatchObject({ kind: 'refused', code: 'invalid' });
    await setBoardSettings(book, { ...settings, fewestHouseholds: 40 });
    expect(await publishBoard(book)).toMatchObject({ kind: 'refused', code: 'nothing-to-publish' });
    await setBoardSettings(book, usualBoardSettings);
    await setBoardNote(book, { product: 'T12', quality: 'field grown', federationOnly: true });
    expect(await openTomatoes(book)).toBeNull();
    await setBoardNote(book, { product: 'T12', quality: ' ', federationOnly: false });
    expect(await rowReader(book.db).all('boardNotes')).toEqual([]);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import { addHousehold, removeHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import { revisePlan } from '../../../renderer/data/commands/plan-commands.ts';
import { announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { setSettings } from '../../../renderer/data/commands/settings-commands.ts';
import { setPauses } from '../../../renderer/data/commands/standing-commands.ts';
import { type Engine, engineOf } from '../../../renderer/data/sums/engine.ts';
import { follow } from '../../../renderer/data/sums/follow.ts';
import { loadAll } from '../../../renderer/data/sums/loaded.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import { pauseStory } from '../../fixtures/pauses/pause-story.ts';
import { line } from './sample-rows.ts';
import { contents, household, newBook } from './test-book.ts';

const august = { pauses: [{ from: '2027-08-04', until: '2027-08-18' }], endsOn: null };
const none = { pauses: [], endsOn: null };
let book: Book;
let engine: Engine;
beforeEach(async () => {
  book = (await newBook()).book;
  await importAssembly(book, pauseStory());
  engine = engineOf(book.db);
});

const saved = async (answer: Promise<CommandAnswer>): Promise<string> => {
  const given = await answer;
  if (given.kind !== 'saved' || given.changeId === null) throw new Error(JSON.stringify(given));
  return given.changeId;
};
const wantOf = async (code: string) => (await engine.demand())?.rows.find(({ product }) => product === code)?.want;

describe('setPauses', () => {
  test('gives an imported plan its standing, and undo leaves the content as it was', async () => {
    const before = await contents(book);
    const first = await saved(setPauses(book, '0118', august));
    expect(await book.db.rows('planStandings').get('0118')).toEqual({
      ...{ household: '0118', status: 'submitted', origin: 'typed', submittedAt: '2027-01-05T10:00:00.000Z', turn: 0 },
      ...august,
    });
    const second = await saved(setPauses(book, '0117', august));
    expect((await book.db.rows('planStandings').get('0117'))?.turn).toBe(0);
    for (const changeId of [second, first]) expect(await undoChange(book, changeId)).toMatchObject({ kind: 'saved' });
    expect(await contents(book)).toEqual(before);
    expect(await wantOf('E01')).toBe(41_000);
  });

  test('refuses who is not there, who has no plan, and what cannot be meant', async () => {
    expect(await setPauses(book, '9999', august)).toMatchObject({ code: 'no-such-household' });
    await addHousehold(book, household('0200'));
    expect(await setPauses(book, '0200', august)).toMatchObject({ code: 'no-plan', data: { code: '0200' } });
    const pause = { from: '2027-08-18', until: '2027-08-04' };
    expect(await setPauses(book, '0118', { pauses: [pause], endsOn: null })).toEqual({
      ...{ kind: 'refused', code: 'until-not-after-from', data: pause },
    });
    expect(await setPauses(book, '0118', { pauses: [], endsOn: '2028-01-01' })).toMatchObject({
      code: 'end-outside-period',
    });
    expect(await book.db.rows('planStandings').count()).toBe(0);
  });

  test('the same pauses again write nothing', async () => {
    await saved(setPauses(book, '0118', august));
    expect(await setPauses(book, '0118', august)).toMatchObject({ kind: 'saved', changeId: null });
  });

  test('a household takes its pauses with it, and undo brings both back', async () => {
    await saved(setPauses(book, '0118', august));
    const changeId = await saved(removeHousehold(book, '0118'));
    expect(await book.db.rows('planStandings').count()).toBe(0);
    expect(await undoChange(book, changeId)).toMatchObject({ kind: 'saved' });
    expect((await book.db.rows('planStandings').get('0118'))?.pauses).toEqual(august.pauses);
  });

  test('an undo that would leave pauses without their household is refused', async () => {
    const added = await saved(addHousehold(book, household('0200')));
    const planned = await saved(revisePlan(book, '0200', [line(0, 1000)]));
    await saved(setPauses(book, '0200', august));
    await undoChange(book, planned);
    expect(await undoChange(book, added)).toMatchObject({ code: 'still-in-use', data: { table: 'planStandings' } });
  });
});

describe('story 2: a pause with effect', () => {
  test('the preview says what the open round then shows', async () => {
    await announceRound(book);
    expect(await wantOf('E01')).toBe(41_000);
    const lines = [line(0, 2000), line(1, 3000)];
    const preview = await engine.pausePreview({ household: '0118', lines, pausing: august });
    expect(preview?.round).toEqual({ number: 1, isOpen: true });
    const dates = ['2027-08-04', '2027-08-11'];
    expect(preview?.effect.products).toEqual([
      { ordinal: 0, changes: dates.map((date) => ({ date, quantity: -2000 })) },
      { ordinal: 1, changes: dates.map((date) => ({ date, quantity: -3000 })) },
    ]);
    expect(preview?.effect.resumesOn).toBe('2027-08-18');
    // 41 - 2 + 2 x 11/13 = 40.692 dozen; 37 - 3 + 3 x 11/13 = 36.538 gallons.
    expect(preview?.demand).toEqual([
      { ordinal: 0, before: 41_000, after: 40_692 },
      { ordinal: 1, before: 37_000, after: 36_538 },
    ]);
    await saved(setPauses(book, '0118', august));
    const table = await engine.demand();
    expect(table?.rows.map(({ demand }) => demand)).toEqual([40_692, 36_538]);
    expect(table?.pauses).toEqual({
      householdCount: 1,
      products: [
        { product: 'E01', deliveries: 2, total: 4000, perDelivery: 2000, averageWritten: 41_000, average: 40_692 },
        { product: 'M02', deliveries: 2, total: 6000, perDelivery: 3000, averageWritten: 37_000, average: 36_538 },
      ],
    });
    expect((await engine.closedRound())?.products[0]?.result?.demand).toBe(40_692);
  });

  test('a closed round never changes', async () => {
    await announceRound(book);
    await closeOpenRound(book);
    const closed = await book.db.rows('rounds').toArray();
    await saved(setPauses(book, '0118', august));
    expect(await book.db.rows('rounds').toArray()).toEqual(closed);
    expect(await wantOf('E01')).toBe(40_692);
  });
});

test('sums that follow pauses one by one equal sums made anew', async () => {
  const settings = pauseStory().settings;
  const steps = [
    () => setPauses(book, '0118', august),
    () => revisePlan(book, '0118', [line(0, 5000)]),
    () => setPauses(book, '0117', { pauses: [], endsOn: '2027-07-21' }),
    () => setSettings(book, { ...settings, period: { from: '2027-07-07', weeks: 6 } }),
    () => setPauses(book, '0117', none),
    () => removeHousehold(book, '0118'),
  ];
  let loaded = await loadAll(book.db);
  for (const step of steps) {
    await saved(step());
    loaded = await follow(book.db, loaded);
    const anew = await loadAll(book.db);
    expect(loaded.sums).toEqual(anew.sums);
    expect(loaded.written.sums).toEqual(anew.written.sums);
    expect(loaded.paused).toEqual(anew.paused);
    expect(loaded.pausings).toEqual(anew.pausings);
    expect([...loaded.allowances].sort()).toEqual([...anew.allowances].sort());
  }
});

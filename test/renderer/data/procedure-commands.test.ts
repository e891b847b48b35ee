import { describe, expect, test } from 'vitest';
import type { Book } from '../../../renderer/data/book.ts';
import type { CommandAnswer } from '../../../renderer/data/command.ts';
import {
  applyAllowanceRule,
  askException,
  decideException,
  withdrawException,
} from '../../../renderer/data/commands/allowance-commands.ts';
import { addCorrection, type CorrectionEntry } from '../../../renderer/data/commands/correction-commands.ts';
import { addDamage, decideDamage, reviseDamage } from '../../../renderer/data/commands/damage-commands.ts';
import { removeHousehold } from '../../../renderer/data/commands/household-commands.ts';
import { importAssembly } from '../../../renderer/data/commands/import-commands.ts';
import {
  decideProducer,
  removeProducerInputs,
  setProducerInputs,
} from '../../../renderer/data/commands/producer-input-commands.ts';
import {
  addPublicGood,
  decidePublicGood,
  revisePublicGood,
} from '../../../renderer/data/commands/public-good-commands.ts';
import { acceptGaps, announceRound, closeOpenRound } from '../../../renderer/data/commands/round-commands.ts';
import { rowReader } from '../../../renderer/data/row-reader.ts';
import { engineOf } from '../../../renderer/data/sums/engine.ts';
import { undoChange } from '../../../renderer/data/undo-change.ts';
import type { VoteEntry } from '../../../shared/members/vote.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantity } from '../../../shared/quantities/quantity.ts';
import { boardAssembly, boardHouseholds } from '../../fixtures/demand-board/board-assembly.ts';
import { contents, newBook } from './test-book.ts';

const yes: VoteEntry = {
  outcome: 'accepted',
  votes: { inFavour: 3, against: 1, abstained: 0 },
  why: 'Said so',
  heldOn: '2027-01-05',
};
const first = boardHouseholds[0] ?? '';
const kept = (book: Book) => rowReader(book.db);
const saved = { kind: 'saved' };

async function board(): Promise<Book> {
  const { book } = await newBook();
  expect(await importAssembly(book, boardAssembly())).toMatchObject(saved);
  return book;
}

/** What the first household may spend in a week, as the engine counts it. */
async function budget(book: Book): Promise<number | undefined> {
  const plans = await engineOf(book.db).householdPlans();
  return plans?.allowances[plans.households.indexOf(first)];
}

function changeId(answer: CommandAnswer): string {
  return answer.kind === 'saved' ? (answer.changeId ?? '') : expect.fail(JSON.stringify(answer));
}

describe('allowances', () => {
  const rule = {
    perHousehold: money(3000),
    perPerson: [money(5000), money(3500)],
    perChild: null,
    roundTo: money(100),
  };

  test('the rule is applied to all in one change, with its reason, and one undo takes it back', async () => {
    const book = await board();
    const before = JSON.stringify(await contents(book));
    expect(await applyAllowanceRule(book, rule, ' ')).toMatchObject({ code: 'no-reason' });
    const answer = await applyAllowanceRule(book, rule, 'Voted on 5 January');
    const households = await kept(book).all('households');
    expect(households.map(({ people, allowancePerWeek }) => allowancePerWeek - 4500 - 3500 * people)).toEqual(
      households.map(() => 0),
    );
    expect(await applyAllowanceRule(book, rule, 'Once more')).toMatchObject({ kind: 'saved', changeId: null });
    await undoChange(book, changeId(answer));
    expect(JSON.stringify(await contents(book))).toBe(before);
  });

  test('an accepted exception raises the budget of the rounds and leaves the allowance', async () => {
    const book = await board();
    const allowance = (await budget(book)) ?? 0;
    const asked = { household: first, amountPerWeek: money(1234), reason: 'A baby' };
    expect(await askException(book, { ...asked, reason: '' })).toMatchObject({ code: 'no-reason' });
    await askException(book, asked);
    expect(await budget(book)).toBe(allowance);
    expect(await decideException(book, first, { ...yes, why: '' })).toMatchObject({ code: 'no-reason' });
    const done = await decideException(book, first, yes);
    expect(await budget(book)).toBe(allowance + 1234);
    expect(await kept(book).one('households', first)).toMatchObject({ allowancePerWeek: allowance });
    expect(await kept(book).all('allowanceExceptions')).toMatchObject([{ decision: { ...yes, actor: 'Rosa' } }]);
    expect(await askException(book, asked)).toMatchObject({ code: 'already-decided' });
    await undoChange(book, changeId(done));
    expect(await budget(book)).toBe(allowance);
    await decideException(book, first, yes);
    await withdrawException(book, first);
    expect(await budget(book)).toBe(allowance);
  });

  test('an engine that follows the book sees an exception come and go', async () => {
    const book = await board();
    const engine = engineOf(book.db);
    const now = async () => (await engine.householdPlans())?.allowances[0] ?? 0;
    const allowance = await now();
    await askException(book, { household: first, amountPerWeek: money(1000), reason: 'A baby' });
    const done = await decideException(book, first, yes);
    expect(await now()).toBe(allowance + 1000);
    await undoChange(book, changeId(done));
    expect(await now()).toBe(allowance);
  });

  test('no more vote than have a vote', async () => {
    const book = await board();
    await askException(book, { household: first, amountPerWeek: money(1000), reason: 'A baby' });
    const votes = { inFavour: 500, against: 0, abstained: 0 };
    expect(await decideException(book, first, { ...yes, votes })).toMatchObject({ code: 'more-votes-than-voters' });
  });
});

describe('public goods', () => {
  const good = {
    ...{ name: 'Composter', unit: 'piece', costPerUnit: money(1200), units: quantity(1000), per: 'week' as const },
    ...{
      sharedBy: 'household' as const,
      own: { coop: 'Willow Creek', partBasisPoints: 10_000 },
      others: [],
      supporters: 7,
    },
  };

  test('comes off every budget once accepted, and is not changed after that', async () => {
    const book = await board();
    const allowance = (await budget(book)) ?? 0;
    expect(await addPublicGood(book, { ...good, name: '' })).toMatchObject({ code: 'invalid' });
    await addPublicGood(book, good);
    expect(await budget(book)).toBe(allowance);
    await decidePublicGood(book, 'P001', yes);
    expect(await budget(book)).toBe(allowance - Math.ceil(1200 / boardHouseholds.length));
    expect(await revisePublicGood(book, 'P001', good)).toMatchObject({ code: 'already-decided' });
  });
});

describe('producers', () => {
  const inputs = (pricePerHour: number) => ({
    producer: 'Sunny Slope',
    ...{ labourHours: quantity(1000), pricePerHour: money(pricePerHour), goods: [], others: [] },
  });

  test('below one the vote is kept with benefit and cost; at or above one there is nothing to vote on', async () => {
    const book = await board();
    await setProducerInputs(book, inputs(100));
    expect(await decideProducer(book, 'Sunny Slope', yes)).toMatchObject({ code: 'not-below-one' });
    await setProducerInputs(book, inputs(10_000_000));
    expect(await decideProducer(book, 'Sunny Slope', { ...yes, why: '' })).toMatchObject({ code: 'no-reason' });
    await decideProducer(book, 'Sunny Slope', yes);
    expect(await kept(book).all('producerVotes')).toMatchObject([{ cost: 10_000_000, decision: yes }]);
    const gone = await removeProducerInputs(book, 'Sunny Slope');
    expect(await kept(book).all('producerVotes')).toEqual([]);
    await undoChange(book, changeId(gone));
    expect(await kept(book).all('producerVotes')).toHaveLength(1);
  });

  test('damage counts in the cost once its community has voted, however many it is', async () => {
    const book = await board();
    await setProducerInputs(book, inputs(1));
    const damage = {
      ...{ producer: 'Sunny Slope', product: 'T12', damage: 'Nitrate', unit: 'kg', damagePerUnit: quantity(1000) },
      ...{ pricePerDamage: money(1_000_000), community: 'Brook neighbours', permitsPerWeek: quantity(5000) },
    };
    expect(await addDamage(book, { ...damage, product: 'X' })).toMatchObject({ code: 'no-such-product' });
    await addDamage(book, damage);
    expect(await decideProducer(book, 'Sunny Slope', yes)).toMatchObject({ code: 'not-below-one' });
    await decideDamage(book, 'D001', { ...yes, votes: { inFavour: 900, against: 1, abstained: 0 } });
    expect(await decideProducer(book, 'Sunny Slope', yes)).toMatchObject(saved);
    expect(await reviseDamage(book, 'D001', damage)).toMatchObject({ code: 'already-decided' });
  });
});

describe('corrections', () => {
  const period = boardAssembly().settings.period;
  const handBack = (pounds: number): CorrectionEntry => ({
    household: first,
    fromDate: period.from,
    change: { kind: 'hand-back', gives: { product: 'T12', perWeek: quantity(pounds * 1000) } },
    why: 'Away',
  });

  test('only after the rounds, with a reason; no closed round changes, and of the result the stocking list alone', async () => {
    const book = await board();
    expect(await addCorrection(book, handBack(1))).toMatchObject({ code: 'rounds-not-finished' });
    await announceRound(book);
    await closeOpenRound(book);
    await acceptGaps(book, 'We begin small');
    const rounds = await kept(book).all('rounds');
    const before = (await engineOf(book.db).result()) ?? expect.fail('no result');
    expect(await addCorrection(book, { ...handBack(1), why: '' })).toMatchObject({ code: 'no-reason' });
    expect(await addCorrection(book, handBack(1))).toMatchObject(saved);
    expect(await kept(book).all('rounds')).toEqual(rounds);
    const after = (await engineOf(book.db).result()) ?? expect.fail('no result');
    expect({ ...after, stocking: before.stocking }).toEqual(before);
    expect(after.stocking).not.toEqual(before.stocking);
    expect(await addCorrection(book, handBack(10))).toMatchObject({
      code: 'more-than-planned',
      data: { planned: 9000 },
    });
    expect(await kept(book).all('corrections')).toMatchObject([{ id: 'C001', actor: 'Rosa', why: 'Away' }]);
    const removed = await removeHousehold(book, first);
    expect(await kept(book).all('corrections')).toEqual([]);
    await undoChange(book, changeId(removed));
    expect(await kept(book).all('corrections')).toHaveLength(1);
  });
});

import { describe, expect, test } from 'vitest';
import { makeBoard } from '../../../shared/demand-board/make-board.ts';
import { boardQuestion, households, line, product, published } from './board-question.ts';

const thousandths = (amounts: readonly { readonly firm: number }[]) => amounts.map(({ firm }) => firm);

describe('story 8, first half', () => {
  // Twelve households want 10 lb a week each: 120. Sunny Slope is to bring 80.
  const plans = households(12, () => [line(0, 10)]);
  const alder = { coop: 'Alder Street Co-op', product: 'P0', perWeek: 35_000 as never };

  test('120 wanted in weeks 27 to 43, 80 promised: 40 open', () => {
    const { board } = makeBoard(boardQuestion(plans, { covered: { P0: 80 } }));
    expect(board.lines).toMatchObject([
      {
        ...{ firm: 40_000, flexible: 0, byWeek: null, households: { from: 10, to: 19 } },
        weeks: { from: { isoYear: 2027, isoWeek: 27 }, to: { isoYear: 2027, isoWeek: 43 } },
        band: { low: 170, high: 208 },
      },
    ]);
  });

  test('Alder Street adds 35: 75 = 3 cases; Hollow Farm brings 50: 25 = 1 case', () => {
    const open = (covered: number) =>
      makeBoard(boardQuestion(plans, { covered: { P0: covered }, neighbours: [alder] })).board.lines;
    expect(open(80)).toMatchObject([{ firm: 75_000, caseSize: 25_000, neighbours: [{ perWeek: 35_000 }] }]);
    expect(open(130)).toMatchObject([{ firm: 25_000 }]);
    expect(open(155)).toEqual([]);
  });
});

describe('withheld', () => {
  test('a good of nine households is not on the board, and only their number is told', () => {
    const { board, notShown } = makeBoard(boardQuestion(households(9, () => [line(0, 10)])));
    expect(board).toMatchObject({ lines: [], rollUps: [], withheld: 1 });
    expect(notShown).toEqual([{ product: 'P0', why: 'too-few-households', households: 9, rolledUpIn: null }]);
  });

  test('a household that stands out is not told by splitting its wish over two lines', () => {
    const plans = { ...households(11, () => [line(0, 1)], 2), H1: [line(0, 40), line(0, 60, 60, '2-weekly')] };
    expect(makeBoard(boardQuestion(plans)).notShown).toMatchObject([{ why: 'one-household-stands-out' }]);
  });

  test('a flexible part of few households is withheld alone', () => {
    const plans = households(12, (at) => [line(0, 10, at < 3 ? 12 : 10)]);
    const { board } = makeBoard(boardQuestion(plans));
    expect(board.lines).toMatchObject([{ firm: 120_000, flexible: null }]);
    expect(board.withheld).toBe(1);
  });

  test('what reveals health or belief is for the federation only, and in no sum', () => {
    const products = [product(0), product(1)];
    const plans = households(12, () => [line(0, 10), line(1, 10)]);
    const notes = [{ product: 'P0', quality: '', federationOnly: true }];
    const { board, notShown } = makeBoard(boardQuestion(plans, { products, notes, departments: { P0: 'D', P1: 'D' } }));
    expect(board.lines.map((each) => each.product)).toEqual(['P1']);
    expect(notShown).toEqual([{ product: 'P0', why: 'federation-only', households: 12, rolledUpIn: null }]);
  });

  test('neighbours’ demand is shown without ours where ours is withheld', () => {
    const neighbours = [{ coop: 'Alder', product: 'P0', perWeek: 35_000 as never }];
    const { board } = makeBoard(
      boardQuestion(
        households(3, () => [line(0, 10)]),
        { neighbours, covered: { P0: 5 } },
      ),
    );
    expect(board.lines).toMatchObject([{ firm: 35_000, flexible: null, households: null }]);
  });
});

describe('sums over withheld goods', () => {
  const products = [product(0), product(1), product(2, 'P2', 'dozen')];
  const departments = { P0: 'Produce', P1: 'Produce', P2: 'Produce' };
  const two = { ...households(6, () => [line(0, 10), line(2, 1)]), ...households(6, () => [line(1, 5)], 7) };

  test('two goods of six households each pass together; another unit is never added', () => {
    const { board, notShown } = makeBoard(boardQuestion(two, { products, departments }));
    expect(board.rollUps).toEqual([
      { department: 'Produce', unit: 'lb', products: 2, firm: 90_000, households: { from: 10, to: 19 } },
    ]);
    expect(notShown.map(({ rolledUpIn }) => rolledUpIn)).toEqual(['Produce', 'Produce', null]);
    expect(board.withheld).toBe(3);
  });

  test('the same households twice are six households, not twelve', () => {
    const plans = households(6, () => [line(0, 10), line(1, 5)]);
    expect(makeBoard(boardQuestion(plans, { products, departments })).board.rollUps).toEqual([]);
  });

  test('a good that joins later waits: the difference of two sums would be its demand', () => {
    const first = makeBoard(boardQuestion(two, { products, departments }));
    const more = [...products, product(3)];
    const plans = { ...two, H1: [line(0, 10), line(3, 7)] };
    const next = makeBoard(
      boardQuestion(plans, {
        ...{ products: more, departments: { ...departments, P3: 'Produce' }, earlier: published(first) },
      }),
    );
    expect(thousandths(next.board.rollUps)).toEqual(thousandths(first.board.rollUps));
    expect(next.notShown.find((each) => each.product === 'P3')?.rolledUpIn).toBeNull();
  });

  test('a good does not leave its sum until ten of its households changed', () => {
    const first = makeBoard(boardQuestion(two, { products, departments }));
    const grown = { ...two, ...households(4, () => [line(0, 10)], 13) };
    const question = { products, departments, earlier: published(first) };
    expect(makeBoard(boardQuestion(grown, question)).notShown).toMatchObject([
      { product: 'P0', why: 'waits-in-sum' },
      { product: 'P1', why: 'too-few-households' },
      { product: 'P2', why: 'too-few-households' },
    ]);
    const many = { ...two, ...households(14, () => [line(0, 10)], 13) };
    expect(makeBoard(boardQuestion(many, question)).board.lines.map((each) => each.product)).toEqual(['P0']);
  });
});

describe('differencing over time', () => {
  const plans = households(20, () => [line(0, 10)]);
  const first = published(makeBoard(boardQuestion(plans)));
  const next = (changed: typeof plans) => makeBoard(boardQuestion(changed, { earlier: first }));

  test('nobody changed: the same figure', () => {
    expect(next(plans)).toMatchObject({ board: { lines: [{ firm: 200_000 }] }, kept: [] });
  });

  test('one household changed: the earlier figure stands, as long as it takes', () => {
    const second = next({ ...plans, H1: [line(0, 25)] });
    expect(second).toMatchObject({ board: { lines: [{ firm: 200_000 }] }, kept: [{ product: 'P0', changed: 1 }] });
    const third = { ...plans, ...households(9, () => [line(0, 25)]) };
    expect(makeBoard(boardQuestion(third, { earlier: published(second) })).board.lines).toMatchObject([
      { firm: 200_000 },
    ]);
  });

  test('ten changed: 10 x 10 + 10 x 12 = 220', () => {
    expect(next({ ...plans, ...households(10, () => [line(0, 12)]) }).board.lines).toMatchObject([{ firm: 220_000 }]);
  });

  test('a good that falls below ten keeps its figure: taking it away would tell who left', () => {
    const few = households(15, () => [line(0, 10)]);
    const before = published(makeBoard(boardQuestion(few)));
    const left = Object.fromEntries(Object.entries(few).slice(0, 9));
    expect(makeBoard(boardQuestion(left, { earlier: before }))).toMatchObject({
      board: { lines: [{ firm: 150_000 }] },
      kept: [{ changed: 6 }],
    });
  });

  test('the flexible part is held against the earlier one by itself: ten firm changes and one flexible one', () => {
    const flexible = households(20, () => [line(0, 10, 15)]);
    const before = published(makeBoard(boardQuestion(flexible)));
    const changed = { ...flexible, ...households(10, () => [line(0, 12, 17)]), H20: [line(0, 10, 24)] };
    expect(makeBoard(boardQuestion(changed, { earlier: before })).board.lines).toMatchObject([
      { firm: 220_000, flexible: 100_000 },
    ]);
  });

  test('a good that comes back is held against the figure it once had', () => {
    const fifteen = households(15, () => [line(0, 10)]);
    const before = published(makeBoard(boardQuestion(fifteen)));
    const away = published(
      makeBoard(
        boardQuestion(
          households(2, () => [line(0, 10)]),
          { earlier: before },
        ),
      ),
    );
    expect(away.board.lines).toEqual([]);
    const back = { ...fifteen, H1: [line(0, 30)] };
    expect(makeBoard(boardQuestion(back, { earlier: away })).board.lines).toMatchObject([{ firm: 150_000 }]);
  });

  test('a kept figure goes on with what offers cover now', () => {
    const question = boardQuestion({ ...plans, H1: [line(0, 25)] }, { earlier: first, covered: { P0: 150 } });
    expect(makeBoard(question).board.lines).toMatchObject([{ firm: 50_000 }]);
  });
});

describe('week by week', () => {
  test('every week alike is one figure', () => {
    expect(makeBoard(boardQuestion(households(12, () => [line(0, 10)]))).board.lines[0]?.byWeek).toBeNull();
  });

  test('weeks are told apart when ten stand behind each difference: 120 and 240 in turn', () => {
    const plans = {
      ...households(12, () => [line(0, 10)]),
      ...households(12, () => [line(0, 10, 10, '2-weekly')], 13),
    };
    const [first] = makeBoard(boardQuestion(plans)).board.lines;
    expect(first?.byWeek?.slice(0, 3)).toMatchObject([
      { isoWeek: 27, firm: 240_000 },
      { isoWeek: 28, firm: 120_000 },
      { isoWeek: 29, firm: 240_000 },
    ]);
    expect(first?.byWeek).toHaveLength(17);
  });

  test('a second board with weeks would tell of each group: after a change the average stands', () => {
    const twelve = {
      ...households(12, () => [line(0, 10)]),
      ...households(12, () => [line(0, 10, 10, '2-weekly')], 13),
    };
    const before = published(makeBoard(boardQuestion(twelve)));
    expect(makeBoard(boardQuestion(twelve, { earlier: before })).board.lines[0]?.byWeek).toHaveLength(17);
    const changed = { ...twelve, ...households(11, () => [line(0, 12)]), H24: [line(0, 20, 20, '2-weekly')] };
    expect(makeBoard(boardQuestion(changed, { earlier: before })).board.lines[0]?.byWeek).toBeNull();
  });

  test('one 2-weekly household would be the difference: the average stands instead', () => {
    const plans = { ...households(12, () => [line(0, 10)]), H13: [line(0, 17, 17, '2-weekly')] };
    // 120 + 17 x 9 deliveries / 17 weeks = 129
    expect(makeBoard(boardQuestion(plans)).board.lines).toMatchObject([{ byWeek: null, firm: 129_000 }]);
  });

  test('a household that pauses would be the difference too', () => {
    const plans = {
      ...households(12, () => [line(0, 10)]),
      ...households(12, () => [line(0, 10, 10, '2-weekly')], 13),
    };
    const paused = new Map([['H1', Array.from({ length: 17 }, (_, week) => week === 4 || week === 5)]]);
    expect(makeBoard(boardQuestion(plans, { paused })).board.lines[0]?.byWeek).toBeNull();
  });

  test('who pauses all the time does not make up the number', () => {
    const plans = households(10, () => [line(0, 10)]);
    const paused = new Map([['H1', new Array<boolean>(17).fill(true)]]);
    expect(makeBoard(boardQuestion(plans, { paused })).notShown).toMatchObject([{ households: 9 }]);
  });
});

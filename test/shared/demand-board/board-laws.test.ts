import fc from 'fast-check';
import { expect, test } from 'vitest';
import { usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import { changedHouseholds } from '../../../shared/demand-board/changed-households.ts';
import { fewestHouseholds } from '../../../shared/demand-board/fewest-households.ts';
import { makeBoard } from '../../../shared/demand-board/make-board.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { boardQuestion, type Households, line, product, published } from './board-question.ts';

const products = [product(0), product(1), product(2, 'P2', 'dozen')];
const departments = { P0: 'Produce', P1: 'Produce' };
/** Few households, so that figures are withheld as often as not. */
const settings = { ...usualBoardSettings, fewestHouseholds: 5 };

const anyLine = fc
  .record({
    ordinal: fc.nat(2),
    want: fc.integer({ min: 1, max: 12 }),
    more: fc.nat(3),
    rhythm: fc.constantFrom<PlanLine['rhythm']>('weekly', 'weekly', '2-weekly', 'once'),
  })
  .map(({ ordinal, want, more, rhythm }) => line(ordinal, want, want + more, rhythm));
const anyPlan = fc.uniqueArray(anyLine, { maxLength: 3, selector: (each) => each.product });
const anyPlans = fc
  .array(anyPlan, { minLength: 4, maxLength: 16 })
  .map((plans): Households => Object.fromEntries(plans.map((lines, at) => [`H${at}`, lines])));

test('the order of plans changes nothing', () => {
  fc.assert(
    fc.property(anyPlans, (plans) => {
      const turned = Object.fromEntries(Object.entries(plans).reverse());
      const boards = [plans, turned].map((each) => makeBoard(boardQuestion(each, { products, departments, settings })));
      expect(boards[1]).toEqual(boards[0]);
    }),
  );
});

test('no good is shown, alone or in a sum, with fewer households behind it than the rule says', () => {
  fc.assert(
    fc.property(anyPlans, (plans) => {
      const { board, rollUps } = makeBoard(boardQuestion(plans, { products, departments, settings }));
      const wanting = (...ordinals: readonly number[]) =>
        Object.values(plans).filter((lines) => lines.some((each) => ordinals.includes(each.product))).length;
      for (const shown of board.lines) {
        const ordinal = products.find(({ code }) => code === shown.product)?.ordinal ?? -1;
        expect(wanting(ordinal)).toBeGreaterThanOrEqual(fewestHouseholds(settings));
      }
      for (const sum of rollUps) {
        const ordinals = products.filter(({ code }) => sum.products.includes(code)).map(({ ordinal }) => ordinal);
        expect(wanting(...ordinals)).toBeGreaterThanOrEqual(fewestHouseholds(settings));
        expect(sum.products.length).toBeGreaterThanOrEqual(2);
        for (const code of sum.products) expect(board.lines.some((each) => each.product === code)).toBe(false);
      }
    }),
  );
});

test('boards one after the other: a figure moves only when nobody or enough households changed since it was made', () => {
  const anyChanges = fc.array(fc.tuple(fc.nat(15), anyPlan), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(anyPlans, anyChanges, (plans, changes) => {
      let now = plans;
      let last = published(makeBoard(boardQuestion(now, { products, departments, settings })));
      for (const [household, lines] of changes) {
        now = { ...now, [`H${household}`]: lines };
        const next = makeBoard(boardQuestion(now, { products, departments, settings, earlier: last }));
        for (const cell of next.cells) {
          const before = last.cells.find((each) => each.product === cell.product);
          if (before?.firm == null || cell.firm === null) continue;
          const changed = changedHouseholds(before.firm.contributors, cell.firm.contributors);
          if (before.firm.figure.firm !== cell.firm.figure.firm) {
            expect(changed).toBeGreaterThanOrEqual(fewestHouseholds(settings));
          }
          if (before.flexible === null || cell.flexible === null) continue;
          if (before.flexible.figure === cell.flexible.figure) continue;
          const flexibleChanged = changedHouseholds(before.flexible.contributors, cell.flexible.contributors);
          expect(flexibleChanged).toBeGreaterThanOrEqual(fewestHouseholds(settings));
        }
        for (const sum of next.rollUps) {
          const before = last.rollUps.find((each) => each.department === sum.department && each.unit === sum.unit);
          if (before === undefined || before.firm === sum.firm) continue;
          const changed = changedHouseholds(before.contributors, sum.contributors);
          expect(changed).toBeGreaterThanOrEqual(fewestHouseholds(settings));
        }
        last = published(next);
      }
    }),
    { numRuns: 200 },
  );
});

import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { boardFeed } from '../../../../renderer/features/demand-board/board-feed.ts';
import { boardPage } from '../../../../renderer/features/demand-board/board-page.ts';
import { BoardPaper } from '../../../../renderer/features/demand-board/board-paper.tsx';
import { boardCsv } from '../../../../shared/demand-board/board-csv.ts';
import { usualBoardSettings } from '../../../../shared/demand-board/board-settings.ts';
import { makeBoard } from '../../../../shared/demand-board/make-board.ts';
import { boardQuestion, line, product, published } from '../../../shared/demand-board/board-question.ts';

const products = [product(0), product(1), product(2, 'P2', 'dozen')];
const settings = { ...usualBoardSettings, fewestHouseholds: 5 };
const departments = { P0: 'Produce', P1: 'Produce' };

/** Codes that no amount, name or style could hold by accident, as people write them: short, spaced, with letters. */
const anyCode = fc
  .tuple(fc.constantFrom('Ω', 'household ', 'Jørgensen-'), fc.integer({ min: 700_001, max: 799_999 }))
  .map(([name, number]) => `${name}${number}`);
const anyLine = fc
  .tuple(fc.nat(2), fc.integer({ min: 1, max: 12 }), fc.nat(3))
  .map(([ordinal, want, more]) => line(ordinal, want, want + more));
const anyPlan = fc.uniqueArray(anyLine, { maxLength: 3, selector: (each) => each.product });
const anyPlans = fc
  .uniqueArray(fc.tuple(anyCode, anyPlan), { minLength: 5, maxLength: 14, selector: ([code]) => code })
  .map((plans) => Object.fromEntries(plans));

test('no household’s code and no mark of one is in the bytes of page, feed, file or paper, whatever was planned', () => {
  let shown = 0;
  fc.assert(
    fc.property(anyPlans, anyPlans, (plans, later) => {
      const first = published(makeBoard(boardQuestion(plans, { products, departments, settings })));
      const second = published(makeBoard(boardQuestion(later, { products, departments, settings, earlier: first })));
      const papers = [first, second].map((publication) => ({
        lines: publication.board.lines,
        paper: renderToStaticMarkup(createElement(BoardPaper, { publication })),
      }));
      for (const { lines, paper } of papers) for (const { name } of lines) expect(paper).toContain(name);
      const outputs = [
        ...papers.map(({ paper }) => paper),
        boardFeed({ bookId: 'book', publications: [first, second] }),
        ...[first, second].flatMap((publication) => [
          boardPage(publication.board, publication.at),
          boardCsv(publication.board),
        ]),
      ].map((text) => Buffer.from(text, 'utf8'));
      shown += first.board.lines.length;
      const marked = [first, second].flatMap(({ cells }) => cells.map(({ firm }) => firm?.contributors ?? ''));
      const secrets = [...Object.keys(plans), ...Object.keys(later), ...marked.filter((marks) => marks !== '')];
      const told = secrets.filter((secret) => outputs.some((bytes) => bytes.includes(secret)));
      expect(told).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(shown).toBeGreaterThan(20);
});

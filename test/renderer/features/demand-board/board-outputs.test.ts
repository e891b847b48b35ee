// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { boardFeed } from '../../../../renderer/features/demand-board/board-feed.ts';
import { boardPage } from '../../../../renderer/features/demand-board/board-page.ts';
import { escapeMarkup } from '../../../../renderer/features/demand-board/markup.ts';
import { readCsv } from '../../../../shared/csv/read-csv.ts';
import { boardCsv } from '../../../../shared/demand-board/board-csv.ts';
import { makeBoard } from '../../../../shared/demand-board/make-board.ts';
import { quantity } from '../../../../shared/quantities/quantity.ts';
import { board, publicationOf, tomatoes } from '../../../fixtures/demand-board/any-board.ts';
import { boardQuestion, households, line, product, published } from '../../../shared/demand-board/board-question.ts';

const at = '2027-05-03T18:00:00.000Z';
const feedOf = (...boards: readonly (typeof board)[]) =>
  boardFeed({
    bookId: 'book',
    publications: boards.map((shown, day) => publicationOf(shown, at.replace('03', `0${day + 3}`))),
  });

/** Elements with the text right in them, in order; throws when the text is not well formed. */
function elementsOf(xml: string): readonly (readonly [string, string])[] {
  const dom = new DOMParser().parseFromString(xml, 'application/xml');
  const fault = dom.querySelector('parsererror');
  if (fault !== null) throw new Error(fault.textContent ?? 'not well formed');
  return [...dom.querySelectorAll('*')].map((element) => {
    const own = [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.textContent);
    return [element.nodeName, own.join('')] as const;
  });
}

const textsOf = (xml: string, name: string) => elementsOf(xml).flatMap(([each, text]) => (each === name ? [text] : []));

describe('every output', () => {
  test('names quality, case, price band and deadline, and says 75 lb = 3 cases', () => {
    const page = boardPage(board, at);
    const [content] = textsOf(feedOf(board), 'content');
    for (const text of [page, content]) {
      for (const said of ['ripe, any size', '75 lb', '3 cases of 25 lb', '$1.70 to $2.08 per lb', 'May 31, 2027']) {
        expect(text).toContain(said);
      }
    }
    const [, row] = readCsv(boardCsv(board)).rows;
    expect(row?.cells.join('|')).toBe(
      'product|T12|Tomatoes, field grown|lb|ripe, any size|2027|27|43|75|12|25|3|1.70|2.08|USD|2027-05-31|10|19|Alder Street Co-op: 35',
    );
  });

  test('holds no household’s code and no mark of one, looked for in its bytes', () => {
    const codes = Array.from({ length: 30 }, (_, each) => `QX${each + 701}`);
    const plans = Object.fromEntries(codes.map((code) => [code, [line(0, 10, 14), line(1, 3)]]));
    const draft = makeBoard(boardQuestion(plans, { products: [product(0), product(1)] }));
    const publication = published(draft);
    const outputs = [
      boardPage(draft.board, at),
      boardFeed({ bookId: 'book', publications: [publication] }),
      boardCsv(draft.board),
      JSON.stringify(draft.board),
    ];
    const marks = publication.cells.flatMap(({ firm }) => firm?.contributors.match(/.{4}/g) ?? []);
    expect(marks.length).toBe(60);
    for (const output of outputs) {
      const bytes = Buffer.from(output, 'utf8');
      expect(bytes.includes('Product P0')).toBe(true);
      for (const secret of [...codes, ...marks, 'salt']) expect(bytes.includes(secret)).toBe(false);
    }
  });

  test('says how many figures are withheld, not which', () => {
    const plans = { ...households(12, () => [line(0, 10)]), H1: [line(0, 10), line(1, 5)] };
    const draft = makeBoard(boardQuestion(plans, { products: [product(0), product(1, 'SECRET')] }));
    const page = boardPage(draft.board, at);
    expect(page).toContain('1 figure is withheld');
    expect(page + boardCsv(draft.board) + feedOf(draft.board)).not.toContain('SECRET');
  });
});

describe('the page', () => {
  const odd = { ...board, coop: '<script>alert(1)</script> & "Sons"', contact: "x' onload='y" };

  test('stands alone: language, no script, nothing loaded, everything typed escaped', () => {
    const page = boardPage({ ...odd, lines: [{ ...tomatoes, name: '</td><img src=x>', quality: '' }] }, at);
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(page).not.toMatch(/<script|<img|<link|<iframe|src=x>|url\(|@import|http:|https:|\son\w+='/i);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;');
    expect(page).toContain('name="viewport"');
    expect(page).toContain("default-src 'none'");
  });

  test('an empty board says so', () => {
    expect(boardPage({ ...board, lines: [] }, at)).toContain('Nothing is open');
  });

  test('sums and week by week figures are told', () => {
    const weeks = [27, 28].map((isoWeek) => ({
      isoYear: 2027,
      isoWeek,
      firm: quantity(isoWeek * 1000),
      flexible: null,
    }));
    const sum = {
      department: 'Produce',
      unit: 'lb',
      products: 3,
      firm: quantity(90_000),
      households: { from: 10, to: 19 },
    };
    const page = boardPage({ ...board, lines: [{ ...tomatoes, byWeek: weeks, flexible: null }], rollUps: [sum] }, at);
    for (const said of ['27 in week 27; 28 in week 28', 'Produce<small>3 products</small>', '90 lb', 'withheld']) {
      expect(page).toContain(said);
    }
    expect(boardCsv({ ...board, rollUps: [sum] })).toContain('department,,Produce (3),lb,,,,,90');
  });
});

describe('the feed', () => {
  test('has what RFC 4287 asks for: id, title, updated, an author, and of each entry id, title, updated, content', () => {
    const feed = feedOf(board);
    expect(textsOf(feed, 'updated')).toEqual([at, at]);
    expect(textsOf(feed, 'title')).toEqual([
      'Demand board of Willow Creek Food Co-op',
      'Tomatoes, field grown: 75 lb a week',
    ]);
    expect(textsOf(feed, 'name')).toEqual(['Willow Creek Food Co-op']);
    expect(textsOf(feed, 'content')).toHaveLength(1);
    for (const id of textsOf(feed, 'id')) {
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    }
    expect(new Set(textsOf(feed, 'id')).size).toBe(2);
  });

  test('names stay from board to board, and an entry is as old as what it says', () => {
    const eggs = { ...tomatoes, product: 'E01', name: 'Eggs' };
    const first = { ...board, lines: [tomatoes, eggs] };
    const second = { ...board, lines: [{ ...tomatoes, firm: quantity(25_000) }, eggs] };
    const [before, after] = [feedOf(first), feedOf(first, second)];
    expect(textsOf(after, 'id')).toEqual(textsOf(before, 'id'));
    expect(textsOf(after, 'updated')).toEqual(['2027-05-04T18:00:00.000Z', '2027-05-04T18:00:00.000Z', at]);
  });

  test('is well formed whatever was typed', () => {
    const odd = { ...tomatoes, name: 'A & B <c> \u0007\ud800 ü]]>', quality: '"\u0000' };
    expect(textsOf(feedOf({ ...board, lines: [odd] }), 'title')[1]).toBe('A & B <c>  ü]]>: 75 lb a week');
    expect(boardFeed({ bookId: 'book', publications: [] })).toBe('');
  });
});

test('the file escapes formulas and reads back', () => {
  const text = boardCsv({ ...board, lines: [{ ...tomatoes, name: '=HYPERLINK("x")', quality: '+1' }] });
  expect(readCsv(text).rows[1]?.cells.slice(2, 5)).toEqual([`'=HYPERLINK("x")`, 'lb', "'+1"]);
});

test('markup: the five letters, and what no XML may hold', () => {
  expect(escapeMarkup(`<a b="c" d='e'>&\u0001\t\ud83c\udf45`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;\t🍅');
});

import type { Board, BoardLine, BoardRollUp } from '../../../shared/demand-board/board.ts';
import { dateTime } from '../../i18n/formats.ts';
import { boardPageStyle } from './board-page-style.ts';
import { deadlineText, lineTexts, rollUpTexts, withheldText } from './line-texts.ts';
import { escapeMarkup as safe } from './markup.ts';
import { publishedWords as words } from './published-words.ts';

/**
 * The board as one self-contained page: nothing is loaded, nothing runs, whatever was typed is escaped. It is put on a
 * web site or sent as it is, read on a phone and printed.
 */
export function boardPage(board: Board, publishedAt: string): string {
  const title = safe(words.title(board.coop));
  return [
    '<!DOCTYPE html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${title}</title>`,
    `<style>${boardPageStyle}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1>${title}</h1>`,
    `<p class="lead">${safe(words.lead)}</p>`,
    pairs([
      [words.deadline, deadlineText(board)],
      [words.contact, board.contact],
    ]),
    board.lines.length === 0 ? `<p>${safe(words.nothing)}</p>` : linesTable(board),
    board.rollUps.length === 0 ? '' : sumsTable(board.rollUps),
    `<p class="small">${safe([words.privacy, withheldText(board)].join(' ').trim())}</p>`,
    `<p class="small">${safe(words.asOf(dateTime(publishedAt)))}</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

type Cell = { readonly head: string; readonly html: string; readonly kind?: 'number' | 'screen' };

function linesTable(board: Board): string {
  const rows = board.lines.map((line) => lineCells(board, line));
  return table(words.open, rows);
}

function lineCells(board: Board, line: BoardLine): readonly Cell[] {
  const texts = lineTexts(line, board);
  const notes = [texts.neighbours, texts.byWeek].filter((text) => text !== '');
  return [
    { head: words.product, html: [safe(texts.name), ...notes.map((text) => `<small>${safe(text)}</small>`)].join('') },
    { head: words.quality, html: safe(texts.quality) },
    { head: words.open, html: `<strong>${safe(texts.open)}</strong>`, kind: 'number' },
    { head: words.flexible, html: safe(texts.flexible), kind: 'number' },
    { head: words.cases, html: safe(texts.cases), kind: 'number' },
    { head: words.band, html: safe(texts.band), kind: 'number' },
    { head: words.weeks, html: safe(texts.weeks) },
    { head: words.deadline, html: safe(deadlineText(board)), kind: 'screen' },
    { head: words.households, html: safe(texts.households), kind: 'number' },
  ];
}

function sumsTable(rollUps: readonly BoardRollUp[]): string {
  const rows = rollUps.map((sum): readonly Cell[] => {
    const texts = rollUpTexts(sum);
    return [
      { head: words.department, html: `${safe(texts.department)}<small>${safe(texts.goods)}</small>` },
      { head: words.open, html: `<strong>${safe(texts.open)}</strong>`, kind: 'number' },
      { head: words.households, html: safe(texts.households), kind: 'number' },
    ];
  });
  return `<h2>${safe(words.sums)}</h2>\n<p>${safe(words.sumsLead)}</p>\n${table(words.sums, rows)}`;
}

/** The head of each cell stands in the cell too: on a phone every row becomes a card and has no other. */
function table(caption: string, rows: readonly (readonly Cell[])[]): string {
  const heads = (rows[0] ?? []).map(({ head, kind }) => `<th scope="col"${classOf(kind)}>${safe(head)}</th>`);
  const body = rows.map((cells) => {
    const drawn = cells.map(({ head, html, kind }, at) => {
      const label = `data-label="${safe(head)}"${classOf(kind)}`;
      return at === 0 ? `<th scope="row" ${label}>${html}</th>` : `<td ${label}>${html}</td>`;
    });
    return `<tr>${drawn.join('')}</tr>`;
  });
  return [
    `<table>\n<caption>${safe(caption)}</caption>\n<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>\n</table>`,
  ].join('\n');
}

/** Figures stand to the right; what the head of the page says already stays off paper, where room is short. */
function classOf(kind: Cell['kind']): string {
  return kind === undefined ? '' : ` class="${kind}"`;
}

function pairs(items: readonly (readonly [string, string])[]): string {
  const drawn = items
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<div><dt>${safe(name)}</dt><dd>${safe(value)}</dd></div>`);
  return `<dl>${drawn.join('')}</dl>`;
}

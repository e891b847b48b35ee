import type { BoardLine } from '../../../shared/demand-board/board.ts';
import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import { boardUrn } from '../../../shared/demand-board/board-urn.ts';
import { lineDates } from '../../../shared/demand-board/line-dates.ts';
import { deadlineText, lineTexts } from './line-texts.ts';
import { escapeMarkup as safe } from './markup.ts';
import { publishedWords as words } from './published-words.ts';

type FeedQuestion = {
  readonly bookId: string;
  /** Every publication, the first one first; the last is the one shown. */
  readonly publications: readonly BoardPublication[];
};

/**
 * The last board as an Atom feed (RFC 4287): an entry a good. Names stay the same from board to board, and an entry is
 * as old as its content, so that a feed reader shows what is new and nothing else. Empty before the first board.
 */
export function boardFeed({ bookId, publications }: FeedQuestion): string {
  const last = publications.at(-1);
  if (last === undefined) return '';
  const { board, at } = last;
  const dates = lineDates(publications);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `<title>${safe(words.feedTitle(board.coop))}</title>`,
    `<subtitle>${safe(words.lead)}</subtitle>`,
    `<id>${boardUrn(bookId, '')}</id>`,
    `<updated>${safe(at)}</updated>`,
    `<author><name>${safe(board.coop)}</name></author>`,
    ...board.lines.map((line) =>
      entry(last, line, { id: boardUrn(bookId, line.product), at: dates.get(line.product) ?? at }),
    ),
    '</feed>',
    '',
  ].join('\n');
}

function entry(
  { board }: BoardPublication,
  line: BoardLine,
  name: { readonly id: string; readonly at: string },
): string {
  const texts = lineTexts(line, board);
  const facts: readonly (readonly [string, string])[] = [
    [words.quality, texts.quality],
    [words.open, [texts.open, texts.neighbours].filter((text) => text !== '').join(', ')],
    [words.flexible, texts.flexible],
    [words.cases, texts.cases],
    [words.band, texts.band],
    [words.weeks, texts.weeks],
    [words.byWeek, texts.byWeek],
    [words.deadline, deadlineText(board)],
    [words.contact, board.contact],
    [words.households, texts.households],
  ];
  const said = facts.filter(([, text]) => text !== '').map(([head, text]) => `${head}: ${text}`);
  return [
    '<entry>',
    `<title>${safe(words.entryTitle(line.name, texts.open))}</title>`,
    `<id>${name.id}</id>`,
    `<updated>${safe(name.at)}</updated>`,
    `<content type="text">${safe(said.join('\n'))}</content>`,
    '</entry>',
  ].join('\n');
}

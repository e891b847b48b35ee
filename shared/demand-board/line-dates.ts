import type { BoardPublication } from './board-publication.ts';

/** Since when each product's line stands as the last board has it, as ISO instants: a line that did not change is old news. */
export function lineDates(publications: readonly BoardPublication[]): ReadonlyMap<string, string> {
  let dates = new Map<string, string>();
  let texts = new Map<string, string>();
  for (const { at, board } of publications) {
    const now = new Map(board.lines.map((line) => [line.product, JSON.stringify([line, board.deadline])]));
    const before = { dates, texts };
    dates = new Map(
      [...now].map(([product, text]) => {
        return [product, before.texts.get(product) === text ? (before.dates.get(product) ?? at) : at];
      }),
    );
    texts = now;
  }
  return dates;
}

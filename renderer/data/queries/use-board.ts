import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import type { NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import { type BoardNote, type BoardSettings, usualBoardSettings } from '../../../shared/demand-board/board-settings.ts';
import type { Book } from '../book.ts';
import { boardSettingsKey } from '../row-keys.ts';
import { type BoardCells, boardTables } from '../sums/board-cells.ts';
import { sumsOf } from '../sums/sums-client.ts';
import { type QueryState, useBookQuery } from '../use-book-query.ts';
import { useFollowing } from '../use-following.ts';

const ask = (book: Book) => sumsOf(book).boardCells();

/** The demand board as it would be published now; null before an assembly is set up. */
export function useBoardDraft(): QueryState<BoardCells | null> {
  return useFollowing({ tables: boardTables, ask });
}

export type BoardRecords = {
  readonly settings: BoardSettings;
  readonly notes: readonly BoardNote[];
  readonly neighbours: readonly NeighbourDemand[];
};

/** What was entered for the board. */
export function useBoardRecords(): QueryState<BoardRecords> {
  return useBookQuery(async (db) => ({
    settings: (await db.rows('boardSettings').get(boardSettingsKey)) ?? usualBoardSettings,
    notes: await db.rows('boardNotes').toArray(),
    neighbours: await db.rows('neighbourDemand').toArray(),
  }));
}

/** Every board that was published, the first one first. */
export function useBoardPublications(): QueryState<readonly BoardPublication[]> {
  return useBookQuery((db) => db.rows('boardPublications').toArray());
}

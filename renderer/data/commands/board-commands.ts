import type { BoardNote, BoardSettings, NeighbourDemand } from '../../../shared/demand-board/board-settings.ts';
import { checkBoardSettings } from '../../../shared/demand-board/check-board-settings.ts';
import { checkNeighbourDemand } from '../../../shared/demand-board/check-neighbour-demand.ts';
import type { Book } from '../book.ts';
import { type CommandAnswer, plainCommand, refused, write } from '../command.ts';
import { assemblyKey, boardSettingsKey, neighbourKey } from '../row-keys.ts';
import { runCommand } from '../run-command.ts';
import { sumsOf } from '../sums/sums-client.ts';

/** How the board is published. Refused `invalid` {faults}. */
export function setBoardSettings(book: Book, settings: BoardSettings): Promise<CommandAnswer> {
  const command = plainCommand('board.settings', async () => {
    const faults = checkBoardSettings(settings);
    if (faults.length > 0) return refused('invalid', { faults });
    return write([{ table: 'boardSettings', key: boardSettingsKey, row: settings }]);
  });
  return runCommand(book, command);
}

/** Wanted quality, and whether only a federation may publish a product. Refused `no-such-product` {code}. */
export function setBoardNote(book: Book, note: BoardNote): Promise<CommandAnswer> {
  const command = plainCommand('board.note', async (rows) => {
    const { product, quality, federationOnly } = note;
    if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
    const isEmpty = quality.trim() === '' && !federationOnly;
    return write([{ table: 'boardNotes', key: product, row: isEmpty ? null : { ...note, quality: quality.trim() } }]);
  });
  return runCommand(book, command);
}

/**
 * What a neighbouring co-op wants of a product a week, in place of what it wanted before: the same entry twice changes
 * nothing. Refused `invalid` {faults}, `no-such-product` {code}.
 */
export function setNeighbourDemand(book: Book, demand: NeighbourDemand): Promise<CommandAnswer> {
  const command = plainCommand('board.neighbour', async (rows) => {
    const faults = checkNeighbourDemand(demand);
    if (faults.length > 0) return refused('invalid', { faults });
    const { product } = demand;
    if ((await rows.one('products', product)) === null) return refused('no-such-product', { code: product });
    const coop = demand.coop.trim();
    return write([{ table: 'neighbourDemand', key: neighbourKey(coop, product), row: { ...demand, coop } }]);
  });
  return runCommand(book, command);
}

/** Refused `no-such-neighbour` {coop, product}. */
export function removeNeighbourDemand(book: Book, coop: string, product: string): Promise<CommandAnswer> {
  const command = plainCommand('board.neighbour-remove', async (rows) => {
    const key = neighbourKey(coop, product);
    if ((await rows.one('neighbourDemand', key)) === null) return refused('no-such-neighbour', { coop, product });
    return write([{ table: 'neighbourDemand', key, row: null }]);
  });
  return runCommand(book, command);
}

/**
 * Publishes the board as it stands now and keeps what was published. Refused `no-assembly`, `nothing-to-publish`.
 * It cannot be undone: others have read it, and later boards must know of it.
 */
export function publishBoard(book: Book): Promise<CommandAnswer> {
  const command = plainCommand('board.publish', async (rows) => {
    const settings = await rows.one('assembly', assemblyKey);
    const draft = await sumsOf(book).boardCells();
    if (settings === null || draft === null) return refused('no-assembly');
    const { board, cells, rollUps, salt } = draft;
    if (board.lines.length === 0 && board.rollUps.length === 0) return refused('nothing-to-publish');
    const at = book.desk.now();
    // Keys sort by time; the id tells two boards of the same instant apart.
    const id = `${at} ${book.desk.newId()}`;
    const row = { id, at, salt, period: settings.period, cells, rollUps, board };
    return write([{ table: 'boardPublications', key: id, row }]);
  });
  return runCommand(book, command);
}

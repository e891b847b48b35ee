import type { BoardNote, BoardSettings, NeighbourDemand } from '../../demand-board/board-settings.ts';
import { checkBoardSettings } from '../../demand-board/check-board-settings.ts';
import { leastHouseholds } from '../../demand-board/fewest-households.ts';
import type { Fault } from '../folder/fault.ts';
import { boardNotesTable, boardTable, neighboursTable } from '../folder/meeting-tables.ts';
import { isDuplicate, nothingSeen } from './is-duplicate.ts';
import { isKnown, type KnownCodes } from './known-codes.ts';
import { isEmpty, readChoice, readCode, readDay, readQuantity, readWhole } from './read-cell.ts';
import { readTable } from './read-table.ts';

/** Reads demand_board.csv, which has one line; null when it has none. */
export function readBoardSettings(text: string, faults: Fault[]): BoardSettings | null {
  const found: BoardSettings[] = [];
  const seen = nothingSeen('fewest_households' as const);
  for (const row of readTable(boardTable, text, faults)) {
    const fewestHouseholds = readWhole(row, 'fewest_households', leastHouseholds);
    const deadline = isEmpty(row, 'deadline') ? null : readDay(row, 'deadline');
    const bandPercent = readWhole(row, 'band_percent', 0);
    if (isDuplicate(row, '', seen) || fewestHouseholds === null || bandPercent === null) continue;
    const settings = { fewestHouseholds, deadline, contact: row.cell('contact'), bandPercent };
    const fault = checkBoardSettings(settings)[0];
    if (fault?.field === 'contact') row.fault('contact', 'too-long');
    else if (fault !== undefined) row.fault('band_percent', 'too-large', { allowed: ['90'] });
    else found.push(settings);
  }
  return found[0] ?? null;
}

/** Reads board_notes.csv, in the order of the file. */
export function readBoardNotes(text: string, products: KnownCodes, faults: Fault[]): readonly BoardNote[] {
  const notes: BoardNote[] = [];
  const seen = nothingSeen('product' as const);
  for (const row of readTable(boardNotesTable, text, faults)) {
    const product = readCode(row, 'product');
    const federationOnly = readChoice(row, 'federation_only', ['yes', 'no']);
    if (product === null || !isKnown(row, 'product', products) || isDuplicate(row, product, seen)) continue;
    if (federationOnly !== null)
      notes.push({ product, quality: row.cell('quality'), federationOnly: federationOnly === 'yes' });
  }
  return notes;
}

/** Reads neighbour_demand.csv, in the order of the file. */
export function readNeighbours(text: string, products: KnownCodes, faults: Fault[]): readonly NeighbourDemand[] {
  const neighbours: NeighbourDemand[] = [];
  const seen = nothingSeen('product' as const);
  for (const row of readTable(neighboursTable, text, faults)) {
    const [coop, product] = [readCode(row, 'coop'), readCode(row, 'product')];
    const perWeek = readQuantity(row, 'per_week');
    if (coop === null || product === null || !isKnown(row, 'product', products)) continue;
    if (!isDuplicate(row, `${coop}\n${product}`, seen) && perWeek !== null) neighbours.push({ coop, product, perWeek });
  }
  return neighbours;
}

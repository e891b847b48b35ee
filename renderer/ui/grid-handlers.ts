import type { ClipboardEvent, KeyboardEvent } from 'react';
import { plural } from '../i18n/formats.ts';
import { type BlockTarget, blockEdits } from './block-edits.ts';
import type { GridState } from './entry-grid-state.ts';
import { type GridSize, movedBy } from './grid-movement.ts';
import { readBlock } from './read-block.ts';
import { words } from './words.ts';

/** Keys while no cell is being edited; the editors have their own. */
export function handleGridKey(event: KeyboardEvent, grid: GridState, size: GridSize): void {
  if (grid.editing !== null || event.defaultPrevented) return;
  grid.announce('');
  const moved = movedBy(event, grid.at, size);
  if (moved) grid.goTo(moved);
  if (moved || actOnKey(event, grid)) event.preventDefault();
}

function actOnKey(event: KeyboardEvent, grid: GridState): boolean {
  if (event.ctrlKey || event.metaKey) {
    if (event.key === 'Delete' || event.key === 'Backspace') return grid.removeHere();
    return event.key.toLowerCase() === 'z' && !event.shiftKey && takeBack(grid);
  }
  if (event.altKey) return false;
  switch (event.key) {
    case 'Enter':
    case 'F2':
      grid.activate();
      return true;
    case 'Escape':
      return grid.forgetRefused();
    case 'Delete':
    case 'Backspace':
      grid.enterHere('');
      return true;
    default:
      if (event.key.length !== 1) return false;
      grid.edit(event.key);
      return true;
  }
}

function takeBack(grid: GridState): boolean {
  const undone = grid.undo();
  if (undone) grid.announce(words.gridUndone);
  return undone;
}

export function handleGridPaste<Row>(event: ClipboardEvent, grid: GridState, target: BlockTarget<Row>): void {
  if (grid.editing !== null) return;
  const block = readBlock(event.clipboardData.getData('text/plain'));
  if (block.length === 0) return;
  event.preventDefault();
  const { edits, leftOut } = blockEdits(block, grid.at, target);
  grid.enter(edits);
  const pasted = words.pasted(plural(edits.length, words.cells));
  grid.announce(leftOut === 0 ? pasted : `${pasted} ${words.pastedBeyond(plural(leftOut, words.cells))}`);
}

export function handleGridCopy(event: ClipboardEvent, grid: GridState): void {
  if (grid.editing !== null) return;
  event.clipboardData.setData('text/plain', grid.cellText);
  event.preventDefault();
}

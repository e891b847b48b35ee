import { expect, test } from 'vitest';
import { usualPaper } from '../../../renderer/ui/usual-paper.ts';

test('sheets are Letter where that is what one buys, else A4', () => {
  expect(['USD', 'CAD', 'EUR', 'GBP', 'JPY'].map(usualPaper)).toEqual(['Letter', 'Letter', 'A4', 'A4', 'A4']);
});

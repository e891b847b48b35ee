import type { Column } from '../../ui/data-table-columns.ts';
import type { EffectRow } from './pause-effect-rows.ts';
import { pauseWords as words } from './pause-words.ts';

export const effectColumns: readonly Column<EffectRow>[] = [
  { key: 'name', header: words.product, cell: (row) => row.name },
  { key: 'each', header: words.each, kind: 'number', cell: (row) => row.each },
  { key: 'dates', header: words.dates, cell: (row) => row.dates },
  { key: 'inAll', header: words.inAll, kind: 'number', cell: (row) => row.inAll },
  { key: 'before', header: words.demandNow, kind: 'number', cell: (row) => row.before },
  { key: 'after', header: words.demandThen, kind: 'number', cell: (row) => row.after },
];

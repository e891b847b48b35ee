import type { FilledHousehold } from '../../../shared/plans/fill-absent.ts';
import { usePlanStates } from '../../data/queries/use-plan-states.ts';
import { money, percent, plural } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { listWords as words } from './list-words.ts';

type AbsentPreviewProps = { readonly rows: readonly FilledHousehold[]; readonly currency: string };

/** Household by household: from what, what it would cost against the allowance, how far it is scaled. */
export function AbsentPreview({ rows, currency }: AbsentPreviewProps) {
  const states = usePlanStates();
  const hasDraft = (code: string) => states.kind === 'ready' && states.value.get(code)?.hasDraft === true;
  const priced = (pick: (row: Filled) => number) => (row: FilledHousehold) =>
    row.kind === 'filled' ? money(pick(row), currency) : '';
  return (
    <DataTable
      caption={words.absentTitle}
      rows={rows}
      rowKey={({ household }) => household}
      rowTone={({ kind }) => (kind === 'left-out' ? 'attention' : 'plain')}
      empty={<EmptyState title={words.nobodyTitle} sentence={words.nobodySentence} />}
      columns={[
        { key: 'household', header: words.household, cell: ({ household }) => household },
        { key: 'from', header: words.from, cell: (row) => (row.kind === 'filled' ? words.sources[row.source] : '') },
        { key: 'before', header: words.wouldCost, kind: 'number', cell: priced(({ costBefore }) => costBefore) },
        { key: 'allowance', header: words.allowance, kind: 'number', cell: priced(({ allowance }) => allowance) },
        { key: 'scaled', header: words.scaled, kind: 'number', cell: scaledTo },
        { key: 'after', header: words.filledCost, kind: 'number', cell: priced(({ costAfter }) => costAfter) },
        { key: 'note', header: words.note, cell: (row) => noteOn(row, hasDraft(row.household)) },
      ]}
    />
  );
}

type Filled = Extract<FilledHousehold, { readonly kind: 'filled' }>;

function scaledTo(row: FilledHousehold): string {
  if (row.kind === 'left-out') return '';
  const { costBefore, costAfter } = row;
  return costAfter === costBefore ? words.unscaled : percent(costAfter / costBefore);
}

function noteOn(row: FilledHousehold, hasDraft: boolean): string {
  if (row.kind === 'left-out') return words.leftOut[row.code];
  const lost = row.left.length + row.tooSmall;
  return [lost > 0 ? plural(lost, words.leftLines) : null, hasDraft ? words.hasDraft : null]
    .filter((note) => note !== null)
    .join(', ');
}

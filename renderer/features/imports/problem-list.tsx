import { count } from '../../i18n/formats.ts';
import { downloadText } from '../../live/download-text.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { checkWords } from './check-words.ts';
import { type ProblemRow, problemCsv } from './problem-rows.ts';

const names = checkWords.columns;

function linesText(lines: readonly number[], rows: number): string {
  const shown = lines.slice(0, 2).map(count).join(', ');
  return rows > 2 ? `${shown} …` : shown;
}

const columns: readonly Column<ProblemRow>[] = [
  {
    key: 'line',
    header: names.line,
    kind: 'number',
    cell: ({ lines, count: rows }) => linesText(lines, rows),
    sortBy: ({ lines }) => lines[0] ?? null,
    width: '6rem',
  },
  { key: 'column', header: names.column, cell: ({ column }) => column, sortBy: ({ column }) => column, width: '7rem' },
  { key: 'found', header: names.found, cell: ({ found }) => found, sortBy: ({ found }) => found, width: '8rem' },
  { key: 'why', header: names.why, cell: ({ why }) => <span title={why}>{why}</span>, sortBy: ({ why }) => why },
  { key: 'remedy', header: names.remedy, cell: ({ remedy }) => <span title={remedy}>{remedy}</span> },
  {
    key: 'rows',
    header: names.rows,
    kind: 'number',
    cell: ({ count: rows }) => count(rows),
    sortBy: ({ count: rows }) => rows,
    width: '5.5rem',
  },
  {
    key: 'outcome',
    header: names.outcome,
    cell: ({ outcome }) => checkWords.outcomes[outcome],
    sortBy: ({ outcome }) => checkWords.outcomes[outcome],
    width: '6.5rem',
  },
];

type ProblemListProps = {
  readonly fileName: string;
  readonly rows: readonly ProblemRow[];
  readonly notListed: number;
};

/** Every refused cell with its place, what stood there, why it was refused and what to do. */
export function ProblemList({ fileName, rows, notListed }: ProblemListProps) {
  const hasRefusals = rows.some(({ outcome }) => outcome !== 'noted');
  // One outcome for all is said by the heading.
  const isMixed = rows.some(({ outcome }) => outcome !== rows[0]?.outcome);
  return (
    <Panel
      title={hasRefusals ? checkWords.problems : checkWords.notes}
      {...(hasRefusals && { sentence: checkWords.problemsSentence })}
      actions={
        <Button size="small" onClick={() => downloadText(checkWords.fileName(fileName), problemCsv(rows))}>
          {checkWords.save}
        </Button>
      }
    >
      <DataTable
        caption={checkWords.table}
        rows={rows}
        columns={isMixed ? columns : columns.filter(({ key }) => key !== 'outcome')}
        rowKey={({ key }) => key}
        rowTone={({ outcome }) => (outcome === 'refused' ? 'refusal' : 'plain')}
      />
      {notListed > 0 && <p>{checkWords.notListed(count(notListed))}</p>}
    </Panel>
  );
}

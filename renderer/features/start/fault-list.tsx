import { describeFault } from '../../../shared/assembly/folder/describe-fault.ts';
import type { Fault } from '../../../shared/assembly/folder/fault.ts';
import { count, plural } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { useToast } from '../../ui/toast.tsx';
import { words } from './words.ts';

type FaultListProps = { readonly folder: string; readonly faults: readonly Fault[] };

type FaultRow = Fault & { readonly key: string; readonly what: string; readonly remedy: string };

const columns: readonly Column<FaultRow>[] = [
  { key: 'file', header: words.faultFile, cell: (fault) => fault.file, sortBy: (fault) => fault.file, width: '11rem' },
  {
    key: 'line',
    header: words.faultLine,
    kind: 'number',
    cell: (fault) => (fault.line === 0 ? words.wholeFile : count(fault.line)),
    sortBy: (fault) => fault.line,
    width: '6rem',
  },
  {
    key: 'column',
    header: words.faultColumn,
    cell: (fault) => fault.column,
    sortBy: (fault) => fault.column,
    width: '10rem',
  },
  { key: 'what', header: words.faultWhat, cell: (fault) => fault.what },
  { key: 'remedy', header: words.faultRemedy, cell: (fault) => fault.remedy },
];

/** Every fault of a folder at once, with its place and remedy. */
export function FaultList({ folder, faults }: FaultListProps) {
  const toast = useToast();
  const rows = faults.map((fault, index) => ({ ...fault, ...describeFault(fault), key: String(index) }));
  const copy = async () => {
    const lines = rows.map(({ file, line, column, what, remedy }) =>
      [file, line, column ?? '', what, remedy].join('\t'),
    );
    await navigator.clipboard.writeText(lines.join('\n'));
    toast({ title: words.copied });
  };
  return (
    <Stack>
      <Notice
        tone="refusal"
        title={words.faultsTitle(plural(faults.length, words.faults))}
        actions={
          <Button size="small" onClick={() => void copy()}>
            {words.copyFaults}
          </Button>
        }
      >
        {words.faultsSentence(folder)}
      </Notice>
      <DataTable caption={words.faultsTable} rows={rows} columns={columns} rowKey={(row) => row.key} />
    </Stack>
  );
}

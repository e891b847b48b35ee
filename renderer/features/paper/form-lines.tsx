import { X } from 'lucide-react';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { IconButton } from '../../ui/icon-button.tsx';
import type { Paper } from './use-paper.ts';
import { words } from './words.ts';

type FormLinesProps = {
  readonly lines: readonly PlanLine[];
  readonly paper: Pick<Paper, 'byOrdinal'>;
  readonly onRemove?: (line: PlanLine) => void;
};

/** The lines of a form as typed, in the order of the paper. */
export function FormLines({ lines, paper, onRemove }: FormLinesProps) {
  const nameOf = (line: PlanLine) => paper.byOrdinal.get(line.product)?.name ?? '';
  const unitOf = (line: PlanLine) => paper.byOrdinal.get(line.product)?.unit ?? '';
  const remove: readonly Column<PlanLine>[] =
    onRemove === undefined
      ? []
      : [
          {
            key: 'remove',
            header: '',
            cell: (line) => (
              <IconButton label={words.remove(nameOf(line))} icon={<X aria-hidden />} onClick={() => onRemove(line)} />
            ),
          },
        ];
  return (
    <DataTable
      caption={words.lines.other}
      rows={lines}
      rowKey={(line) => `${line.product} ${line.rhythm}`}
      columns={[
        { key: 'code', header: words.code, cell: (line) => paper.byOrdinal.get(line.product)?.code ?? '' },
        { key: 'product', header: words.product, cell: nameOf },
        { key: 'wants', header: words.wants, kind: 'number', cell: (line) => quantity(line.want, unitOf(line)) },
        { key: 'upTo', header: words.upTo, kind: 'number', cell: (line) => quantity(line.upTo, unitOf(line)) },
        { key: 'often', header: words.often, cell: (line) => words.rhythms[line.rhythm] },
        ...remove,
      ]}
      empty={<p>{words.noLines}</p>}
    />
  );
}

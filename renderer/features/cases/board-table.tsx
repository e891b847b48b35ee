import { amount, count, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import type { BoardLine } from './board-line.ts';
import { CaseBar } from './case-bar.tsx';
import { caseSentence } from './case-sentence.ts';
import styles from './cases.module.css';
import { words } from './words.ts';

const common: readonly Column<BoardLine>[] = [
  {
    key: 'product',
    header: words.product,
    cell: ({ of }) => <span className={styles['name']}>{of.name}</span>,
    sortBy: ({ of }) => of.name,
    width: '17%',
  },
  {
    key: 'cases',
    header: words.fullCases,
    kind: 'number',
    cell: ({ order, caseSize, of }) => (
      <>
        {count(order.cases)} <span className={styles['sub']}>{words.caseOf(quantity(caseSize, of.unit))}</span>
      </>
    ),
    sortBy: ({ order }) => order.cases,
    width: '13%',
  },
  {
    key: 'last',
    header: words.lastCase,
    cell: ({ order, of }) => order.last !== null && <CaseBar last={order.last} unit={of.unit} />,
    width: '12%',
  },
  { key: 'status', header: words.status, cell: (line) => <Status line={line} />, width: '26%' },
];

function Status({ line }: { readonly line: BoardLine }) {
  const { short, shelf } = line.order;
  return (
    <span className={styles['status']}>
      {short > 0 && <Badge tone="attention">{words.shortBadge}</Badge>}
      {short === 0 && shelf > 0 && <Badge tone="info">{words.shelfBadge}</Badge>}
      {short === 0 && shelf === 0 && <Badge tone="success">{words.full}</Badge>}
      {caseSentence(line)}
    </span>
  );
}

function deskColumns(lines: readonly BoardLine[], currency: string): readonly Column<BoardLine>[] {
  const [product, cases, ...rest] = common;
  const asked = (key: 'want' | 'flexible' | 'pledged', header: string): Column<BoardLine> => ({
    key,
    header,
    kind: 'number',
    // The unit once a row: some are as long as "lb (catch weight)".
    cell: ({ demand, of }) => (key === 'want' ? quantity(demand.want, of.unit) : quantity(demand[key])),
    sortBy: ({ demand }) => demand[key],
    width: key === 'want' ? '12%' : '9%',
  });
  const cost: Column<BoardLine> = {
    key: 'cost',
    header: words.costColumn(currency),
    kind: 'number',
    cell: ({ cost: worth }) => amount(worth, currency),
    sortBy: ({ cost: worth }) => worth,
    width: '11%',
  };
  const isAnyAdded = lines.some(({ demand }) => demand.pledged > 0);
  const sums = [
    asked('want', words.wanted),
    asked('flexible', words.flexible),
    ...(isAnyAdded ? [asked('pledged', words.pledged)] : []),
  ];
  return [product, ...sums, cases, ...rest, cost].filter((column) => column !== undefined);
}

type BoardTableProps = {
  readonly lines: readonly BoardLine[];
  readonly currency: string;
  readonly openProduct: string | null;
  readonly onOpen: (product: string) => void;
};

/** The board for the desk: each product opens its working. */
export function BoardTable({ lines, currency, openProduct, onOpen }: BoardTableProps) {
  return (
    <DataTable
      caption={words.board}
      rows={lines}
      columns={deskColumns(lines, currency)}
      rowKey={(line) => line.product}
      rowTone={({ order }) => (order.short > 0 ? 'attention' : 'plain')}
      openKey={openProduct}
      onOpen={(line) => onOpen(line.product)}
    />
  );
}

/** The board for the wall: what is full, what is begun, and what fills it. */
export function WallTable({ lines }: { readonly lines: readonly BoardLine[] }) {
  return (
    <DataTable
      caption={words.board}
      rows={lines}
      columns={common}
      rowKey={(line) => line.product}
      rowTone={({ order }) => (order.short > 0 ? 'attention' : 'plain')}
    />
  );
}

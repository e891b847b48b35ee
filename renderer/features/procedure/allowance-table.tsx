import type { AllowanceRule, ProposedAllowance } from '../../../shared/members/allowance-rule.ts';
import { amount, count, money } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Explain } from '../../ui/explain.tsx';
import { allowanceWords as words } from './allowance-words.ts';
import { allowanceWorking } from './allowance-working.ts';
import { words as common } from './words.ts';

type AllowanceTableProps = {
  readonly rows: readonly ProposedAllowance[];
  readonly rule: AllowanceRule;
  readonly currency: string;
};

/** Every household's allowance now and by the rule. */
export function AllowanceTable({ rows, rule, currency }: AllowanceTableProps) {
  return (
    <DataTable
      caption={words.preview}
      rows={rows}
      columns={previewColumns(rows, rule, currency)}
      rowKey={({ household }) => household}
    />
  );
}

function childrenColumn(rows: readonly ProposedAllowance[]): Column<ProposedAllowance> {
  return {
    ...{ key: 'children', header: words.children, kind: 'number', width: '8rem' },
    cell: ({ children }) => count(children),
    sortBy: ({ children }) => children,
    footer: count(rows.reduce((total, { children }) => total + children, 0)),
  };
}

function previewColumns(
  rows: readonly ProposedAllowance[],
  rule: AllowanceRule,
  currency: string,
): readonly Column<ProposedAllowance>[] {
  const sum = (of: (row: ProposedAllowance) => number) => rows.reduce((total, row) => total + of(row), 0);
  const number = (key: string, header: string, of: (row: ProposedAllowance) => number): Column<ProposedAllowance> => ({
    ...{ key, header, kind: 'number', width: '9rem', cell: (row) => amount(of(row), currency), sortBy: of },
    footer: amount(sum(of), currency),
  });
  return [
    {
      ...{ key: 'household', header: common.household, width: '9rem', footer: words.all },
      cell: ({ household }) => household,
      sortBy: ({ household }) => household,
    },
    {
      ...{ key: 'people', header: words.people, kind: 'number', width: '7rem' },
      cell: ({ people }) => count(people),
      sortBy: ({ people }) => people,
      footer: count(sum(({ people }) => people)),
    },
    ...(rule.perChild === null ? [] : [childrenColumn(rows)]),
    number('now', words.now, ({ now }) => now),
    {
      ...number('then', words.byRule, ({ then }) => then),
      cell: (row) => (
        <Explain
          what={words.whyOf(money(row.then, currency), row.household)}
          title={words.workingTitle(row.household)}
          lines={allowanceWorking(row, rule, currency)}
        >
          {amount(row.then, currency)}
        </Explain>
      ),
    },
    number('difference', words.difference, ({ now, then }) => then - now),
  ];
}

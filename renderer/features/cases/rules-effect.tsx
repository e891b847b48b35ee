import { type RestPolicy, restPolicies } from '../../../shared/cases/case-rules.ts';
import { casesToOrder } from '../../../shared/cases/cases-to-order.ts';
import { money } from '../../../shared/quantities/money.ts';
import { quantityScale } from '../../../shared/quantities/quantity.ts';
import { scaleHalfUp } from '../../../shared/quantities/scale-half-up.ts';
import { amount, count } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { type BoardLine, type BoardTotals, boardTotals } from './board-line.ts';
import { words } from './words.ts';

type Effect = BoardTotals & { readonly rest: RestPolicy };

/** The same delivery under another policy. */
function totalsUnder(lines: readonly BoardLine[], rest: RestPolicy): BoardTotals {
  return boardTotals(
    lines.map((line) => {
      const order = casesToOrder({ demand: line.demand, caseSize: line.caseSize, rest });
      return { ...line, order, cost: money(scaleHalfUp(order.filled, line.price, quantityScale)) };
    }),
  );
}

type EffectProps = {
  readonly lines: readonly BoardLine[];
  readonly rest: RestPolicy;
  readonly currency: string;
};

/** What each policy comes to, side by side, before anybody chooses. */
export function RulesEffect({ lines, rest: inForce, currency }: EffectProps) {
  const rows = restPolicies.map((rest): Effect => ({ rest, ...totalsUnder(lines, rest) }));
  const number = (key: string, header: string, cell: (row: Effect) => string): Column<Effect> => ({
    key,
    header,
    kind: 'number',
    cell,
  });
  const columns: readonly Column<Effect>[] = [
    {
      key: 'choice',
      header: words.choice,
      cell: ({ rest }) => (
        <>
          {words.rests[rest]} {rest === inForce && <Badge tone="info">{words.inForce}</Badge>}
        </>
      ),
    },
    number('cases', words.casesLabel, ({ cases }) => count(cases)),
    number('cost', words.costColumn(currency), ({ costMinorUnits }) => amount(costMinorUnits, currency)),
    number('short', words.shortColumn, ({ shortProducts }) => count(shortProducts)),
    number('shelf', words.shelfColumn(currency), ({ shelfMinorUnits }) => amount(shelfMinorUnits, currency)),
  ];
  return <DataTable caption={words.effect} rows={rows} columns={columns} rowKey={({ rest }) => rest} />;
}

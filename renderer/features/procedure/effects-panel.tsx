import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { type CorrectionEffect, correctionEffects, slackAfter } from '../../../shared/procedure/correction-effects.ts';
import { date, quantity } from '../../i18n/formats.ts';
import { Badge } from '../../ui/badge.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { correctionWords as words } from './correction-words.ts';
import type { ProcedureFacts } from './procedure-facts.ts';
import { words as common } from './words.ts';

/** Product by product: how demand moves, and what of the agreed supply is left. */
export function EffectsPanel({ facts }: { readonly facts: ProcedureFacts }) {
  const { corrections, settings } = facts;
  return (
    <Panel title={words.effects} sentence={words.effectsSentence}>
      <DataTable
        caption={words.effects}
        rows={correctionEffects(corrections, settings.period)}
        columns={effectColumns(facts)}
        rowKey={({ product }) => product}
      />
    </Panel>
  );
}

function effectColumns({ settings, results, productOf }: ProcedureFacts): readonly Column<CorrectionEffect>[] {
  const weeks = weeksOfPeriod(settings.period);
  const unitOf = (product: string) => productOf(product)?.unit;
  const signed = (amount: number, unit: string | undefined) =>
    amount > 0 ? words.signed(quantity(amount, unit)) : quantity(amount, unit);
  const agreed = (product: string) => {
    const { demand = 0, supply = 0 } = results.get(product)?.result ?? {};
    return { demand, supply };
  };
  return [
    { key: 'product', header: common.product, cell: ({ product }) => productOf(product)?.name ?? product },
    {
      key: 'from',
      header: words.fromWeek,
      cell: ({ firstWeek }) => (weeks[firstWeek] === undefined ? common.none : date(weeks[firstWeek].from)),
    },
    {
      key: 'change',
      header: words.change,
      kind: 'number',
      cell: ({ product, byWeek }) => signed(byWeek.at(-1) ?? 0, unitOf(product)),
    },
    {
      key: 'demand',
      header: words.demand,
      kind: 'number',
      cell: ({ product }) => quantity(agreed(product).demand, unitOf(product)),
    },
    {
      key: 'supply',
      header: words.supply,
      kind: 'number',
      cell: ({ product }) => quantity(agreed(product).supply, unitOf(product)),
    },
    {
      key: 'slack',
      header: words.slack,
      kind: 'number',
      cell: ({ product, byWeek }) => quantity(slackAfter(agreed(product), byWeek).agreed, unitOf(product)),
    },
    {
      key: 'after',
      header: words.slackAfter,
      kind: 'number',
      cell: ({ product, byWeek }) => {
        const { after } = slackAfter(agreed(product), byWeek);
        return (
          <>
            {after < 0 && <Badge tone="attention">{words.short}</Badge>} {quantity(after, unitOf(product))}
          </>
        );
      },
    },
  ];
}

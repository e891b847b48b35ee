import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { fulfilledQuantity, receivedShares } from '../../../shared/stocking/received-share.ts';
import { useHouseholds } from '../../data/queries/use-households.ts';
import { usePlan } from '../../data/queries/use-plan.ts';
import { percent, quantity } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { OrderFacts } from './order-facts.ts';
import { words } from './words.ts';

/** What each line of a household's plan gets, when every line gets the same share of what came. */
export function PlanFulfilment({ facts }: { readonly facts: OrderFacts }) {
  const households = useHouseholds();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <Panel title={words.byPlan} sentence={words.byPlanHint}>
      <LiveView state={households} rows={1}>
        {(rows) => (
          <Stack>
            <Combobox
              label={words.household}
              options={rows.map(({ code }) => ({ value: code, label: code }))}
              value={chosen}
              onValueChange={setChosen}
            />
            {chosen !== null && <PlanLines household={chosen} facts={facts} />}
          </Stack>
        )}
      </LiveView>
    </Panel>
  );
}

type Fulfilled = {
  readonly product: Product;
  readonly wants: string;
  readonly share: string;
  readonly gets: string;
};

function PlanLines({ household, facts }: { readonly household: string; readonly facts: OrderFacts }) {
  const plan = usePlan(household);
  return (
    <LiveView state={plan} rows={3}>
      {(lines) => (
        <DataTable
          caption={words.planOf(household)}
          rows={fulfilled(lines, facts)}
          rowKey={(row) => row.product.code}
          empty={<EmptyState title={words.noneOrdered} />}
          columns={[
            { key: 'product', header: words.product, cell: (row) => row.product.name },
            { key: 'wants', header: words.wants, kind: 'number', cell: (row) => row.wants },
            { key: 'share', header: words.usableShare, kind: 'number', cell: (row) => row.share },
            { key: 'gets', header: words.gets, kind: 'number', cell: (row) => row.gets },
          ]}
        />
      )}
    </LiveView>
  );
}

/** Only lines of what was ordered and received: nothing can be said of the others. */
function fulfilled(lines: readonly PlanLine[], { orders, products }: OrderFacts): readonly Fulfilled[] {
  const shares = receivedShares(orders);
  const byOrdinal = new Map(products.map((product) => [product.ordinal, product]));
  return lines.flatMap((line) => {
    const product = byOrdinal.get(line.product);
    const share = product && shares.get(product.code);
    if (product === undefined || share === undefined || share.ordered === 0) return [];
    const wants = words.perRhythm[line.rhythm](quantity(line.want, product.unit));
    const gets = quantity(fulfilledQuantity(line.want, share), product.unit);
    return [{ product, wants, share: percent(share.usable / share.ordered), gets }];
  });
}

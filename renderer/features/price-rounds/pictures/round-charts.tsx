import { useState } from 'react';
import { Combobox } from '../../../ui/combobox.tsx';
import { Panel } from '../../../ui/panel.tsx';
import { Columns, Row, Stack } from '../../../ui/stack.tsx';
import type { RoundsView } from '../use-rounds-view.ts';
import { SupplyChart, WorstChart } from './gap-charts.tsx';
import { words } from './picture-words.ts';
import { AmountsChart, PriceChart } from './product-charts.tsx';
import { SmallPrices } from './small-prices.tsx';

type RoundChartsProps = {
  readonly view: RoundsView;
  /** The product the charts of one product begin with. */
  readonly startWith: string | null;
};

/** How the rounds went: gaps, prices beside the market's, and one product after another. Names no household. */
export function RoundCharts({ view, startWith }: RoundChartsProps) {
  const { rounds, closed, products, settings } = view;
  const [chosen, setChosen] = useState<string | null>(null);
  const code = chosen ?? startWith ?? products[0]?.code ?? null;
  const product = products.find((one) => one.code === code);
  const last = closed.at(-1);
  const options = products.map(({ code: value, name: label, unit: detail }) => ({ value, label, detail }));
  const { currency, rule } = settings;
  return (
    <Panel title={words.charts}>
      <Stack>
        <Columns>
          <WorstChart rounds={rounds} tolerance={rule.tolerance} />
          {last !== undefined && <SupplyChart round={last} products={products} />}
        </Columns>
        <SmallPrices rounds={rounds} products={products} currency={currency} />
        <Row>
          <Combobox label={words.chooseOne} options={options} value={code} onValueChange={setChosen} />
        </Row>
        {product !== undefined && (
          <Columns>
            <PriceChart rounds={rounds} product={product} currency={currency} />
            <AmountsChart rounds={rounds} product={product} />
          </Columns>
        )}
      </Stack>
    </Panel>
  );
}

import { useState } from 'react';
import type { RoundRecord } from '../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { LineChart } from '../../charts/line-chart.tsx';
import { count, money, percent, plural } from '../../i18n/formats.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Columns, Stack } from '../../ui/stack.tsx';
import { pricePoints, worstPoints } from './round-series.ts';
import { words } from './words.ts';

type RoundChartsProps = {
  readonly rounds: readonly RoundRecord[];
  readonly products: readonly Product[];
  readonly currency: string;
  readonly tolerance: number;
  /** The product the price chart begins with. */
  readonly startWith: string | null;
};

/** How the rounds went: the price of one product beside the market's, and the worst gap falling to the tolerance. */
export function RoundCharts({ rounds, products, currency, tolerance, startWith }: RoundChartsProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const code = chosen ?? startWith ?? products[0]?.code ?? null;
  const product = products.find((one) => one.code === code);
  const options = products.map(({ code: value, name, unit }) => ({ value, label: name, detail: unit }));
  return (
    <Panel title={words.charts}>
      <Columns>
        <Stack>
          <WorstChart rounds={rounds} tolerance={tolerance} />
        </Stack>
        <Stack>
          {product !== undefined && <PriceChart rounds={rounds} product={product} currency={currency} />}
          <Combobox label={words.chooseProduct} options={options} value={code} onValueChange={setChosen} />
        </Stack>
      </Columns>
    </Panel>
  );
}

type WorstChartProps = Pick<RoundChartsProps, 'rounds' | 'tolerance'>;

function WorstChart({ rounds, tolerance }: WorstChartProps) {
  const points = worstPoints(rounds);
  return (
    <LineChart
      title={words.worstChart}
      summary={words.worstSummary(percent(points.at(-1)?.y ?? 0), percent(tolerance))}
      series={[{ key: 'worst', label: words.worstLine, unit: '', points }]}
      xLabel={words.xRound}
      xText={count}
      yText={percent}
      level={{ y: tolerance, label: words.toleranceLevel(percent(tolerance)) }}
    />
  );
}

type PriceChartProps = Pick<RoundChartsProps, 'rounds' | 'currency'> & { readonly product: Product };

function PriceChart({ rounds, product, currency }: PriceChartProps) {
  const points = pricePoints(rounds, product.code);
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const market = product.marketPrice;
  const [from, to] = [points[0]?.y ?? 0, points.at(-1)?.y ?? 0];
  const summary = words.pricesSummary(product.name, text(from), text(to), plural(points.length, words.roundForms));
  return (
    <LineChart
      title={words.pricesChart(product.name)}
      summary={market === null ? summary : `${summary} ${words.pricesSummaryMarket(text(market.price))}`}
      series={[{ key: 'price', label: words.indicative, unit: currency, points }]}
      xLabel={words.xRound}
      xText={count}
      yText={text}
      {...(market !== null && { level: { y: market.price, label: words.marketLevel(text(market.price)) } })}
    />
  );
}

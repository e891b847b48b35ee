import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { LineChart } from '../../../charts/line-chart.tsx';
import { count, money, quantity } from '../../../i18n/formats.ts';
import { words } from './picture-words.ts';
import { amountPoints, marketOf, pricePoints } from './round-series.ts';

type ProductChartProps = {
  readonly rounds: readonly RoundRecord[];
  readonly product: Product;
  readonly currency: string;
};

/** One product's price in every round beside the market's. */
export function PriceChart({ rounds, product, currency }: ProductChartProps) {
  const points = pricePoints(rounds, product.code);
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const market = marketOf(rounds, product.code);
  const [from, to] = [text(points[0]?.y ?? 0), text(points.at(-1)?.y ?? 0)];
  const summary =
    points.length < 2
      ? words.pricesFirst(product.name, to)
      : words.pricesSummary(product.name, from, to, points.length);
  return (
    <LineChart
      title={words.pricesChart(product.name)}
      summary={market === null ? summary : `${summary} ${words.pricesSummaryMarket(text(market))}`}
      series={[{ key: 'price', label: words.indicative, unit: currency, points }]}
      xLabel={words.xRound}
      xText={count}
      yText={text}
      {...(market !== null && { level: { y: market, label: words.marketLevel(text(market)) } })}
    />
  );
}

/** What was wanted and what was offered of one product, round by round. */
export function AmountsChart({ rounds, product }: Omit<ProductChartProps, 'currency'>) {
  const [wanted, offered] = (['demand', 'supply'] as const).map((which) => amountPoints(rounds, product.code, which));
  const text = (thousandths: number) => quantity(Math.round(thousandths), product.unit);
  const last = wanted?.at(-1);
  return (
    <LineChart
      title={words.amountsChart(product.name)}
      summary={words.amountsSummary(text(last?.y ?? 0), text(offered?.at(-1)?.y ?? 0), count(last?.x ?? 0))}
      series={[
        { key: 'wanted', label: words.wanted, unit: product.unit, points: wanted ?? [] },
        { key: 'offered', label: words.offered, unit: product.unit, points: offered ?? [] },
      ]}
      xLabel={words.xRound}
      xText={count}
      yText={text}
    />
  );
}

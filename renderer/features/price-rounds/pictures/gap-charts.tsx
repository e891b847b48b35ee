import type { RoundRecord } from '../../../../shared/assembly/rounds/round-record.ts';
import type { Product } from '../../../../shared/catalogue/product.ts';
import { BarChart } from '../../../charts/bar-chart.tsx';
import { LineChart } from '../../../charts/line-chart.tsx';
import { count, percent } from '../../../i18n/formats.ts';
import { words } from './picture-words.ts';
import { type SupplyShare, supplyShares, worstPoints } from './round-series.ts';

type WorstChartProps = { readonly rounds: readonly RoundRecord[]; readonly tolerance: number };

/** The worst gap, round by round, falling towards the tolerance. */
export function WorstChart({ rounds, tolerance }: WorstChartProps) {
  const points = worstPoints(rounds);
  const [from, to] = [percent(points[0]?.y ?? 0), percent(points.at(-1)?.y ?? 0)];
  return (
    <LineChart
      title={words.worstChart}
      summary={
        points.length < 2 ? words.worstFirst(to, percent(tolerance)) : words.worstSummary(from, to, percent(tolerance))
      }
      series={[{ key: 'worst', label: words.worstLine, unit: '', points }]}
      xLabel={words.xRound}
      xText={count}
      yText={percent}
      level={{ y: tolerance, label: words.toleranceLevel(percent(tolerance)) }}
    />
  );
}

/** As many bars as fit beside the other chart. */
const mostBars = 8;

type SupplyChartProps = { readonly round: RoundRecord; readonly products: readonly Product[] };

/** Wanted and offered as parts of the larger of the two: products in different units, and far apart, on one scale. */
export function SupplyChart({ round, products }: SupplyChartProps) {
  const names = new Map(products.map(({ code, name }) => [code, name]));
  const shares = supplyShares(round, mostBars);
  const [widest] = shares;
  return (
    <BarChart
      title={words.supplyChart}
      summary={supplySentence(count(round.number), widest, names)}
      groups={shares.map(({ product, share }) => ({
        key: product,
        label: names.get(product) ?? product,
        values: [Math.min(1, 1 / share), Math.min(1, share)],
      }))}
      series={[
        { key: 'wanted', label: words.wanted },
        { key: 'offered', label: words.offered },
      ]}
      groupLabel={words.product}
      valueText={percent}
    />
  );
}

/** From so many times what is wanted, per cent would say less than times do. */
const manyTimes = 10;

function supplySentence(round: string, widest: SupplyShare | undefined, names: ReadonlyMap<string, string>): string {
  if (widest === undefined) return words.supplyNothing(round);
  const name = names.get(widest.product) ?? widest.product;
  return widest.share < manyTimes
    ? words.supplySummary(round, name, percent(widest.share))
    : words.supplyMany(round, name, count(Math.round(widest.share)));
}

import { useMemo } from 'react';
import { BarChart } from '../../charts/bar-chart.tsx';
import { percent, plural } from '../../i18n/formats.ts';
import { gapOf } from './demand-list.tsx';
import type { ProductDemand } from './use-demand-facts.ts';
import { words } from './words.ts';

/** Beyond this share the bar says nothing more: the product is covered. */
const largestShare = 2;

/** More bars than this are a picture of nothing; the table has all. */
const mostBars = 24;

function coverage({ row }: ProductDemand): number {
  if (row.demand === 0) return row.supply === 0 ? 1 : largestShare;
  return Math.min(largestShare, row.supply / row.demand);
}

/** Supply as a share of demand, the least covered first: products have different units, shares compare. */
export function CoverageChart({ rows }: { readonly rows: readonly ProductDemand[] }) {
  const inSeason = useMemo(() => {
    return rows.filter(({ row }) => row.inSeason).sort((a, b) => coverage(a) - coverage(b));
  }, [rows]);
  const groups = inSeason
    .slice(0, mostBars)
    .map((demand) => ({ key: demand.product.code, label: demand.product.name, values: [coverage(demand)] }));
  const short = inSeason.filter((demand) => gapOf(demand) > 0);
  const worst = short[0];
  const summary =
    worst === undefined
      ? words.chartAllCovered
      : words.chartSummary(plural(short.length, words.shortProducts), worst.product.name);
  return (
    <BarChart
      title={words.chartTitle}
      summary={summary}
      groups={groups}
      series={[{ key: 'share', label: words.share }]}
      groupLabel={words.product}
      valueText={percent}
      direction="rows"
    />
  );
}

import type { Offer } from '../../../shared/supply/offer.ts';
import { StepLineChart } from '../../charts/line-chart.tsx';
import { money, quantity } from '../../i18n/formats.ts';
import { supplyCurve } from './supply-curve.ts';
import type { ProductSupply } from './supply-overview.ts';
import { words } from './words.ts';

type SupplyChartProps = {
  readonly supply: ProductSupply;
  readonly offers: readonly Offer[];
  readonly currency: string;
};

/** The supply curve of one product in steps, against what is wanted now. */
export function SupplyChart({ supply, offers, currency }: SupplyChartProps) {
  const { product, price, wanted, offered } = supply;
  const points = supplyCurve(offers, [price]).map((point) => ({ x: point.price, y: point.quantityPerWeek }));
  const units = (amount: number) => quantity(amount, product.unit);
  return (
    <StepLineChart
      title={words.curve}
      summary={words.curveSummary(units(wanted), units(offered), money(price, currency))}
      series={[{ key: 'offered', label: words.offeredLine, unit: product.unit, points }]}
      xLabel={words.price}
      xText={(x) => money(Math.round(x), currency)}
      yText={(y) => quantity(y)}
      level={{ y: wanted, label: words.wantedLevel(units(wanted)) }}
    />
  );
}

import { useMemo, useState } from 'react';
import { weeksOfPeriod } from '../../../shared/calendar/weeks-of-period.ts';
import { inSeasonWeeks } from '../../../shared/catalogue/in-season-weeks.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { worthByWeek } from '../../../shared/insight/worth-by-week.ts';
import { BarChart, GapChart } from '../../charts/bar-chart.tsx';
import { count, money, plural, quantity } from '../../i18n/formats.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { Panel } from '../../ui/panel.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import type { InsightFacts } from './use-insight.ts';
import { words } from './words.ts';

/** Demand over the period: its worth with the seasons apart, and one product in its own unit. */
export function DemandPanel({ facts }: { readonly facts: InsightFacts }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { products } = facts;
  const shown = products.find(({ code }) => code === chosen) ?? products[0];
  return (
    <Panel title={words.demand} sentence={words.demandSentence}>
      <WorthChart facts={facts} />
      <FieldGrid>
        <Combobox
          label={words.chooseProduct}
          options={products.map(({ code, name }) => ({ value: code, label: name, detail: code }))}
          value={shown?.code ?? null}
          onValueChange={setChosen}
        />
      </FieldGrid>
      {shown !== undefined && <ProductChart product={shown} facts={facts} />}
    </Panel>
  );
}

function WorthChart({ facts }: { readonly facts: InsightFacts }) {
  const { settings, products, table } = facts;
  const weeks = useMemo(() => {
    const prices = new Map(table.rows.map(({ product, price }) => [product, price]));
    const named = weeksOfPeriod(settings.period);
    return worthByWeek(products, table.byWeek, prices).map((worth, at) => ({
      ...worth,
      key: named[at]?.from ?? String(at),
      label: words.week(count(named[at]?.isoWeek ?? at)),
    }));
  }, [settings, products, table]);
  const price = (minorUnits: number) => money(minorUnits, settings.currency);
  const totals = weeks.map(({ allYear, seasonal }) => allYear + seasonal);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const fullest = weeks[totals.indexOf(most)]?.label ?? '';
  return (
    <GapChart
      title={words.worthTitle}
      summary={least === most ? words.worthSame(price(most)) : words.worthSummary(price(least), price(most), fullest)}
      groups={weeks.map(({ key, label, allYear, seasonal }) => ({ key, label, values: [allYear, seasonal] }))}
      series={[
        { key: 'allYear', label: words.allYear },
        { key: 'seasonal', label: words.seasonal },
      ]}
      groupLabel={words.weekLabel}
      valueText={price}
      direction="columns"
    />
  );
}

function ProductChart({ product, facts }: { readonly product: Product; readonly facts: InsightFacts }) {
  const { settings, table } = facts;
  const { byWeek, weeks } = table;
  const first = product.ordinal * weeks;
  const groups = weeksOfPeriod(settings.period).map((week, at) => ({
    key: week.from,
    label: words.week(count(week.isoWeek)),
    values: [byWeek.want[first + at] ?? 0, byWeek.upTo[first + at] ?? 0],
  }));
  const inSeason = inSeasonWeeks(product.season, settings.period).filter(Boolean).length;
  const season = product.season === null ? words.noSeason : words.inSeason(plural(inSeason, words.weeks));
  const total = quantity(byWeek.wantTotals[product.ordinal] ?? 0, product.unit);
  return (
    <BarChart
      title={words.productTitle(product.name)}
      summary={words.productSummary(total, plural(weeks, words.weeks), season)}
      groups={groups}
      series={[
        { key: 'want', label: words.want },
        { key: 'upTo', label: words.upTo },
      ]}
      groupLabel={words.weekLabel}
      valueText={(value) => quantity(value, product.unit)}
      direction="columns"
    />
  );
}

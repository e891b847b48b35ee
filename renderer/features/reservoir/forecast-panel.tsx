import { useMemo, useState } from 'react';
import { openFrom } from '../../../shared/ledger/close-period.ts';
import { type Forecast, forecastBalance, type PlannedFlow } from '../../../shared/ledger/forecast-balance.ts';
import { StepLineChart } from '../../charts/line-chart.tsx';
import { useBook } from '../../data/book-context.ts';
import { usePlannedFlows } from '../../data/queries/use-planned-flows.ts';
import { date, dayAndMonth, list, money, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { Panel } from '../../ui/panel.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ForecastTable } from './forecast-table.tsx';
import { outlookWords as words } from './outlook-words.ts';
import type { Reservoir } from './use-reservoir.ts';

const lengths = { week: 26, month: 18 } as const;
type Step = keyof typeof lengths;
const nothing: readonly PlannedFlow[] = [];
const choices = [
  { value: 'week', label: words.week },
  { value: 'month', label: words.month },
] as const;

/** The balance to come against its floor, with the day on which it would go below. */
export function ForecastPanel({ reservoir }: { readonly reservoir: Reservoir }) {
  const { desk } = useBook();
  const [step, setStep] = useState<Step>('week');
  const flows = usePlannedFlows();
  const planned = flows.kind === 'ready' ? flows.value : nothing;
  const { balance, settings, periods } = reservoir;
  const { floor } = settings.reservoir;
  const today = desk.now().slice(0, 10);
  const forecast = useMemo(() => {
    const since = openFrom(periods) ?? today;
    const from = since > today ? since : today;
    return forecastBalance({ balance, floor, from, step, steps: lengths[step], flows: planned });
  }, [balance, floor, periods, step, planned, today]);
  return (
    <Panel
      title={words.forecast}
      sentence={words.forecastSentence}
      actions={
        planned.length > 0 && (
          <SegmentedControl label={words.steps} choices={choices} value={step} onValueChange={setStep} />
        )
      }
    >
      {planned.length === 0 ? (
        <EmptyState title={words.nothing} sentence={words.nothingSentence} />
      ) : (
        <ForecastView forecast={forecast} settings={settings} />
      )}
    </Panel>
  );
}

type ForecastViewProps = { readonly forecast: Forecast; readonly settings: Reservoir['settings'] };

function ForecastView({ forecast, settings: { currency, reservoir } }: ForecastViewProps) {
  const { steps, late } = forecast;
  const text = (minorUnits: number) => money(Math.round(minorUnits), currency);
  const last = steps.at(-1);
  const lateSum = late.reduce((sum, one) => sum + one.amount, 0);
  return (
    <Stack>
      <BelowNotice forecast={forecast} currency={currency} />
      <StepLineChart
        title={words.forecast}
        summary={last === undefined ? words.never : words.forecastSummary(date(last.to), text(last.balance))}
        series={[
          {
            key: 'balance',
            label: words.chartLine,
            unit: currency,
            points: steps.map(({ balance }, at) => ({ x: at, y: balance })),
          },
        ]}
        xLabel={words.xEnd}
        xText={(at) => dayAndMonth(steps[Math.round(at)]?.to ?? last?.to ?? '1970-01-01')}
        yText={text}
        level={{ y: reservoir.floor, label: words.floorLevel(text(reservoir.floor)) }}
      />
      {late.length > 0 && <p>{words.late(plural(late.length, words.lateForms), text(lateSum))}</p>}
      <ForecastTable steps={steps} floor={reservoir.floor} currency={currency} />
    </Stack>
  );
}

type BelowNoticeProps = { readonly forecast: Forecast; readonly currency: string };

function BelowNotice({ forecast: { below }, currency }: BelowNoticeProps) {
  if (below === null) return <p>{words.never}</p>;
  return (
    <Notice tone="attention" title={words.below(date(below.date), money(below.by, currency))}>
      {words.belowSentence(list(below.what))}
    </Notice>
  );
}

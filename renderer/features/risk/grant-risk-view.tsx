import { useState } from 'react';
import type { Product } from '../../../shared/catalogue/product.ts';
import { BarChart } from '../../charts/bar-chart.tsx';
import { useGrantRisk } from '../../data/queries/use-grant-risk.ts';
import { count, money, percent } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AssumptionsDialog } from './assumptions-dialog.tsx';
import { AssumptionsPanel } from './assumptions-panel.tsx';
import { BehindPanel } from './behind-panel.tsx';
import { downloadRisk } from './download-risk.ts';
import { ProducerPanel } from './producer-panel.tsx';
import { ReadingsPanel } from './readings-panel.tsx';
import { RiskPrint } from './risk-print.tsx';
import { SensitivityPanel } from './sensitivity-panel.tsx';
import type { SheetProps } from './sheet-props.ts';
import { words } from './words.ts';

type ViewProps = { readonly grant: string; readonly currency: string; readonly product: Product | null };

export function GrantRiskView({ grant, currency, product }: ViewProps) {
  const state = useGrantRisk(grant);
  return (
    <LiveView state={state}>
      {(found) => {
        if (found === null) return <NotYet />;
        if (found.isPaid && found.risk.outstanding === 0) return <Settled grant={grant} />;
        return <Sheet found={found} currency={currency} product={product} />;
      }}
    </LiveView>
  );
}

function NotYet() {
  return (
    <EmptyState
      title={words.notYet}
      sentence={words.notYetSentence}
      action={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>}
    />
  );
}

/** What is settled is not at risk: no figure of a model is claimed of it. */
function Settled({ grant }: { readonly grant: string }) {
  return (
    <EmptyState
      title={words.settled}
      sentence={words.settledSentence}
      action={<ScreenLink to={`recovery/${grant}`}>{words.toRecovery}</ScreenLink>}
    />
  );
}

function Sheet({ found, currency, product }: SheetProps) {
  const [isEditing, setEditing] = useState(false);
  const unit = product?.unit ?? '';
  const of = { found, currency, product };
  return (
    <>
      <div data-print="hide">
        <Stack>
          <Row>
            <Button tone="primary" onClick={() => setEditing(true)}>
              {words.edit}
            </Button>
            <PrintButton label={words.print} />
            <Button onClick={() => void downloadRisk(of)}>{words.download}</Button>
          </Row>
          <BehindPanel {...of} />
          <ProducerPanel {...of} />
          <Histogram found={found} currency={currency} />
          <ReadingsPanel found={found} currency={currency} />
          <SensitivityPanel found={found} currency={currency} />
          <AssumptionsPanel found={found} currency={currency} unit={unit} />
        </Stack>
      </div>
      <RiskPrint {...of} />
      {isEditing && (
        <AssumptionsDialog
          question={found.question}
          currency={currency}
          unit={unit}
          onClose={() => setEditing(false)}
        />
      )}
    </>
  );
}

function Histogram({ found, currency }: Omit<SheetProps, 'product'>) {
  const { spread } = found.sheet.stated;
  const step = spread.most / spread.histogram.length;
  return (
    <Panel title={words.back} sentence={words.backSentence(count(spread.runs), count(found.risk.weeks))}>
      <BarChart
        title={words.histogram}
        summary={words.histogramSummary(money(spread.mean, currency), percent(spread.belowPlan))}
        groups={spread.histogram.map((runs, at) => {
          const upTo = Math.round(step * (at + 1));
          return { key: String(at), label: words.upTo(money(upTo, currency)), values: [runs] };
        })}
        series={[{ key: 'runs', label: words.runs }]}
        groupLabel={words.amount}
        valueText={count}
        direction="rows"
      />
    </Panel>
  );
}

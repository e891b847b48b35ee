import type { Finding } from '../../../shared/grants/check-eligibility.ts';
import type { GrantRequest } from '../../../shared/grants/grant-request.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { GrantsCharts } from './grants-charts.tsx';
import { GrantsTable } from './grants-table.tsx';
import type { GrantRow, GrantsFacts, GrantsStage, ReservoirSpan } from './grants-view.ts';
import { OpenDemandTable } from './open-demand-table.tsx';
import { ReservoirChart } from './reservoir-chart.tsx';
import { ReservoirFigures } from './reservoir-figures.tsx';
import { words } from './words.ts';

type GrantsContentProps = {
  readonly facts: GrantsFacts;
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly stage: GrantsStage;
  /** By request: what is told of it before it is weighed. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
  readonly onOpen: (request: GrantRequest) => void;
  readonly onReverse: (row: GrantRow) => void;
};

/** The reservoir's figures, the requests with what they get, the open demand they are for, and the charts. */
export function GrantsContent({ facts, rows, span, stage, findings, onOpen, onReverse }: GrantsContentProps) {
  const { settings, products, result } = facts;
  const { currency, reservoir } = settings;
  return (
    <>
      {stage !== 'waiting' && <ReservoirFigures rows={rows} span={span} stage={stage} settings={settings} />}
      <Panel title={words.requests}>
        {rows.length === 0 ? (
          <EmptyState title={words.empty} sentence={words.emptySentence} />
        ) : (
          <GrantsTable {...{ rows, stage, currency, findings, onOpen, onReverse }} />
        )}
      </Panel>
      <Panel title={words.openDemand} sentence={words.openDemandSentence}>
        {result === null ? (
          <EmptyState
            title={words.noRound}
            sentence={words.noRoundSentence}
            action={<ScreenLink to="rounds">{words.toRounds}</ScreenLink>}
          />
        ) : (
          <OpenDemandTable rows={result.openDemand} products={products} currency={currency} />
        )}
      </Panel>
      {result !== null && rows.length > 0 && (
        <Panel title={words.charts}>
          <GrantsCharts rows={rows} openDemand={result.openDemand} products={products} currency={currency} />
          <ReservoirChart rows={rows} span={span} floorMinorUnits={reservoir.floor} currency={currency} />
        </Panel>
      )}
    </>
  );
}

import { useState } from 'react';
import { count, plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { PausesNotice } from '../../live/pauses-notice.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { CoverageChart } from './coverage-chart.tsx';
import { DemandList } from './demand-list.tsx';
import { type DemandFacts, useDemandFacts } from './use-demand-facts.ts';
import { WeekChart } from './week-chart.tsx';
import { words } from './words.ts';

/** All plans added up: by product and by week, beside what is offered. */
export function DemandScreen() {
  const facts = useDemandFacts();
  return (
    <Page width="wide">
      <PageHeader title={words.title} sentence={words.lead} />
      <LiveView state={facts}>
        {(ready) =>
          ready === null ? (
            <EmptyState
              title={words.emptyTitle}
              sentence={words.emptySentence}
              action={<ScreenLink to="plans">{words.toPlans}</ScreenLink>}
            />
          ) : (
            <Added facts={ready} />
          )
        }
      </LiveView>
    </Page>
  );
}

function Added({ facts }: { readonly facts: DemandFacts }) {
  const { table, products, settings } = facts;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = products.find(({ product }) => product.code === chosen) ?? products[0];
  const prices = table.round === null ? words.openingPrices : words.roundPrices(count(table.round));
  return (
    <Stack>
      <p>{words.facts(plural(table.lineCount, words.lines), plural(table.planCount, words.plans), prices)}</p>
      {table.householdsScaled > 0 && (
        <Notice tone="info" title={words.scaled(plural(table.householdsScaled, words.households))}>
          {words.scaledSentence}
        </Notice>
      )}
      <PausesNotice pauses={table.pauses} products={products.map(({ product }) => product)} />
      <CoverageChart rows={products} />
      <DemandList rows={products} currency={settings.currency} onOpen={({ product }) => setChosen(product.code)} />
      {shown !== undefined && (
        <Panel title={words.byWeek}>
          <FieldGrid>
            <Combobox
              label={words.chooseProduct}
              options={products.map(({ product }) => ({
                value: product.code,
                label: product.name,
                detail: product.code,
              }))}
              value={shown.product.code}
              onValueChange={setChosen}
            />
          </FieldGrid>
          <WeekChart demand={shown} facts={facts} />
        </Panel>
      )}
    </Stack>
  );
}

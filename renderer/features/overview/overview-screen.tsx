import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { date, plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { Columns } from '../../ui/stack.tsx';
import { standingOf } from './assembly-steps.ts';
import { KeyFigures } from './key-figures.tsx';
import { NextStep } from './next-step.tsx';
import { StepList } from './step-list.tsx';
import { type Overview, useOverview } from './use-overview.ts';
import { WaitingList } from './waiting-list.tsx';
import { words } from './words.ts';

/** Where the assembly is, what comes next, and what holds it up. */
export function OverviewScreen() {
  const overview = useOverview();
  return (
    <LiveView state={overview}>
      {(value) => (
        <Page>
          <PageHeader title={value.settings?.name ?? words.title} {...periodOf(value.settings)} />
          <OverviewBody overview={value} />
        </Page>
      )}
    </LiveView>
  );
}

function OverviewBody({ overview }: { readonly overview: Overview }) {
  const standing = standingOf(overview.facts);
  return (
    <>
      <NextStep next={standing.next} />
      {overview.settings && <KeyFigures overview={overview} settings={overview.settings} />}
      <Columns>
        <Panel title={words.steps}>
          <StepList standing={standing} />
        </Panel>
        <Panel title={words.waiting}>
          <WaitingList waiting={overview.waiting} hasOffers={overview.facts.offers > 0} />
        </Panel>
      </Columns>
    </>
  );
}

function periodOf(settings: AssemblySettings | null): { readonly sentence?: string } {
  if (settings === null) return {};
  const { from, weeks } = settings.period;
  return { sentence: words.period(date(from), plural(weeks, words.weeks)) };
}

import { useMemo } from 'react';
import type { AssemblySettings } from '../../../shared/assembly/assembly-settings.ts';
import { type Overview, useOverview } from '../../data/queries/use-overview.ts';
import { date, plural } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { Panel } from '../../ui/panel.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { Columns } from '../../ui/stack.tsx';
import { standingOf } from './assembly-steps.ts';
import { KeyFigures } from './key-figures.tsx';
import { NextStep } from './next-step.tsx';
import { StepList } from './step-list.tsx';
import { useFolderExport } from './use-folder-export.ts';
import { WaitingList } from './waiting-list.tsx';
import { words } from './words.ts';

/** Where the assembly is, what comes next, and what holds it up. */
export function OverviewScreen() {
  const overview = useOverview();
  const settings = overview.kind === 'ready' ? overview.value.settings : null;
  const { isRunning, run, cancel } = useFolderExport(settings?.name ?? '');
  useScreenActions(useMemo(() => [{ key: 'export', label: words.export, run: () => void run() }], [run]));
  return (
    <Page>
      <PageHeader
        title={settings?.name ?? words.title}
        {...periodOf(settings)}
        menu={[{ kind: 'action', key: 'export', label: words.export, run: () => void run() }]}
      />
      {isRunning && <ProgressBar label={words.exporting} done={null} onCancel={cancel} />}
      <LiveView state={overview}>{(value) => <OverviewBody overview={value} />}</LiveView>
    </Page>
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
          <WaitingList waiting={overview.waiting} facts={overview.facts} />
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

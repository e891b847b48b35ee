import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { DemandPanel } from './demand-panel.tsx';
import { PurchasesPanel } from './purchases-panel.tsx';
import { ReliabilityPanel } from './reliability-panel.tsx';
import { UnwantedPanel } from './unwanted-panel.tsx';
import { useInsight } from './use-insight.ts';
import { words } from './words.ts';

/** What plans, purchases and deliveries say when they are laid side by side. */
export function InsightScreen() {
  const facts = useInsight();
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
            <Stack>
              <DemandPanel facts={ready} />
              <PurchasesPanel facts={ready} />
              <UnwantedPanel facts={ready} />
              <ReliabilityPanel facts={ready} />
            </Stack>
          )
        }
      </LiveView>
    </Page>
  );
}

import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ReservoirContent } from './reservoir-content.tsx';
import { useReservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** The co-op's cash held for grants: balance, floor, ledger. */
export function ReservoirScreen() {
  const state = useReservoir();
  return (
    <Page width="wide">
      <PageHeader title={words.title} sentence={words.sentence} action={<PrintButton />} />
      <LiveView state={state}>
        {(reservoir) => (reservoir === null ? <NoAssembly /> : <ReservoirContent reservoir={reservoir} />)}
      </LiveView>
    </Page>
  );
}

function NoAssembly() {
  return (
    <EmptyState
      title={words.noAssembly}
      sentence={words.noAssemblySentence}
      action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
    />
  );
}

import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { ClerkPanel } from './clerk-panel.tsx';
import { EntriesPanel } from './entries-panel.tsx';
import { PrintPanel } from './print-panel.tsx';
import { type Paper, usePaper } from './use-paper.ts';
import { words } from './words.ts';

/** Plans on paper: printed, typed in, compared by a second person. */
export function PaperScreen() {
  const paper = usePaper();
  return (
    <Page width="wide">
      <div data-print="hide">
        <PageHeader title={words.title} sentence={words.sentence} />
      </div>
      <LiveView state={paper}>{(ready) => <PaperContent paper={ready} />}</LiveView>
    </Page>
  );
}

function PaperContent({ paper }: { readonly paper: Paper | null }) {
  if (paper === null || paper.products.length === 0) {
    return (
      <EmptyState
        title={words.noProducts}
        sentence={words.noProductsSentence}
        action={<ScreenLink to="catalogue">{words.toCatalogue}</ScreenLink>}
      />
    );
  }
  if (paper.households.length === 0) {
    return (
      <EmptyState
        title={words.noHouseholds}
        sentence={words.noHouseholdsSentence}
        action={<ScreenLink to="households">{words.toHouseholds}</ScreenLink>}
      />
    );
  }
  return (
    <>
      <div data-print="hide">
        <Stack>
          <ClerkPanel paper={paper} />
          <EntriesPanel paper={paper} />
        </Stack>
      </div>
      <PrintPanel paper={paper} />
    </>
  );
}

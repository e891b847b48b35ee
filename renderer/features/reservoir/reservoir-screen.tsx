import { useMemo, useState } from 'react';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Button } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { MoneyDialog } from './money-dialog.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { PoliciesDialog } from './policies-dialog.tsx';
import { policyWords } from './policy-words.ts';
import { ReservoirSections } from './reservoir-sections.tsx';
import { useLedgerExport } from './use-ledger-export.ts';
import { type Reservoir, useReservoir } from './use-reservoir.ts';
import { words } from './words.ts';

/** The co-op's cash held for grants: balance, floor, ledger. */
export function ReservoirScreen() {
  const state = useReservoir();
  return (
    <Page width="wide">
      <LiveView state={state}>
        {(reservoir) => (reservoir === null ? <NoAssembly /> : <ReservoirPage reservoir={reservoir} />)}
      </LiveView>
    </Page>
  );
}

function NoAssembly() {
  return (
    <>
      <PageHeader title={words.title} sentence={words.sentence} />
      <EmptyState
        title={words.noAssembly}
        sentence={words.noAssemblySentence}
        action={<ScreenLink to="settings">{words.toSettings}</ScreenLink>}
      />
    </>
  );
}

type Asked = 'open' | 'money' | 'policies' | null;

function ReservoirPage({ reservoir }: { readonly reservoir: Reservoir }) {
  const [asked, setAsked] = useState<Asked>(null);
  const save = useLedgerExport(reservoir);
  const primary = reservoir.isOpen ? 'money' : 'open';
  useScreenActions(
    useMemo(
      () => [
        { key: primary, label: words[primary], run: () => setAsked(primary) },
        { key: 'policies', label: policyWords.title, run: () => setAsked('policies') },
      ],
      [primary],
    ),
  );
  return (
    <>
      <div data-print="hide">
        <PageHeader
          title={words.title}
          sentence={words.sentence}
          action={
            <Row>
              <PrintButton />
              <Button tone="primary" onClick={() => setAsked(primary)}>
                {words[primary]}
              </Button>
            </Row>
          }
          menu={[
            { kind: 'action', key: 'policies', label: policyWords.menu, run: () => setAsked('policies') },
            { kind: 'separator', key: 'line' },
            { kind: 'action', key: 'csv', label: words.exportCsv, run: save.csv },
            { kind: 'action', key: 'xlsx', label: words.exportXlsx, run: save.xlsx },
            { kind: 'action', key: 'json', label: words.exportJson, run: save.json },
          ]}
        />
      </div>
      <ReservoirSections reservoir={reservoir} />
      {asked === 'open' && <OpenDialog settings={reservoir.settings} onClose={() => setAsked(null)} />}
      {asked === 'money' && <MoneyDialog reservoir={reservoir} onClose={() => setAsked(null)} />}
      {asked === 'policies' && <PoliciesDialog settings={reservoir.settings} onClose={() => setAsked(null)} />}
    </>
  );
}

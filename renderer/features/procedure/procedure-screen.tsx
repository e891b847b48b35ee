import { LiveView } from '../../live/live-view.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { ScreenLink, usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { AllowancesSection } from './allowances-section.tsx';
import { CorrectionsSection } from './corrections-section.tsx';
import { DamageSection } from './damage-section.tsx';
import { GoodsSection } from './goods-section.tsx';
import type { ProcedureFacts } from './procedure-facts.ts';
import { ProducersSection } from './producers-section.tsx';
import { useProcedureFacts } from './use-procedure-facts.ts';
import { words } from './words.ts';

type Section = keyof typeof words.sections;
const sections: readonly Section[] = ['allowances', 'producers', 'goods', 'damage', 'corrections'];

/** What the assembly decides around plans and offers, one section at a time. */
export function ProcedureScreen() {
  const facts = useProcedureFacts();
  return (
    <Page width="wide">
      <PageHeader title={words.title} sentence={words.sentence} />
      <LiveView state={facts}>{(ready) => (ready === null ? <NoAssembly /> : <Sections facts={ready} />)}</LiveView>
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

function Sections({ facts }: { readonly facts: ProcedureFacts }) {
  const { goTo, rest } = usePlace();
  const section = sections.find((each) => each === rest) ?? 'allowances';
  return (
    <>
      <SegmentedControl
        label={words.section}
        choices={sections.map((value) => ({ value, label: words.sections[value] }))}
        value={section}
        onValueChange={(next) => goTo(`procedure/${next}`)}
      />
      <SectionOf section={section} facts={facts} />
    </>
  );
}

function SectionOf({ section, facts }: { readonly section: Section; readonly facts: ProcedureFacts }) {
  switch (section) {
    case 'allowances':
      return <AllowancesSection facts={facts} />;
    case 'producers':
      return <ProducersSection facts={facts} />;
    case 'goods':
      return <GoodsSection facts={facts} />;
    case 'damage':
      return <DamageSection facts={facts} />;
    case 'corrections':
      return <CorrectionsSection facts={facts} />;
  }
}

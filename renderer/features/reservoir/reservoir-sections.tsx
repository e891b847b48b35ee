import { usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Stack } from '../../ui/stack.tsx';
import { BankSection } from './bank-section.tsx';
import { LedgerSection } from './ledger-section.tsx';
import { OutlookSection } from './outlook-section.tsx';
import { PeriodsSection } from './periods-section.tsx';
import { PolicyNotices } from './policy-notices.tsx';
import { ReservoirFigures } from './reservoir-figures.tsx';
import { StatementsSection } from './statements-section.tsx';
import type { Reservoir } from './use-reservoir.ts';
import { words } from './words.ts';

type Section = keyof typeof words.sections;
const sections: readonly Section[] = ['ledger', 'outlook', 'periods', 'bank', 'statements'];

/** The figures, then one part of the books at a time. Statements have pages of their own on paper. */
export function ReservoirSections({ reservoir }: { readonly reservoir: Reservoir }) {
  const { goTo, rest } = usePlace();
  const section = sections.find((each) => each === rest) ?? 'ledger';
  const hasOwnPaper = section === 'statements' || (section === 'periods' && reservoir.rows.length > 0);
  return (
    <>
      <div data-print={hasOwnPaper ? 'hide' : undefined}>
        <Stack>
          <ReservoirFigures {...reservoir} />
          <PolicyNotices {...reservoir} />
          <div data-print="hide">
            <SegmentedControl
              label={words.section}
              choices={sections.map((value) => ({ value, label: words.sections[value] }))}
              value={section}
              onValueChange={(next) => goTo(next === 'ledger' ? 'reservoir' : `reservoir/${next}`)}
            />
          </div>
        </Stack>
      </div>
      <SectionOf section={section} reservoir={reservoir} />
    </>
  );
}

function SectionOf({ section, reservoir }: { readonly section: Section; readonly reservoir: Reservoir }) {
  switch (section) {
    case 'ledger':
      return <LedgerSection reservoir={reservoir} />;
    case 'outlook':
      return <OutlookSection reservoir={reservoir} />;
    case 'periods':
      return <PeriodsSection reservoir={reservoir} />;
    case 'bank':
      return <BankSection reservoir={reservoir} />;
    case 'statements':
      return <StatementsSection reservoir={reservoir} />;
  }
}

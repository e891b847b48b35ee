import { usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { AllocationSection } from './allocation-section.tsx';
import { BoardSection } from './board-section.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { ElectionSection } from './election-section.tsx';
import { GrantsContent } from './grants-content.tsx';
import type { GrantsDialog } from './grants-dialog.ts';
import type { GrantRow, GrantsFacts, GrantsStage, ReservoirSpan } from './grants-view.ts';
import type { GrantsCase } from './use-grants.ts';
import { type GrantsSection, sections } from './use-section.ts';
import { VotesSection } from './votes-section.tsx';
import { words } from './words.ts';

type GrantsSectionsProps = {
  readonly grants: GrantsCase;
  /** With what the ballots came to. */
  readonly facts: GrantsFacts;
  readonly rows: readonly GrantRow[];
  readonly span: ReservoirSpan;
  readonly stage: GrantsStage;
  readonly section: GrantsSection;
  readonly onOpen: (dialog: GrantsDialog) => void;
};

export function GrantsSections(props: GrantsSectionsProps) {
  const { goTo } = usePlace();
  return (
    <>
      <div data-print="hide">
        <SegmentedControl
          label={words.section}
          choices={sections.map((value) => ({ value, label: words.sections[value] }))}
          value={props.section}
          onValueChange={(next) => goTo(`grants/${next}`)}
        />
      </div>
      <SectionOf {...props} />
    </>
  );
}

function SectionOf({ grants, facts, rows, span, stage, section, onOpen }: GrantsSectionsProps) {
  const { board, recusals, requests } = grants.rows;
  switch (section) {
    case 'requests':
      return (
        <GrantsContent
          {...{ facts, rows, span, stage, findings: grants.inputs.findings }}
          onOpen={(request) => onOpen({ kind: 'request', request })}
          onReverse={(row) => onOpen({ kind: 'reverse', row })}
        />
      );
    case 'board':
      return <BoardSection {...{ board, recusals, requests }} isDecided={stage === 'awarded'} />;
    case 'votes':
      return <VotesSection rows={grants.rows} isDecided={stage === 'awarded'} />;
    case 'elections':
      return <ElectionSection />;
    case 'allocation':
      return (
        <>
          <DecisionPanel grants={grants} />
          <div data-print={grants.rows.decision === null ? undefined : 'hide'}>
            <AllocationSection
              grants={grants}
              onAward={stage === 'ready' ? (outcome) => onOpen({ kind: 'award', outcome }) : null}
            />
          </div>
        </>
      );
  }
}

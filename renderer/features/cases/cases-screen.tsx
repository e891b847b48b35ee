import { useState } from 'react';
import { date } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { useScreenActions } from '../../live/screen-actions.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Menu } from '../../ui/menu.tsx';
import { Page, PageHeader } from '../../ui/page-header.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { usePlace } from '../../ui/screen-link.tsx';
import { SegmentedControl } from '../../ui/segmented-control.tsx';
import { Select } from '../../ui/select.tsx';
import { Row } from '../../ui/stack.tsx';
import { BoardSheet } from './board-sheet.tsx';
import styles from './cases.module.css';
import { DeskView, NothingDue, WallView } from './cases-content.tsx';
import { PhaseButton } from './phase-button.tsx';
import { type ExportAction, useCaseExport } from './use-case-export.ts';
import { type Cases, useCases } from './use-cases.ts';
import { words } from './words.ts';

type View = 'desk' | 'wall';

/** Filling cases for one delivery: the board, who gets what and why, what households add. `cases/wall` is the wall. */
export function CasesScreen() {
  const { rest } = usePlace();
  const [view, setView] = useState<View>(rest === 'wall' ? 'wall' : 'desk');
  const [delivery, setDelivery] = useState<string | null>(null);
  const cases = useCases(delivery);
  const value = cases.kind === 'ready' ? cases.value : null;
  const exports = useCaseExport(value);
  useScreenActions(exports);
  return (
    <Page width="wide">
      <div data-print="hide">
        <PageHeader
          title={words.title}
          sentence={words.sentence}
          badge={value !== null && <PhaseBadge {...value} />}
          action={
            value !== null &&
            view === 'desk' && (
              <Actions
                board={value.board}
                exports={exports}
                hasLines={value.lines.length > 0 || value.board.phase === 'open'}
              />
            )
          }
        />
      </div>
      <LiveView state={cases}>
        {(ready) =>
          ready === null ? (
            <NothingDue />
          ) : (
            <>
              <div className={styles['screen']} data-print="hide">
                <div className={styles['tools']}>
                  <DeliveryChoice {...ready} onChoose={setDelivery} />
                  <ViewChoice view={view} onChoose={setView} />
                </div>
                {view === 'desk' ? <DeskView {...ready} /> : <WallView {...ready} />}
              </div>
              <BoardSheet {...ready} />
            </>
          )
        }
      </LiveView>
    </Page>
  );
}

type ActionsProps = {
  readonly board: Cases['board'];
  readonly exports: readonly ExportAction[];
  readonly hasLines: boolean;
};

function Actions({ board, exports, hasLines }: ActionsProps) {
  return (
    <Row>
      <Menu trigger={<Button>{words.export}</Button>} items={exports.map((each) => ({ kind: 'action', ...each }))} />
      <PrintButton label={words.print} />
      {/* There is nothing to fill before anything is planned. */}
      {hasLines && <PhaseButton board={board} />}
    </Row>
  );
}

function ViewChoice({ view, onChoose }: { readonly view: View; readonly onChoose: (view: View) => void }) {
  return (
    <SegmentedControl<View>
      label={words.view}
      choices={(['desk', 'wall'] as const).map((each) => ({ value: each, label: words.views[each] }))}
      value={view}
      onValueChange={onChoose}
    />
  );
}

function PhaseBadge({ board: { phase } }: Cases) {
  return <Badge tone={phase === 'open' ? 'attention' : 'neutral'}>{words.phases[phase]}</Badge>;
}

function DeliveryChoice({ board, onChoose }: Cases & { readonly onChoose: (delivery: string) => void }) {
  return (
    <div className={styles['delivery']}>
      <Select
        label={words.delivery}
        choices={board.deliveries.map((each) => ({ value: each.delivery, label: date(each.date) }))}
        value={board.delivery.delivery}
        onValueChange={onChoose}
      />
    </div>
  );
}

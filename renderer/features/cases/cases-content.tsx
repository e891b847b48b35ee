import { useState } from 'react';
import { plural } from '../../i18n/formats.ts';
import { Panel } from '../../ui/panel.tsx';
import { ScreenLink } from '../../ui/screen-link.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { BoardTable, WallTable } from './board-table.tsx';
import { BarLegend } from './case-bar.tsx';
import { CaseFigures } from './case-figures.tsx';
import styles from './cases.module.css';
import { RulesPanel } from './rules-panel.tsx';
import type { Cases } from './use-cases.ts';
import { words } from './words.ts';
import { WorkingPanel } from './working-panel.tsx';

/** For the desk: figures, the board, one product's working, the rules. */
export function DeskView(cases: Cases) {
  const { settings, board, lines } = cases;
  const [chosen, setChosen] = useState<string | null>(null);
  const line = lines.find(({ product }) => product === chosen) ?? lines[0];
  return (
    <>
      <CaseFigures {...cases} />
      {line === undefined ? (
        <NothingDue />
      ) : (
        <>
          <Panel title={words.board} sentence={words.boardSentence}>
            <BoardTable lines={lines} currency={settings.currency} openProduct={line.product} onOpen={setChosen} />
            <BarLegend />
            {board.pausing > 0 && <p>{words.pausing(plural(board.pausing, words.pausingForms))}</p>}
            <p>
              {words.notTheStockingList} <ScreenLink to="stocking">{words.toStocking}</ScreenLink>
            </p>
          </Panel>
          <WorkingPanel board={board} lines={lines} line={line} onChoose={setChosen} />
        </>
      )}
      <RulesPanel {...cases} />
    </>
  );
}

/** For the wall: the board alone, large, without any household. */
export function WallView({ lines }: Cases) {
  if (lines.length === 0) return <NothingDue />;
  return (
    <div className={styles['wall']}>
      <WallTable lines={lines} />
      <BarLegend />
    </div>
  );
}

/** Nothing is planned for this delivery, or there is no assembly yet. */
export function NothingDue() {
  return (
    <EmptyState
      title={words.empty}
      sentence={words.emptySentence}
      action={<ScreenLink to="plans">{words.toPlans}</ScreenLink>}
    />
  );
}

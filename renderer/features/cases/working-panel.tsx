import { useCaseWorking } from '../../data/queries/use-case-board.ts';
import type { CaseBoard, CaseWorking } from '../../data/sums/case-board.ts';
import { quantity } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Notice } from '../../ui/notice.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { FieldGrid, Stack } from '../../ui/stack.tsx';
import type { BoardLine } from './board-line.ts';
import { PledgePanel } from './pledge-panel.tsx';
import { fairnessSentence } from './rules-words.ts';
import { words } from './words.ts';
import { elsewiseSentence, workingPairs } from './working-lines.ts';
import { WorkingTable } from './working-table.tsx';

type WorkingPanelProps = {
  readonly board: CaseBoard;
  readonly lines: readonly BoardLine[];
  readonly line: BoardLine;
  readonly onChoose: (product: string | null) => void;
};

/** One product's working: sums, the rule, and every household with its reason; in the open phase, what is added. */
export function WorkingPanel({ board, lines, line, onChoose }: WorkingPanelProps) {
  const working = useCaseWorking(line.product, board.delivery.delivery);
  return (
    <Panel title={words.working} sentence={words.workingSentence}>
      <Stack>
        <FieldGrid>
          <Combobox
            label={words.chooseProduct}
            options={lines.map(({ of }) => ({ value: of.code, label: of.name, detail: of.code }))}
            value={line.product}
            onValueChange={onChoose}
          />
        </FieldGrid>
        <PledgePanel board={board} line={line} key={`${board.delivery.delivery} ${line.product}`} />
        <LiveView state={working}>{(ready) => ready !== null && <Working working={ready} line={line} />}</LiveView>
      </Stack>
    </Panel>
  );
}

function Working({ working, line: { of } }: { readonly working: CaseWorking; readonly line: BoardLine }) {
  const elsewise = elsewiseSentence(working, of.unit);
  return (
    <Stack>
      {working.hasChangedSince && <Notice tone="attention" title={words.changedSince} />}
      <KeyValueList items={workingPairs(working, of.unit)} />
      <p>
        {fairnessSentence(working.rules)}{' '}
        {working.rules.fairness.kind === 'evenly' && `${words.step(quantity(working.filling.step, of.unit))} `}
        {elsewise}
      </p>
      <WorkingTable working={working} name={of.name} />
    </Stack>
  );
}

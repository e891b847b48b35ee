import { fewestHouseholds } from '../../../shared/demand-board/fewest-households.ts';
import { count, dateTime, list, plural } from '../../i18n/formats.ts';
import { Notice } from '../../ui/notice.tsx';
import { Figures, Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { BoardTable } from './board-table.tsx';
import { deadlineText } from './line-texts.ts';
import { NeighboursPanel } from './neighbours-panel.tsx';
import { PublishedPanel } from './published-panel.tsx';
import { RollUpTable } from './roll-up-table.tsx';
import { type BoardFacts, productName } from './use-board-facts.ts';
import { WithheldTable } from './withheld-table.tsx';
import { words } from './words.ts';

/** Everything on the screen below its head. */
export function BoardContent({ facts }: { readonly facts: BoardFacts }) {
  const { draft, publications, records } = facts;
  const last = publications.at(-1);
  const differs = last !== undefined && JSON.stringify(last.board) !== JSON.stringify(draft.board);
  return (
    <Stack>
      <BoardFigures facts={facts} />
      {differs && (
        <Notice tone="attention" title={words.differs}>
          {words.differsSentence}
        </Notice>
      )}
      <KeptNotice facts={facts} />
      <Panel title={words.lines} sentence={words.linesSentence}>
        <BoardTable facts={facts} />
      </Panel>
      {draft.board.rollUps.length > 0 && (
        <Panel title={words.sums}>
          <RollUpTable rollUps={draft.board.rollUps} />
        </Panel>
      )}
      <Panel title={words.withheld} sentence={words.withheldSentence}>
        <WithheldTable facts={facts} fewest={fewestHouseholds(records.settings)} />
      </Panel>
      <NeighboursPanel facts={facts} />
      <PublishedPanel facts={facts} />
    </Stack>
  );
}

function BoardFigures({ facts }: { readonly facts: BoardFacts }) {
  const { draft, publications, records } = facts;
  const last = publications.at(-1);
  const fewest = count(fewestHouseholds(records.settings));
  const { deadline } = records.settings;
  return (
    <Figures
      items={[
        { label: words.openGoods, value: count(draft.board.lines.length) },
        { label: words.withheldFigures, value: count(draft.board.withheld), detail: words.withheldDetail(fewest) },
        { label: words.deadline, value: deadline === null ? words.noDeadline : deadlineText({ deadline }) },
        {
          label: words.lastPublished,
          value: last === undefined ? words.never : dateTime(last.at),
          ...(last !== undefined && { detail: plural(publications.length, words.boards) }),
        },
      ]}
    />
  );
}

/** Kept figures are explained once: the same reason for all of them. */
function KeptNotice({ facts: { draft, products, records } }: { readonly facts: BoardFacts }) {
  if (draft.kept.length === 0) return null;
  const names = draft.kept.map(({ product }) => productName(products, product));
  return (
    <Notice tone="info" title={words.keptTitle(plural(names.length, words.keptProducts))}>
      {words.keptSentence(list(names), count(fewestHouseholds(records.settings)))}
    </Notice>
  );
}

import { boardCsv } from '../../../shared/demand-board/board-csv.ts';
import type { BoardPublication } from '../../../shared/demand-board/board-publication.ts';
import { useBook } from '../../data/book-context.ts';
import { count, dateTime } from '../../i18n/formats.ts';
import { downloadText } from '../../live/download-text.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { Row } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { boardFeed } from './board-feed.ts';
import { boardPage } from './board-page.ts';
import type { BoardFacts } from './use-board-facts.ts';
import { words } from './words.ts';

const columns: readonly Column<BoardPublication>[] = [
  { key: 'when', header: words.when, cell: ({ at }) => dateTime(at), sortBy: ({ at }) => at },
  { key: 'lines', header: words.linesCount, kind: 'number', cell: ({ board }) => count(board.lines.length) },
  { key: 'withheld', header: words.withheldCount, kind: 'number', cell: ({ board }) => count(board.withheld) },
];

/** Every publication, and the last one to hand out: on paper, as a page, a feed and a file. */
export function PublishedPanel({ facts: { publications } }: { readonly facts: BoardFacts }) {
  const last = publications.at(-1);
  return (
    <Panel
      title={words.published}
      sentence={words.publishedSentence}
      actions={last !== undefined && <HandOut last={last} publications={publications} />}
    >
      <DataTable
        caption={words.published}
        rows={publications.toReversed()}
        columns={columns}
        rowKey={({ id }) => id}
        empty={<EmptyState title={words.notPublished} sentence={words.notPublishedSentence} />}
      />
    </Panel>
  );
}

type HandOutProps = { readonly last: BoardPublication; readonly publications: readonly BoardPublication[] };

function HandOut({ last, publications }: HandOutProps) {
  const { bookId } = useBook();
  const { board, at } = last;
  const save = (ending: string, text: string, type: string) => downloadText(`${words.fileName}.${ending}`, text, type);
  return (
    <Row>
      <Button onClick={() => save('html', boardPage(board, at), 'text/html;charset=utf-8')}>{words.page}</Button>
      <Button onClick={() => save('atom', boardFeed({ bookId, publications }), 'application/atom+xml;charset=utf-8')}>
        {words.feed}
      </Button>
      <Button onClick={() => save('csv', boardCsv(board), 'text/csv;charset=utf-8')}>{words.file}</Button>
      <PrintButton label={words.print} />
    </Row>
  );
}

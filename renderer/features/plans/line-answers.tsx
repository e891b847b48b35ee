import type { Product } from '../../../shared/catalogue/product.ts';
import type { HouseholdAnswer } from '../../../shared/plans/answers/answer-at-prices.ts';
import type { LineAnswer } from '../../../shared/plans/answers/answer-line.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import { quantity } from '../../i18n/formats.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Panel } from '../../ui/panel.tsx';
import { words } from './words.ts';

type LineAnswersProps = {
  readonly lines: readonly PlanLine[];
  readonly answer: HouseholdAnswer;
  readonly products: ReadonlyMap<number, Product>;
};

type AnsweredLine = { readonly at: number; readonly line: PlanLine; readonly answer: LineAnswer };

/** What each line takes at the current prices, with the reason in words. */
export function LineAnswers({ lines, answer, products }: LineAnswersProps) {
  const rows = lines.flatMap((line, at): readonly AnsweredLine[] => {
    const found = answer.lines[at];
    return found === undefined ? [] : [{ at, line, answer: found }];
  });
  if (rows.length === 0) return null;
  const nameOf = (ordinal: number) => products.get(ordinal)?.name ?? String(ordinal);
  const unitOf = (ordinal: number) => products.get(ordinal)?.unit ?? '';
  return (
    <Panel title={words.answersTitle}>
      <DataTable
        caption={words.answersTitle}
        rows={rows}
        rowKey={({ at }) => String(at)}
        rowTone={(row) => (row.answer.quantity < row.line.want ? 'attention' : 'plain')}
        columns={[
          { key: 'product', header: words.product, cell: ({ line }) => nameOf(line.product) },
          {
            key: 'want',
            header: words.want,
            kind: 'number',
            cell: ({ line }) => quantity(line.want, unitOf(line.product)),
          },
          {
            key: 'takes',
            header: words.takes,
            kind: 'number',
            cell: (row) => quantity(row.answer.quantity, unitOf(row.answer.product)),
          },
          { key: 'reason', header: words.response, cell: (row) => words.reasons[row.answer.reason] },
        ]}
      />
    </Panel>
  );
}

import type { Product } from '../../../shared/catalogue/product.ts';
import type { Household } from '../../../shared/members/household.ts';
import type { PlanLine } from '../../../shared/plans/lines/plan-line.ts';
import type { NotStarted, StartedPlan } from '../../../shared/plans/starts/started-plan.ts';
import { useStart } from '../../data/queries/use-plan-starts.ts';
import type { StartSource } from '../../data/read-start.ts';
import { list, quantity } from '../../i18n/formats.ts';
import { LiveView } from '../../live/live-view.tsx';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EmptyState } from '../../ui/states.tsx';
import { startSentence } from './start-sentence.ts';
import { startWords as words } from './start-words.ts';
import { words as planWords } from './words.ts';

export type ShownSource = Exclude<StartSource, { readonly kind: 'empty' }>;

type StartDialogProps = {
  readonly household: Household;
  readonly source: ShownSource;
  readonly products: ReadonlyMap<number, Product>;
  readonly replacesDraft: boolean;
  readonly onClose: () => void;
  readonly onUse: (lines: readonly PlanLine[]) => void;
};

/** What a draft would begin with, each quantity with its working, before anything is kept. */
export function StartDialog({ household, source, products, replacesDraft, onClose, onUse }: StartDialogProps) {
  const start = useStart(household, source);
  const lines = start.kind === 'ready' ? start.value.lines.map(({ line }) => line) : [];
  return (
    <Dialog
      open
      size="wide"
      onClose={onClose}
      title={words.titles[source.kind]}
      sentence={words.sentence}
      footer={
        <>
          <Button onClick={onClose}>{planWords.cancel}</Button>
          <Button tone="primary" disabled={lines.length === 0} onClick={() => onUse(lines)}>
            {words.use}
          </Button>
        </>
      }
    >
      <LiveView state={start}>
        {(ready) => (
          <Stack>
            {replacesDraft && <Notice tone="attention" title={words.replaces} />}
            <StartTable start={ready} products={products} />
            {ready.left.length > 0 && <Notice tone="info" title={words.leftOut(leftText(ready.left, products))} />}
          </Stack>
        )}
      </LiveView>
    </Dialog>
  );
}

type StartTableProps = { readonly start: StartedPlan; readonly products: ReadonlyMap<number, Product> };

function StartTable({ start, products }: StartTableProps) {
  const unitOf = (ordinal: number) => products.get(ordinal)?.unit ?? '';
  return (
    <DataTable
      caption={words.table}
      rows={start.lines}
      rowKey={({ line }) => `${line.product} ${line.rhythm}`}
      empty={<EmptyState title={words.nothing} sentence={words.nothingSentence} />}
      columns={[
        { key: 'product', header: planWords.product, cell: ({ line }) => products.get(line.product)?.name ?? '' },
        {
          key: 'want',
          header: planWords.want,
          kind: 'number',
          cell: ({ line }) => quantity(line.want, unitOf(line.product)),
        },
        { key: 'rhythm', header: planWords.rhythm, cell: ({ line }) => planWords.rhythms[line.rhythm] },
        { key: 'why', header: words.why, cell: ({ line, reason }) => startSentence(reason, unitOf(line.product)) },
      ]}
    />
  );
}

function leftText(left: readonly NotStarted[], products: ReadonlyMap<number, Product>): string {
  const nameOf = (product: number | string) => (typeof product === 'string' ? product : products.get(product)?.name);
  return list(left.map(({ product, code }) => `${nameOf(product) ?? product} (${words.leftReasons[code]})`));
}

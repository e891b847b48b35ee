import type { Refusal } from '../../data/command.ts';
import { makeSupplier } from '../../data/commands/supplier-commands.ts';
import { list } from '../../i18n/formats.ts';
import { useAct } from '../../live/use-act.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { Hidden } from '../../ui/stack.tsx';
import { refusalSentence } from './refusal-sentence.ts';
import type { ProducerRow } from './supplier-rows.ts';
import { words } from './words.ts';

/** Producers who offer something but are not ordered from: one click makes each a supplier with its products. */
export function ProducersToAdd({ rows }: { readonly rows: readonly ProducerRow[] }) {
  const act = useAct();
  const make = (producer: string) => {
    const refused = (refusal: Refusal) => refusalSentence(refusal);
    void act((book) => makeSupplier(book, producer), { saved: words.made(producer), refused });
  };
  const columns: readonly Column<ProducerRow>[] = [
    { key: 'producer', header: words.producer, cell: ({ producer }) => producer },
    { key: 'products', header: words.offers, cell: ({ products }) => list(products) },
    {
      key: 'make',
      header: words.makeTitle,
      cell: ({ producer }) => (
        <Button size="small" onClick={() => make(producer)}>
          {words.make} <Hidden>{producer}</Hidden>
        </Button>
      ),
    },
  ];
  return (
    <Panel title={words.producersTitle} sentence={words.producersSentence}>
      <DataTable caption={words.producersTitle} rows={rows} columns={columns} rowKey={({ producer }) => producer} />
    </Panel>
  );
}

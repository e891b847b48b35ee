import type { CatalogueVersion } from '../../../shared/catalogue/catalogue-version.ts';
import { preferredSupplies } from '../../../shared/catalogue/preferred-supply.ts';
import type { Product } from '../../../shared/catalogue/product.ts';
import { useCatalogueOfRound } from '../../data/queries/use-catalogue-version.ts';
import { count, quantity } from '../../i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import type { Column } from '../../ui/data-table-columns.ts';
import { Panel } from '../../ui/panel.tsx';
import { exportCatalogue } from './export-rounds.ts';
import { words } from './words.ts';

/** The catalogue that a closed round was counted with; nothing for rounds closed before catalogues were kept. */
export function PastCatalogue({ round }: { readonly round: number }) {
  const state = useCatalogueOfRound(round);
  if (state.kind !== 'ready' || state.value === null) return null;
  const version = state.value;
  const title = words.pastCatalogue(count(round));
  return (
    <Panel
      title={title}
      sentence={words.pastCatalogueSentence}
      actions={
        <Button size="small" onClick={() => exportCatalogue(round, version)}>
          {words.exportCatalogue}
        </Button>
      }
    >
      <DataTable caption={title} rows={version.products} columns={columns(version)} rowKey={({ code }) => code} />
    </Panel>
  );
}

function columns({ supplies, suppliers }: CatalogueVersion): readonly Column<Product>[] {
  const first = preferredSupplies(supplies);
  const names = new Map(suppliers.map(({ code, name }) => [code, name]));
  return [
    { ...{ key: 'name', header: words.product, width: '16rem' }, cell: ({ name }) => name, sortBy: ({ name }) => name },
    { ...{ key: 'code', header: words.code, width: '6rem' }, cell: ({ code }) => code, sortBy: ({ code }) => code },
    { ...{ key: 'unit', header: words.unit, width: '6rem' }, cell: ({ unit }) => unit },
    {
      ...{ key: 'case', header: words.caseOf, kind: 'number', width: '8rem' },
      cell: ({ caseSize, unit }) => quantity(caseSize, unit),
    },
    {
      ...{ key: 'supplier', header: words.supplier, width: '12rem' },
      cell: ({ code }) => names.get(first.get(code)?.supplier ?? '') ?? words.nothing,
    },
  ];
}

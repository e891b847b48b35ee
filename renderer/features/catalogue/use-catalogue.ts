import { useMemo } from 'react';
import { isoDay } from '../../../shared/calendar/iso-day.ts';
import { monthOf } from '../../../shared/calendar/month-of.ts';
import { useBook } from '../../data/book-context.ts';
import { useProductDetails, useProducts } from '../../data/queries/use-products.ts';
import { useSettings } from '../../data/queries/use-settings.ts';
import { useSuppliers, useSupplies } from '../../data/queries/use-suppliers.ts';
import type { QueryState } from '../../data/use-book-query.ts';
import { type CatalogueRow, type CatalogueTables, catalogueRows } from './catalogue-row.ts';

export type Catalogue = CatalogueTables & {
  /** In the order of the products. */
  readonly rows: readonly CatalogueRow[];
  readonly currency: string;
  /** The first day of the period: from here the age of market prices is counted, on every machine alike. */
  readonly on: string;
};

function useTables(): QueryState<CatalogueTables> {
  const products = useProducts();
  const details = useProductDetails();
  const suppliers = useSuppliers();
  const supplies = useSupplies();
  return useMemo(() => {
    if (products.kind !== 'ready') return products;
    if (details.kind !== 'ready') return details;
    if (suppliers.kind !== 'ready') return suppliers;
    if (supplies.kind !== 'ready') return supplies;
    const value = {
      ...{ products: products.value, details: details.value },
      ...{ suppliers: suppliers.value, supplies: supplies.value },
    };
    return { kind: 'ready', value };
  }, [products, details, suppliers, supplies]);
}

export function useCatalogue(): QueryState<Catalogue> {
  const { desk } = useBook();
  const tables = useTables();
  const settings = useSettings();
  const today = desk.now().slice(0, 10);
  return useMemo(() => {
    if (tables.kind !== 'ready') return tables;
    if (settings.kind !== 'ready') return settings;
    const on = settings.value?.period.from ?? '1970-01-01';
    const rows = catalogueRows(tables.value, { on, month: monthOf(isoDay(today)) });
    return { kind: 'ready', value: { ...tables.value, rows, on, currency: settings.value?.currency ?? 'USD' } };
  }, [tables, settings, today]);
}

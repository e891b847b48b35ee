import { useMemo } from 'react';
import type { KeptAlias } from '../../../shared/imports/import-mapping.ts';
import { useHouseholds } from '../../data/queries/use-households.ts';
import { useProducts } from '../../data/queries/use-products.ts';
import type { Option } from '../../ui/option.ts';
import { aliasChoices } from './value-words.ts';

export type AliasOptions = (kind: KeptAlias['kind']) => readonly Option[];

const none: readonly Option[] = [];

/** Everything a spelling can stand for, by its kind; one list for all spellings. */
export function useAliasOptions(): AliasOptions {
  const products = useProducts();
  const households = useHouseholds();
  return useMemo(() => {
    const ofBook: { readonly [Kind in KeptAlias['kind']]?: readonly Option[] } = {
      product:
        products.kind === 'ready'
          ? products.value.map(({ code, name, unit }) => ({ value: code, label: name, detail: `${code} · ${unit}` }))
          : none,
      household:
        households.kind === 'ready' ? households.value.map(({ code }) => ({ value: code, label: code })) : none,
    };
    return (kind) => ofBook[kind] ?? aliasChoices[kind] ?? none;
  }, [products, households]);
}

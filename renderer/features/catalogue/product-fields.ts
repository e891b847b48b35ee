import type { DraftField } from './product-draft.ts';
import { words } from './words.ts';

export type FieldSetup = { readonly field: DraftField; readonly label: string; readonly hint?: string };

/** The code first: it is only asked for once. */
export const planFields: readonly FieldSetup[] = [
  { field: 'code', label: words.code },
  { field: 'name', label: words.name },
  { field: 'unit', label: words.unit, hint: words.unitHint },
  { field: 'caseSize', label: words.caseSize, hint: words.caseHint },
  { field: 'leadDays', label: words.leadTime, hint: words.leadHint },
  { field: 'season', label: words.season, hint: words.seasonHint },
];

export const priceFields = (currency: string): readonly FieldSetup[] => [
  { field: 'openingPrice', label: words.opening(currency) },
  { field: 'floorPrice', label: words.floor(currency), hint: words.floorHint },
  { field: 'marketPrice', label: words.marketPrice(currency), hint: words.marketHint },
  { field: 'marketSource', label: words.marketSource },
  { field: 'marketDate', label: words.marketDate, hint: words.marketDateHint },
];

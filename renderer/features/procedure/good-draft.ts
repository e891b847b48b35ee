import type { PublicGood, ShareRule } from '../../../shared/procedure/public-good.ts';
import { formatDecimal } from '../../../shared/quantities/format-decimal.ts';
import type { PublicGoodEntry } from '../../data/commands/public-good-commands.ts';
import {
  moneyText,
  quantityText,
  readTypedMoney,
  readTypedPercent,
  readTypedQuantity,
} from '../../live/typed-amount.ts';
import { readAmounts, readWhole } from './read-amounts.ts';

/** A public good as it is typed. */
export type GoodDraft = {
  readonly name: string;
  readonly unit: string;
  readonly costPerUnit: string;
  readonly units: string;
  readonly per: PublicGood['per'];
  readonly sharedBy: ShareRule;
  readonly ownPart: string;
  readonly supporters: string;
};

export type ReadGood =
  | { readonly kind: 'good'; readonly good: PublicGoodEntry }
  | { readonly kind: 'refused'; readonly sentence: string };

const empty: GoodDraft = {
  ...{ name: '', unit: '', costPerUnit: '', units: '1', per: 'period', sharedBy: 'household' },
  ...{ ownPart: '100', supporters: '' },
};

export function goodDraftOf(good: PublicGood | null, currency: string): GoodDraft {
  if (good === null) return empty;
  return {
    ...good,
    costPerUnit: moneyText(good.costPerUnit, currency),
    units: quantityText(good.units),
    ownPart: formatDecimal(good.ownPartBasisPoints, 2),
    supporters: String(good.supporters),
  };
}

export function readGood(draft: GoodDraft, currency: string): ReadGood {
  const read = readAmounts({
    costPerUnit: readTypedMoney(draft.costPerUnit, currency),
    units: readTypedQuantity(draft.units),
    ownPartBasisPoints: readTypedPercent(draft.ownPart),
  });
  if (read.kind === 'refused') return read;
  const { per, sharedBy } = draft;
  const texts = { name: draft.name.trim(), unit: draft.unit.trim() };
  return { kind: 'good', good: { ...texts, per, sharedBy, ...read.values, supporters: readWhole(draft.supporters) } };
}

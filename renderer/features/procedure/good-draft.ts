import { type CoopPart, type PublicGood, type ShareRule, wholePart } from '../../../shared/procedure/public-good.ts';
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

/** A co-op and its part in percent, as typed. */
export type CoopDraft = { readonly coop: string; readonly part: string };

export const emptyCoop: CoopDraft = { coop: '', part: '' };

/** A public good as it is typed. */
export type GoodDraft = {
  readonly name: string;
  readonly unit: string;
  readonly costPerUnit: string;
  readonly units: string;
  readonly per: PublicGood['per'];
  readonly sharedBy: ShareRule;
  readonly own: CoopDraft;
  /** Other co-ops; without any the good is ours alone. */
  readonly others: readonly CoopDraft[];
  readonly supporters: string;
};

export type ReadGood =
  | { readonly kind: 'good'; readonly good: PublicGoodEntry }
  | { readonly kind: 'refused'; readonly sentence: string };

const empty: Omit<GoodDraft, 'own'> = {
  ...{ name: '', unit: '', costPerUnit: '', units: '1', per: 'period', sharedBy: 'household' },
  ...{ others: [], supporters: '' },
};

function coopDraft({ coop, partBasisPoints }: CoopPart): CoopDraft {
  return { coop, part: formatDecimal(partBasisPoints, 2) };
}

type Around = {
  readonly currency: string /** What this co-op is called until it says otherwise. */;
  readonly ownName: string;
};

export function goodDraftOf(good: PublicGood | null, { currency, ownName }: Around): GoodDraft {
  if (good === null) return { ...empty, own: { coop: ownName, part: '' } };
  return {
    ...good,
    costPerUnit: moneyText(good.costPerUnit, currency),
    units: quantityText(good.units),
    own: coopDraft(good.own),
    others: good.others.map(coopDraft),
    supporters: String(good.supporters),
  };
}

export function readGood(draft: GoodDraft, currency: string): ReadGood {
  const read = readAmounts({
    costPerUnit: readTypedMoney(draft.costPerUnit, currency),
    units: readTypedQuantity(draft.units),
  });
  if (read.kind === 'refused') return read;
  const coops = readCoops(draft);
  if (coops.kind === 'refused') return coops;
  const { per, sharedBy } = draft;
  const texts = { name: draft.name.trim(), unit: draft.unit.trim() };
  const { own, others } = coops;
  const supporters = readWhole(draft.supporters);
  return { kind: 'good', good: { ...texts, per, sharedBy, ...read.values, own, others, supporters } };
}

type ReadCoops =
  | ({ readonly kind: 'coops' } & Pick<PublicGood, 'own' | 'others'>)
  | { readonly kind: 'refused'; readonly sentence: string };

/** Rows left empty do not count; with no other co-op the whole is ours, whatever stands in our own row. */
function readCoops({ own, others }: Pick<GoodDraft, 'own' | 'others'>): ReadCoops {
  const typed = others.filter(({ coop, part }) => `${coop}${part}`.trim() !== '');
  if (typed.length === 0)
    return { kind: 'coops', own: { coop: own.coop.trim(), partBasisPoints: wholePart }, others: [] };
  const parts: CoopPart[] = [];
  for (const { coop, part } of [own, ...typed]) {
    const read = readAmounts({ partBasisPoints: readTypedPercent(part) });
    if (read.kind === 'refused') return read;
    parts.push({ coop: coop.trim(), ...read.values });
  }
  const [first, ...rest] = parts;
  return { kind: 'coops', own: first ?? { coop: '', partBasisPoints: wholePart }, others: rest };
}

import type { MatchModel } from './match-model.ts';

/** Factors the solver's numbers were multiplied with; powers of two, so that nothing is rounded. */
export type ModelScale = { readonly money: number; readonly goods: readonly number[]; readonly worth: number };

/** A solver's tolerances are absolute: money, units and worths are brought to some thousands first. */
const usual = 2 ** 12;

const toUsual = (size: number): number =>
  size > 0 && Number.isFinite(size) ? 2 ** Math.round(Math.log2(usual / size)) : 1;

export function scaleModel(model: MatchModel): { readonly model: MatchModel; readonly scale: ModelScale } {
  const money = toUsual(Math.max(...model.funds.map(({ limit }) => limit)));
  const goods = model.goods.map(({ demand }) => toUsual(demand));
  const values = model.goods.map(({ demand, price }) => price * demand);
  const worth = toUsual(values.reduce((most, value) => Math.max(most, value), 0));
  return {
    scale: { money, goods, worth },
    model: {
      ...model,
      goods: model.goods.map(({ demand, price }, k) => {
        const factor = goods[k] ?? 1;
        return { demand: demand * factor, price: (price / factor) * worth };
      }),
      requests: model.requests.map((request) => ({
        ...request,
        min: request.min * money,
        max: request.max * money,
        sizes: request.sizes?.map((size) => size * money) ?? null,
        items: request.items.map(({ k, cap, unit }) => {
          const factor = goods[k] ?? 1;
          return { k, cap: cap * factor, unit: (unit / factor) * money };
        }),
      })),
      funds: model.funds.map((fund) => ({ ...fund, limit: fund.limit * money })),
      sums: model.sums.map(({ of, least, most }) => ({ of, least: scaled(least, money), most: scaled(most, money) })),
    },
  };
}

const scaled = (amount: number | null, factor: number): number | null => (amount === null ? null : amount * factor);

import type { ProgramRow } from './linear-program.ts';
import type { BuiltProgram, Columns, MatchModel, ModelRequest, ProgramLayout, Rows } from './match-model.ts';

type Drafted = { -readonly [Name in keyof ProgramLayout]: ProgramLayout[Name][number][] };
type Draft = { readonly columns: Columns; readonly rows: Rows; readonly layout: Drafted };

/**
 * The model of GRANTS.md section 2.1 as a program: y (funded or not), g (grant), x (units of a good), and where several
 * funds pay for different groups what each pays. A request's items are bound to y one by one and not only through g,
 * which makes the bound much closer.
 */
export function programOf(model: MatchModel): BuiltProgram {
  const layout: Drafted = { funded: [], grants: [], units: [], paid: [], sizes: [], fundRows: [] };
  const draft: Draft = { columns: [], rows: [], layout };
  const rivals = new Set(model.exclusive.flat());
  for (const [position, request] of model.requests.entries()) {
    addRequest(draft, request, { model, isRival: rivals.has(position) });
  }
  addDemand(draft, model);
  addFunds(draft, model);
  for (const { of, least, most } of model.sums) {
    draft.rows.push(sumRow(columnsAt(layout.grants, of), { least, most }));
  }
  for (const group of model.exclusive) {
    draft.rows.push(sumRow(columnsAt(layout.funded, group), { least: null, most: 1 }));
  }
  return { program: { columns: draft.columns, rows: draft.rows }, layout };
}

const columnsAt = (columns: readonly number[], positions: readonly number[]): readonly number[] =>
  positions.map((position) => columns[position] ?? -1);

function sumRow(at: readonly number[], bounds: Pick<ProgramRow, 'least' | 'most'>): ProgramRow {
  return { at, by: at.map(() => 1), ...bounds };
}

type Among = { readonly model: MatchModel; readonly isRival: boolean };

function addRequest(draft: Draft, request: ModelRequest, { model, isRival }: Among): void {
  const { columns, rows, layout } = draft;
  const { min, max, choice, sizes } = request;
  // Without a minimum a request need not be funded or not: it gets any amount, or nothing.
  const isFree = choice === 'free' && min <= 0 && sizes === null && !isRival;
  const least = choice === 'in' || isFree ? 1 : 0;
  const funded = columns.push({ worth: 0, least, most: choice === 'out' ? 0 : 1, whole: !isFree }) - 1;
  const grant = columns.push({ worth: 0, least: 0, most: max, whole: false }) - 1;
  rows.push({ at: [grant, funded], by: [1, -max], least: null, most: 0 });
  if (min > 0) rows.push({ at: [grant, funded], by: [1, -min], least: 0, most: null });
  layout.funded.push(funded);
  layout.grants.push(grant);
  layout.sizes.push(sizes === null ? [] : addSizes(draft, { funded, grant, sizes }));
  layout.units.push(addItems(draft, request, { model, funded, grant }));
}

type Sized = { readonly funded: number; readonly grant: number; readonly sizes: readonly number[] };

function addSizes({ columns, rows }: Draft, { funded, grant, sizes }: Sized): readonly number[] {
  const chosen = sizes.map(() => columns.push({ worth: 0, least: 0, most: 1, whole: true }) - 1);
  rows.push({ at: [funded, ...chosen], by: [-1, ...chosen.map(() => 1)], least: 0, most: 0 });
  rows.push({ at: [grant, ...chosen], by: [-1, ...sizes], least: 0, most: 0 });
  return chosen;
}

type Granted = { readonly model: MatchModel; readonly funded: number; readonly grant: number };

function addItems({ columns, rows }: Draft, request: ModelRequest, { model, funded, grant }: Granted): number[] {
  const units = request.items.map(({ k, cap, unit }) => {
    const good = model.goods[k] ?? { demand: 0, price: 0 };
    const most = Math.min(cap, good.demand, unit > 0 ? request.max / unit : Number.POSITIVE_INFINITY);
    const column = columns.push({ worth: good.price, least: 0, most, whole: false }) - 1;
    rows.push({ at: [column, funded], by: [1, -most], least: null, most: 0 });
    return column;
  });
  rows.push({ at: [...units, grant], by: [...request.items.map(({ unit }) => unit), -1], least: null, most: 0 });
  return units;
}

function addDemand({ rows, layout }: Draft, { goods, requests }: MatchModel): void {
  const supply = goods.map((): number[] => []);
  for (const [position, { items }] of requests.entries()) {
    for (const [index, { k }] of items.entries()) supply[k]?.push(layout.units[position]?.[index] ?? -1);
  }
  for (const [k, columns] of supply.entries()) {
    if (columns.length > 0) rows.push(sumRow(columns, { least: null, most: goods[k]?.demand ?? 0 }));
  }
}

function addFunds({ columns, rows, layout }: Draft, { funds, requests }: MatchModel): void {
  const [only] = funds;
  if (funds.length === 1 && only?.pays === null) {
    layout.fundRows.push(rows.push(sumRow(layout.grants, { least: null, most: only.limit })) - 1);
    return;
  }
  const byFund = funds.map((): number[] => []);
  for (const [position] of requests.entries()) {
    const paid = funds.map(({ pays, limit }, fund) => {
      const most = pays === null || pays.includes(position) ? limit : 0;
      const column = columns.push({ worth: 0, least: 0, most, whole: false }) - 1;
      byFund[fund]?.push(column);
      return column;
    });
    rows.push({
      at: [...paid, layout.grants[position] ?? -1],
      by: [...paid.map(() => 1), -1],
      least: 0,
      most: 0,
    });
    layout.paid.push(paid);
  }
  for (const [fund, at] of byFund.entries()) {
    layout.fundRows.push(rows.push(sumRow(at, { least: null, most: funds[fund]?.limit ?? 0 })) - 1);
  }
}

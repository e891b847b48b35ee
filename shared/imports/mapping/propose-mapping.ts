import type { Sheet } from '../../sheets/sheet.ts';
import type { DecimalMark } from '../../sheets/sheet-settings.ts';
import { readDate } from '../cells/read-date.ts';
import { type ImportTarget, importTargets, type Role, type RoleSpec, type ValueKind } from '../import-target.ts';
import type { DateOrder, Mapping, ProposedColumn, ProposedMapping } from '../mapping.ts';
import { foldText } from '../names/fold-text.ts';
import { type KnownNames, sampleOf, shareOfKind } from './column-content.ts';
import { missingRoles } from './missing-roles.ts';
import { rolesOf } from './roles-of.ts';

export type MappingProposalCase = {
  readonly sheet: Sheet;
  readonly target: ImportTarget;
  readonly decimalMark: DecimalMark;
  readonly known: KnownNames;
};

/** A column is taken for a kind when so many of its texts are of it. */
const enough = 0.6;
/** Kinds that a column's texts alone give away; numbers come last, as nearly anything may be a number. */
const tellingKinds: readonly ValueKind[] = [
  'household',
  'rhythm',
  'priority',
  'response',
  'product',
  'date',
  'quantity',
];

/**
 * What the columns of a sheet seem to mean: first by their names, whole and then in part, then by what stands in them. A
 * role is given once. Only a proposal: a person sees it beside the rows.
 */
export function proposeMapping({ sheet, target, decimalMark, known }: MappingProposalCase): ProposedMapping {
  const roles = rolesOf(target);
  const byColumn = new Map<number, { readonly role: Role; readonly because: 'header' | 'content' }>();
  const isFree = (role: Role) => ![...byColumn.values()].some((taken) => taken.role === role);
  for (const fits of [isName, isPartOfName]) {
    for (const spec of roles) {
      const column = sheet.header.findIndex((name, at) => !byColumn.has(at) && fits(spec, foldText(name)));
      if (column !== -1 && isFree(spec.role)) byColumn.set(column, { role: spec.role, because: 'header' });
    }
  }
  const samples = sheet.columns.map(sampleOf);
  for (const kind of tellingKinds) {
    const hint = roles.find((spec) => spec.value === kind && isFree(spec.role) && isToldByContent(spec));
    if (hint === undefined) continue;
    const best = bestColumn(samples, kind, { known, isTaken: (at) => byColumn.has(at) });
    if (best !== null) byColumn.set(best, { role: hint.role, because: 'content' });
  }
  const columns = sheet.header.map((header, at): ProposedColumn => {
    const found = byColumn.get(at);
    return found === undefined ? { header, role: null, because: 'none' } : { header, ...found };
  });
  const plain = columns.map(({ header, role }) => ({ header, role }));
  const dateOrder = proposeDateOrder(samples.filter((_, at) => columns[at]?.role !== null));
  const mapping: Mapping = { target, columns: plain, decimalMark, dateOrder, constants: {}, values: [] };
  return { mapping, columns, missing: missingRoles(mapping) };
}

/** The kind of file that a sheet's names fit best: most roles met, those that are needed counting double. */
export function proposeTarget(sheet: Sheet): ImportTarget {
  const names = sheet.header.map(foldText);
  const scores = importTargets.map((target) => {
    const roles = rolesOf(target);
    const met = roles.filter((spec) => names.some((name) => isName(spec, name)));
    const missed = roles.filter((spec) => spec.need === 'column' && !met.includes(spec));
    return { target, score: met.length + met.filter(({ need }) => need !== 'optional').length - 2 * missed.length };
  });
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).target;
}

function isName({ role, headers }: RoleSpec, name: string): boolean {
  return name !== '' && (headers.includes(name) || foldText(role) === name);
}

/**
 * A number may be anything: only the one that the file is about is looked for among nameless columns. A second product
 * column may be the substitute, or the name beside the code.
 */
function isToldByContent({ role, value, need }: RoleSpec): boolean {
  if (value === 'quantity') return ['want', 'quantity', 'on_hand'].includes(role);
  return value === 'product' ? need !== 'optional' : true;
}

/** "Menge pro Woche" has the word Menge in it; names of one or two letters must fit as a whole. */
function isPartOfName({ headers }: RoleSpec, name: string): boolean {
  return headers.some((header) => header.length > 3 && ` ${name} `.includes(` ${header} `));
}

type ColumnChoice = { readonly known: KnownNames; readonly isTaken: (column: number) => boolean };

function bestColumn(samples: readonly (readonly string[])[], kind: ValueKind, { known, isTaken }: ColumnChoice) {
  let best: { readonly at: number; readonly share: number } | null = null;
  for (const [at, sample] of samples.entries()) {
    if (isTaken(at)) continue;
    const share = shareOfKind(sample, kind, known);
    if (share >= enough && share > (best?.share ?? 0)) best = { at, share };
  }
  return best?.at ?? null;
}

/** Days above 12 tell the order; where none does, the day comes first, as in most of the world. */
function proposeDateOrder(samples: readonly (readonly string[])[]): DateOrder {
  const reads = (order: DateOrder) => {
    return samples.reduce(
      (sum, sample) => sum + sample.filter((text) => /\D/.test(text) && readDate(text, order) !== null).length,
      0,
    );
  };
  const orders: readonly DateOrder[] = ['day-first', 'month-first', 'year-first'];
  return orders.reduce((best, next) => (reads(next) > reads(best) ? next : best));
}

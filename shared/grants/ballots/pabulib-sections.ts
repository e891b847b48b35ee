import { type PabulibRefusal, refusal } from './pabulib-refusal.ts';
import type { PabulibRow } from './split-rows.ts';

export type SectionName = 'META' | 'PROJECTS' | 'VOTES';

/** A section's rows and, by column name in small letters, where its cells are. */
export type PabulibSection = {
  readonly kind: 'section';
  readonly line: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly PabulibRow[];
};

const names: readonly SectionName[] = ['META', 'PROJECTS', 'VOTES'];

/** Cuts the rows at the lines that hold nothing but a section's name. Sheets may have put empty cells after it. */
export function cutSections(rows: readonly PabulibRow[]): ReadonlyMap<SectionName, PabulibSection> | PabulibRefusal {
  const starts: { name: SectionName; index: number }[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const name = names.find((known) => cells[0]?.toUpperCase() === known);
    if (name === undefined || cells.some((cell, column) => column > 0 && cell !== '')) continue;
    if (starts.some((start) => start.name === name))
      return refusal('section-twice', rows[index]?.line ?? 1, { field: name, given: name });
    starts.push({ name, index });
  }
  if (starts[0]?.index !== 0)
    return refusal('text-before-section', rows[0]?.line ?? 1, { field: 'META', given: rows[0]?.cells[0] ?? '' });
  const sections = new Map<SectionName, PabulibSection>();
  for (const [position, { name, index }] of starts.entries()) {
    const end = starts[position + 1]?.index ?? rows.length;
    const header = index + 1 < end ? (rows[index + 1]?.cells ?? []) : [];
    const columns = new Map(header.map((cell, column) => [cell.toLowerCase(), column] as const));
    sections.set(name, { kind: 'section', line: rows[index]?.line ?? 1, columns, rows: rows.slice(index + 2, end) });
  }
  return sections;
}

/** The columns that must be there, by position; or the refusal that names the first one missing. */
export function needColumns(section: PabulibSection, wanted: readonly string[]): readonly number[] | PabulibRefusal {
  const missing = wanted.find((name) => !section.columns.has(name));
  if (missing !== undefined) return refusal('column-missing', section.line + 1, { field: missing, given: missing });
  return wanted.map((name) => section.columns.get(name) ?? 0);
}

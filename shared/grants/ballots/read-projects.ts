import { type Decimal, readDecimal } from './decimal.ts';
import { type PabulibRefusal, refusal } from './pabulib-refusal.ts';
import { needColumns, type PabulibSection } from './pabulib-sections.ts';

export type RawProject = {
  readonly id: string;
  readonly name: string;
  readonly cost: Decimal;
  readonly exclusive: string | null;
  readonly line: number;
};

/**
 * The PROJECTS section. The name is optional and then the id. `exclusive` is ours: of the projects that share what stands
 * there at most one is funded. Every other column is left alone.
 */
export function readProjects(section: PabulibSection): readonly RawProject[] | PabulibRefusal {
  const needed = needColumns(section, ['project_id', 'cost']);
  if ('kind' in needed) return needed;
  const [idColumn = 0, costColumn = 1] = needed;
  const nameColumn = section.columns.get('name') ?? -1;
  const exclusiveColumn = section.columns.get('exclusive') ?? -1;
  const seen = new Set<string>();
  const projects: RawProject[] = [];
  for (const { line, cells } of section.rows) {
    const id = cells[idColumn] ?? '';
    const cost = readDecimal(cells[costColumn] ?? '');
    if (cost === null) return refusal('number-wrong', line, cells[costColumn] ?? '');
    if (seen.has(id)) return refusal('project-twice', line, id);
    seen.add(id);
    projects.push({ id, name: cells[nameColumn] || id, cost, exclusive: cells[exclusiveColumn] || null, line });
  }
  return projects.length === 0 ? refusal('no-projects', section.line, '') : projects;
}

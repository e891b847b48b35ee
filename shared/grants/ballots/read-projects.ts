import { type Decimal, numberFault, readDecimal } from './decimal.ts';
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
    const written = cells[costColumn] ?? '';
    const cost = readDecimal(written);
    if (cost === null) return refusal(numberFault(written), line, { field: 'cost', given: written });
    // Ballots could not name it: an empty place in a list of choices is nothing.
    if (id === '') return refusal('id-missing', line, { field: 'project_id', given: '' });
    if (seen.has(id)) return refusal('project-twice', line, { field: 'project_id', given: id });
    seen.add(id);
    projects.push({ id, name: cells[nameColumn] || id, cost, exclusive: cells[exclusiveColumn] || null, line });
  }
  return projects.length === 0 ? refusal('no-projects', section.line, { field: 'PROJECTS', given: '' }) : projects;
}

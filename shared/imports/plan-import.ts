import type { CheckedSheet } from './check-rows.ts';
import type { ImportedFile } from './import-mapping.ts';
import { keptAliases } from './mapping/kept-aliases.ts';
import { keptMapping } from './mapping/kept-mapping.ts';
import { missingRoles } from './mapping/missing-roles.ts';
import type { Mapping } from './mapping.ts';
import type { PlanOutcome, RefusedRows } from './planned-import.ts';

export type ImportRequest = {
  readonly checked: CheckedSheet;
  readonly mapping: Mapping;
  readonly file: { readonly name: string; readonly fingerprint: string };
  readonly importedFiles: readonly ImportedFile[];
  readonly refusedRows: RefusedRows;
  /** The name under which the mapping is kept with the import; null: not kept. */
  readonly saveMappingAs: string | null;
};

/**
 * The rows that an import writes, all or nothing: while a text is open or a row refused there are none, unless a person
 * said that the refused ones shall be left out. The same file again with nothing new is `already-imported`.
 */
export function planImport(request: ImportRequest): PlanOutcome {
  const { checked, mapping, file, refusedRows, saveMappingAs } = request;
  const { counts } = checked.summary;
  const missing = missingRoles(mapping);
  if (missing.length > 0) return { kind: 'refused', code: 'roles-missing', count: missing.length };
  if (counts.needsChoice > 0) return { kind: 'refused', code: 'open-choices', count: counts.needsChoice };
  const before = request.importedFiles.find(({ fingerprint }) => fingerprint === file.fingerprint);
  if (counts.new + counts.changed === 0) {
    return before === undefined ? { kind: 'nothing-new' } : { kind: 'already-imported', at: before.at };
  }
  if (counts.refused > 0 && refusedRows === 'stop')
    return { kind: 'refused', code: 'refused-rows', count: counts.refused };
  const rows = counts.new + counts.changed + counts.unchanged;
  return {
    kind: 'planned',
    planned: {
      ...checked.planned(),
      target: mapping.target,
      counts,
      file: { ...file, target: mapping.target, rows },
      mapping: saveMappingAs === null ? null : keptMapping(saveMappingAs, mapping),
      aliases: keptAliases(mapping),
    },
  };
}

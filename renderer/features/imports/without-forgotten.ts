import { keptMapping, mappingOf } from '../../../shared/imports/mapping/kept-mapping.ts';
import type { PlannedImport } from '../../../shared/imports/planned-import.ts';
import { choiceKey } from './check-file.ts';

/** The import without the spellings that shall not be remembered: neither in the book nor in the kept mapping. */
export function withoutForgotten(planned: PlannedImport, forgotten: ReadonlySet<string>): PlannedImport {
  const isKept = (value: Parameters<typeof choiceKey>[0]) => !forgotten.has(choiceKey(value));
  const mapping = planned.mapping === null ? null : mappingOf(planned.mapping);
  return {
    ...planned,
    aliases: planned.aliases.filter(isKept),
    mapping:
      planned.mapping === null || mapping === null
        ? planned.mapping
        : keptMapping(planned.mapping.name, { ...mapping, values: mapping.values.filter(isKept) }),
  };
}

import type { KeptAlias } from './import-mapping.ts';
import type { Mapping } from './mapping.ts';

/** What a person settled for a file, to be remembered for the next one. What was left out is asked again. */
export function keptAliases({ values }: Mapping): readonly KeptAlias[] {
  return values.flatMap(({ kind, text, code }) => (code === null || text === '' ? [] : [{ kind, text, code }]));
}

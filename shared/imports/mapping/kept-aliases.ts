import type { KeptAlias } from '../import-mapping.ts';
import type { Mapping } from '../mapping.ts';

/** An alias is part of a row's key, which the journal limits; a longer text is no name that comes again. */
const longestAlias = 150;

/** What a person settled for a file, to be remembered for the next one. What was left out is asked again. */
export function keptAliases({ values }: Mapping): readonly KeptAlias[] {
  return values.flatMap(({ kind, text, code }) =>
    code === null || text === '' || text.length > longestAlias ? [] : [{ kind, text, code }],
  );
}

/**
 * Why a file cannot be read. `line` is the line to look at, `field` the column, key or section (empty: none), `given`
 * what stands there, where that helps.
 */
export type PabulibRefusal = {
  readonly kind: 'refused';
  readonly line: number;
  readonly code:
    | 'open-quote'
    | 'text-before-section'
    | 'section-missing'
    | 'section-twice'
    | 'column-missing'
    | 'key-missing'
    | 'vote-type-unknown'
    | 'number-wrong'
    | 'number-ambiguous'
    | 'number-too-large'
    | 'project-twice'
    | 'id-missing'
    | 'project-unknown'
    | 'points-differ-in-number'
    | 'no-projects'
    | 'no-votes';
  readonly field: string;
  readonly given: string;
};

type Place = Pick<PabulibRefusal, 'field' | 'given'>;

export function refusal(code: PabulibRefusal['code'], line: number, { field, given }: Place): PabulibRefusal {
  return { kind: 'refused', code, line, field, given };
}

/** Why a file cannot be read. `line` is the line to look at; `given` is what stands there, where that helps. */
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
    | 'number-too-large'
    | 'project-twice'
    | 'project-unknown'
    | 'points-differ-in-number'
    | 'no-projects'
    | 'no-votes';
  readonly given: string;
};

export function refusal(code: PabulibRefusal['code'], line: number, given: string): PabulibRefusal {
  return { kind: 'refused', code, line, given };
}

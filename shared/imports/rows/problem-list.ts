import type { CellProblem, OpenText } from '../cells/cell-reading.ts';
import { mostFirstLines, type OpenChoice, type Proposal, type RowProblem } from '../checked-rows.ts';

type Tally<Of> = { readonly of: Of; count: number; readonly firstLines: number[] };

/** Adds up the problems and open texts of all rows, the same ones once. */
export type ProblemList = {
  readonly problem: (problem: CellProblem, line: number) => void;
  readonly open: (open: OpenText, line: number) => void;
  readonly problems: () => { readonly listed: readonly RowProblem[]; readonly notListed: number };
  readonly choices: (propose: (open: OpenText) => readonly Proposal[]) => readonly OpenChoice[];
};

/** So many different problems are more than anybody reads; the rest is counted. */
const mostListed = 5000;

const rank = { refused: 0, leftOut: 1, noted: 2 } as const;

export function problemList(): ProblemList {
  const byKey = new Map<string, Tally<CellProblem>>();
  /** Problems are made once for each text, so nearly always the object itself is known. */
  const byProblem = new WeakMap<CellProblem, Tally<CellProblem>>();
  const openBy = new Map<string, Tally<OpenText>>();
  let notListed = 0;
  return {
    problem: (problem, line) => {
      let tally = byProblem.get(problem);
      if (tally === undefined) {
        const key = `${problem.outcome} ${problem.code} ${problem.role} ${problem.found}`;
        tally = byKey.get(key);
        if (tally === undefined && byKey.size >= mostListed) {
          notListed += 1;
          return;
        }
        tally ??= { of: problem, count: 0, firstLines: [] };
        byKey.set(key, tally);
        byProblem.set(problem, tally);
      }
      count(tally, line);
    },
    open: (open, line) => {
      const key = `${open.kind} ${open.text}`;
      const tally = openBy.get(key) ?? { of: open, count: 0, firstLines: [] };
      openBy.set(key, tally);
      count(tally, line);
    },
    problems: () => {
      const listed = [...byKey.values()].map(({ of, count: rows, firstLines }) => ({ ...of, count: rows, firstLines }));
      return { listed: listed.sort((a, b) => rank[a.outcome] - rank[b.outcome] || b.count - a.count), notListed };
    },
    choices: (propose) =>
      [...openBy.values()]
        .sort((a, b) => b.count - a.count)
        .map(({ of, count: rows, firstLines }) => ({ ...of, proposals: propose(of), count: rows, firstLines })),
  };
}

function count(tally: Tally<unknown>, line: number): void {
  tally.count += 1;
  if (tally.firstLines.length < mostFirstLines) tally.firstLines.push(line);
}

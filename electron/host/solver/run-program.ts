import type { Highs, ModelData } from 'highs';
import type { LinearProgram, ProgramAnswer, SolveLimits } from '../../../shared/grants/matching/linear-program.ts';

/** How far a running search has come. `gap` as in SolveLimits; null until there is an answer to compare. */
export type SearchProgress = { readonly value: number | null; readonly bound: number | null; readonly seconds: number };

/** The same program gives the same answer on every machine: one seed, one thread. */
const steady = {
  output_flag: false,
  random_seed: 0,
  mip_feasibility_tolerance: 1e-9,
  primal_feasibility_tolerance: 1e-9,
};

/** Solves a program with HiGHS in this thread, which hears nothing until it is done. */
export function runProgram(
  highs: Highs,
  program: LinearProgram,
  limits: SolveLimits,
  onProgress?: (progress: SearchProgress) => void,
): ProgramAnswer {
  if (program.columns.length === 0)
    return { kind: 'solved', proved: true, value: 0, bound: 0, columns: [], rowPrices: program.rows.map(() => 0) };
  const hasWhole = program.columns.some(({ whole }) => whole);
  return highs.withModel(modelData(highs, program), (model): ProgramAnswer => {
    model.options.set({ ...steady, time_limit: limits.seconds, mip_rel_gap: limits.gap, mip_abs_gap: 0 });
    if (limits.start !== null && hasWhole) model.setSolution({ colValue: Float64Array.from(limits.start) });
    const { callbackType, modelStatus } = highs.constants;
    const { modelStatus: status } = model.run(
      hasWhole && onProgress !== undefined
        ? {
            [callbackType.mipInterrupt]({ data }) {
              onProgress({
                value: finite(data.mip_primal_bound),
                bound: finite(data.mip_dual_bound),
                seconds: data.running_time ?? 0,
              });
            },
          }
        : undefined,
    );
    if (status === modelStatus.infeasible) return { kind: 'impossible' };
    const isProved = status === modelStatus.optimal || status === modelStatus.empty;
    if (!isProved && status !== modelStatus.timeLimit) throw new Error(`HiGHS ended with status ${status}`);
    const primal = model.info.get('primal_solution_status');
    if (!isProved && (primal !== 2 || !hasWhole)) return { kind: 'out-of-time' };
    const { colValue, rowDual } = model.getSolution();
    const value = model.getObjectiveValue();
    const bound = hasWhole ? Number(model.info.get('mip_dual_bound')) : value;
    const rowPrices = hasWhole ? null : [...rowDual];
    return { kind: 'solved', proved: isProved, value, bound, columns: [...colValue], rowPrices };
  });
}

const finite = (value: number | undefined): number | null =>
  value !== undefined && Math.abs(value) < 1e100 ? value : null;

function modelData(highs: Highs, { columns, rows }: LinearProgram): ModelData {
  const starts = [0];
  for (const { at } of rows) starts.push((starts.at(-1) ?? 0) + at.length);
  const { variableType, objectiveSense } = highs.constants;
  return {
    numCols: columns.length,
    numRows: rows.length,
    sense: objectiveSense.maximize,
    colCost: columns.map(({ worth }) => worth),
    colLower: columns.map(({ least }) => least),
    colUpper: columns.map(({ most }) => most),
    rowLower: rows.map(({ least }) => least ?? -highs.infinity),
    rowUpper: rows.map(({ most }) => most ?? highs.infinity),
    matrix: {
      format: 'csr',
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: rows.flatMap(({ at }) => at),
      values: rows.flatMap(({ by }) => by),
    },
    ...(columns.some(({ whole }) => whole)
      ? { integrality: columns.map(({ whole }) => (whole ? variableType.integer : variableType.continuous)) }
      : {}),
  };
}

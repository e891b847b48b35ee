/**
 * Solves a small square system by elimination with partial pivoting. A column without a pivot gets the solution 0, so
 * that repeated rounds, which say nothing new, do no harm.
 */
export function solveLinear(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  const used: (number[] | null)[] = [];
  for (let column = 0; column < size; column += 1) {
    rows.sort((a, b) => Math.abs(b[column] ?? 0) - Math.abs(a[column] ?? 0));
    const pivot = rows[0];
    const value = pivot?.[column] ?? 0;
    if (pivot === undefined || Math.abs(value) < Number.MIN_VALUE / Number.EPSILON) {
      used.push(null);
      continue;
    }
    rows.shift();
    used.push(pivot);
    for (const row of rows) {
      const factor = (row[column] ?? 0) / value;
      for (let i = column; i <= size; i += 1) row[i] = (row[i] ?? 0) - factor * (pivot[i] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let column = size - 1; column >= 0; column -= 1) {
    const row = used[column];
    if (row === null || row === undefined) continue;
    let rest = row[size] ?? 0;
    for (let i = column + 1; i < size; i += 1) rest -= (row[i] ?? 0) * (solution[i] ?? 0);
    solution[column] = rest / (row[column] ?? 1);
  }
  return solution;
}

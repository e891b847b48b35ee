export type Vector = readonly number[];

export function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] ?? 0) * (b[i] ?? 0);
  return sum;
}

export function mean(a: Vector): number {
  let sum = 0;
  for (const value of a) sum += value;
  return a.length === 0 ? 0 : sum / a.length;
}

export function rootMeanSquare(a: Vector): number {
  return a.length === 0 ? 0 : Math.sqrt(dot(a, a) / a.length);
}

/** a + factor * b. */
export function plus(a: Vector, b: Vector, factor = 1): Vector {
  return a.map((value, i) => value + factor * (b[i] ?? 0));
}

/** a[1] - a[0], a[2] - a[1], ... */
export function differences(list: readonly Vector[]): readonly Vector[] {
  return list.slice(1).map((later, i) => plus(later, list[i] ?? [], -1));
}

/** sum of weights[i] * list[i], of the given length. */
export function combine(weights: Vector, list: readonly Vector[], length: number): Vector {
  return list.reduce<Vector>((sum, vector, i) => plus(sum, vector, weights[i] ?? 0), new Array<number>(length).fill(0));
}

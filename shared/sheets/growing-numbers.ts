/** A list of whole numbers that grows as it is written. */
export type GrowingNumbers = {
  readonly put: (at: number, value: number) => void;
  /** The first so many; places that were never written are 0. */
  readonly finish: (count: number) => Uint32Array;
};

const firstLength = 64;

export function growingNumbers(): GrowingNumbers {
  let values = new Uint32Array(firstLength);
  return {
    put: (at, value) => {
      if (at >= values.length) {
        const wider = new Uint32Array(Math.max(at + 1, values.length * 2));
        wider.set(values);
        values = wider;
      }
      values[at] = value;
    },
    finish: (count) => {
      const exact = new Uint32Array(count);
      exact.set(values.subarray(0, count));
      return exact;
    },
  };
}

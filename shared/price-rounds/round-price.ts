/** A price rounded half-up to whole multiples of the quantum (1: whole minor units). A quantum of 0 leaves it as it is. */
export function roundPrice(price: number, quantum: number): number {
  return quantum > 0 ? Math.floor(price / quantum + 0.5) * quantum : price;
}

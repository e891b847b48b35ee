/** The number of a request that has none in the file, by its place from 0: G001, G002, … */
export function requestNumber(place: number): string {
  return `G${String(place + 1).padStart(3, '0')}`;
}

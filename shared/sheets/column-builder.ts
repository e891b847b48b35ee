import type { SheetColumn } from './sheet.ts';

/** Gathers one column; every different text is kept once. */
export type ColumnBuilder = {
  readonly put: (row: number, text: string) => void;
  /** A number as the file's program holds it, written with a decimal point. */
  readonly putNumber: (row: number, text: string) => void;
  readonly finish: (rows: number) => SheetColumn;
};

/** `keep` makes of a text in the file what the cell says (our own apostrophe is taken off); asked once for each text. */
export function columnBuilder(keep: (text: string) => string): ColumnBuilder {
  let codes = new Uint32Array(64);
  const texts: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  const numberPlaces = new Map<string, number>();
  const write = (row: number, place: number) => {
    if (row >= codes.length) {
      const wider = new Uint32Array(Math.max(row + 1, codes.length * 2));
      wider.set(codes);
      codes = wider;
    }
    codes[row] = place;
  };
  const add = (known: Map<string, number>, text: string, kept: string) => {
    const place = texts.push(kept) - 1;
    known.set(text, place);
    return place;
  };
  return {
    put: (row, text) => write(row, places.get(text) ?? add(places, text, keep(text))),
    putNumber: (row, text) => write(row, numberPlaces.get(text) ?? add(numberPlaces, text, text)),
    finish: (rows) => {
      const exact = new Uint32Array(rows);
      exact.set(codes.subarray(0, rows));
      return { codes: exact, texts, numbers: new Set(numberPlaces.values()) };
    },
  };
}

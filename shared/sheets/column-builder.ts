import { growingNumbers } from './growing-numbers.ts';
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
  const codes = growingNumbers();
  const texts: string[] = [''];
  const places = new Map<string, number>([['', 0]]);
  const numberPlaces = new Map<string, number>();
  const add = (known: Map<string, number>, text: string, kept: string) => {
    const place = texts.push(kept) - 1;
    known.set(text, place);
    return place;
  };
  return {
    put: (row, text) => codes.put(row, places.get(text) ?? add(places, text, keep(text))),
    putNumber: (row, text) => codes.put(row, numberPlaces.get(text) ?? add(numberPlaces, text, text)),
    finish: (rows) => ({ codes: codes.finish(rows), texts, numbers: new Set(numberPlaces.values()) }),
  };
}

import type { SQLOutputValue } from 'node:sqlite';

export type Row = Record<string, SQLOutputValue>;

export function textOf(row: Row | undefined, column: string): string {
  return String(row?.[column] ?? '');
}

export function numberOf(row: Row | undefined, column: string): number {
  return Number(row?.[column] ?? 0);
}

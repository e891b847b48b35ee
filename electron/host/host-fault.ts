import type { HostRefusal } from '../../shared/bridge/contract.ts';

/** Carries a refusal the person can act on from deep in the host up to the call's answer. */
export class HostFault extends Error {
  readonly refusal: HostRefusal;

  constructor(code: HostRefusal['code'], detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'HostFault';
    this.refusal = { kind: 'refused', code, detail: detail.slice(0, 500) };
  }
}

const sqliteFull = 13;
const sqliteReadOnly = 8;
const sqliteCorrupt = new Set([11, 26]);

/** The refusal behind an error of SQLite or the file system; null for a bug, which is thrown on. */
export function refusalOf(error: unknown): HostRefusal | null {
  if (error instanceof HostFault) return error.refusal;
  const { code, errcode, message = '' } = error as { code?: string; errcode?: number; message?: string };
  const primary = errcode === undefined ? undefined : errcode & 255;
  if (code === 'ENOSPC' || code === 'EDQUOT' || primary === sqliteFull) return faultOf('disk-full', message);
  if (code === 'EROFS' || code === 'EACCES' || primary === sqliteReadOnly) return faultOf('read-only', message);
  if (primary !== undefined && sqliteCorrupt.has(primary)) return faultOf('damaged', message);
  return null;
}

function faultOf(code: HostRefusal['code'], detail: string): HostRefusal {
  return new HostFault(code, detail).refusal;
}

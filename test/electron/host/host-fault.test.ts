import { expect, test } from 'vitest';
import { HostFault, refusalOf } from '../../../electron/host/host-fault.ts';

const errorWith = (fields: object): Error => Object.assign(new Error('as the system says it'), fields);

test.each([
  [{ code: 'ENOSPC' }, 'disk-full'],
  [{ code: 'EDQUOT' }, 'disk-full'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 13 }, 'disk-full'],
  [{ code: 'EROFS' }, 'read-only'],
  [{ code: 'EACCES' }, 'read-only'],
  // SQLite's extended codes carry the plain one in their lowest byte.
  [{ code: 'ERR_SQLITE_ERROR', errcode: 8 | (4 << 8) }, 'read-only'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 11 }, 'damaged'],
  [{ code: 'ERR_SQLITE_ERROR', errcode: 26 }, 'damaged'],
])('%j is refused as %s', (fields, code) => {
  expect(refusalOf(errorWith(fields))).toEqual({ kind: 'refused', code, detail: 'as the system says it' });
});

test.each([{}, { code: 'ENOENT' }, { code: 'ERR_SQLITE_ERROR', errcode: 1 }])(
  '%j is a bug, not a refusal',
  (fields) => {
    expect(refusalOf(errorWith(fields))).toBeNull();
  },
);

test('what is not an error at all is a bug as well', () => {
  expect([refusalOf('x'), refusalOf(7)]).toEqual([null, null]);
});

test('a detail is no longer than the contract lets through', () => {
  expect(new HostFault('damaged', 'x'.repeat(900)).refusal.detail).toHaveLength(500);
});

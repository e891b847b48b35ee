import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guardVersion } from '../../../electron/host/version-guard.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const writtenIn = (folder: string) => readFileSync(join(folder, 'version.json'), 'utf8');

test('a new folder is marked with what opened it, and opens again', async () => {
  const folder = temporaryFolder();
  await guardVersion(folder, '0.1.0');
  await guardVersion(folder, '0.2.0');
  expect(JSON.parse(writtenIn(folder))).toMatchObject({ schema: 1, app: '0.2.0' });
});

test('data of a newer layout is refused, says which Plenum wrote it, and is left alone', async () => {
  const folder = temporaryFolder();
  const newer = JSON.stringify({ schema: 2, app: '3.4.5' });
  writeFileSync(join(folder, 'version.json'), newer);
  await expect(guardVersion(folder, '0.1.0')).rejects.toMatchObject({ name: 'NewerData', app: '3.4.5' });
  expect(writtenIn(folder)).toBe(newer);
});

test('an unreadable mark is no reason to keep people from their data', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'version.json'), '{');
  await guardVersion(folder, '0.1.0');
  expect(JSON.parse(writtenIn(folder))).toMatchObject({ app: '0.1.0' });
});

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refusalOf } from '../../../electron/host/host-fault.ts';
import { type DraftFile, writeAtomically } from '../../../electron/host/write-atomically.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function goodFile(): { readonly folder: string; readonly path: string } {
  const folder = temporaryFolder();
  const path = join(folder, 'kept.txt');
  writeFileSync(path, 'the old text');
  return { folder, path };
}

const enospc = (): Error => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });

/** A file on a disk that fills: what is written and what fails is the test's to say. */
const fullDisk =
  (write: (file: DraftFile, bytes: Uint8Array) => Promise<void>, sync = async () => {}) =>
  async (path: string): Promise<DraftFile> => {
    const file = await open(path, 'wx');
    return {
      writeFile: (bytes) => write(file, bytes as Uint8Array),
      sync,
      close: () => file.close(),
    };
  };

test('the new text stands in the place of the old, for its owner only', async () => {
  const { folder, path } = goodFile();
  await writeAtomically(path, bytesOf('the new text'));
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['the new text', ['kept.txt']]);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  ['writes less than it says', fullDisk((file, bytes) => file.writeFile(bytes.slice(0, 3)))],
  ['writes other bytes', fullDisk((file, bytes) => file.writeFile(bytes.map((byte) => byte ^ 1)))],
  [
    'fails half-way',
    fullDisk(async (file, bytes) => {
      await file.writeFile(bytes.slice(0, 3));
      throw enospc();
    }),
  ],
  [
    'fails when synced',
    fullDisk(
      (file, bytes) => file.writeFile(bytes),
      () => Promise.reject(enospc()),
    ),
  ],
])('a disk that %s leaves the old file, no draft, and says that it is full', async (_how, openDraft) => {
  const { folder, path } = goodFile();
  const failure = await writeAtomically(path, bytesOf('the new text'), openDraft).catch((error: unknown) => error);
  expect(refusalOf(failure)?.code).toBe('disk-full');
  expect([readFileSync(path, 'utf8'), readdirSync(folder)]).toEqual(['the old text', ['kept.txt']]);
});

test('a draft that a crash left behind is no hindrance', async () => {
  const { folder, path } = goodFile();
  writeFileSync(`${path}.${process.pid}.draft`, 'half');
  await writeAtomically(path, bytesOf('new'));
  expect(readdirSync(folder)).toEqual(['kept.txt']);
});

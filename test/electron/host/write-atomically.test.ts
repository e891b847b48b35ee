import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DraftFile, type OpenDraft, writeAtomically } from '../../../electron/host/write-atomically.ts';
import { freshFolder } from './data-place.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const old = 'the old content';

function fileWithOld(): { readonly folder: string; readonly path: string } {
  const folder = freshFolder();
  const path = join(folder, 'data.json');
  writeFileSync(path, old);
  return { folder, path };
}

/** A real file whose writing goes wrong in one way. */
function failing(wrong: (file: DraftFile) => Partial<DraftFile>): OpenDraft {
  return async (path) => {
    const file = await open(path, 'wx', 0o600);
    const sound: DraftFile = {
      writeFile: (data) => file.writeFile(data),
      sync: () => file.sync(),
      close: () => file.close(),
    };
    return { ...sound, ...wrong(sound) };
  };
}

const full = () => Promise.reject(Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }));

test('puts the new content in the place of the old, for its owner only, and leaves nothing beside it', async () => {
  const { folder, path } = fileWithOld();
  await writeAtomically(path, bytes('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['data.json']);
  if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  ['the disk is full', failing(() => ({ writeFile: full }))],
  ['the disk cannot be synced', failing(() => ({ sync: full }))],
  [
    'the write is short and reports success',
    failing((file) => ({ writeFile: (data) => file.writeFile((data as Uint8Array).subarray(0, 2)) })),
  ],
  [
    'the bytes are altered on the way',
    failing((file) => ({ writeFile: (data) => file.writeFile((data as Uint8Array).map((byte) => byte ^ 1)) })),
  ],
])('keeps the old content when %s', async (_what, openDraft) => {
  const { folder, path } = fileWithOld();
  await expect(writeAtomically(path, bytes('new content'), openDraft)).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(readFileSync(path, 'utf8')).toBe(old);
  expect(readdirSync(folder)).toEqual(['data.json']);
});

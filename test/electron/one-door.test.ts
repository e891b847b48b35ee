import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callNames } from '../../shared/bridge/call-names.ts';
import { contract } from '../../shared/bridge/contract.ts';

const root = join(import.meta.dirname, '..', '..');

/** Every source file of the product that says a word, by its path. */
function filesSaying(word: RegExp): readonly string[] {
  return ['electron', 'renderer', 'shared'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.tsx?$/.test(path))
      .filter((path) => word.test(readFileSync(join(root, folder, path), 'utf8')))
      .map((path) => join(folder, path).replaceAll('\\', '/')),
  );
}

test('the list of calls and the contract are the same', () => {
  expect([...callNames].sort()).toEqual(Object.keys(contract).sort());
});

test.each([
  ['listens to IPC', /\bipcMain\s*\.|\.ipc\s*\./, 'electron/main/answer-calls.ts'],
  ['gives the page something', /\bcontextBridge\s*\./, 'electron/preload/preload.ts'],
  ['speaks over IPC', /\bipcRenderer\s*\./, 'electron/preload/preload.ts'],
  ['opens windows', /\bnew BrowserWindow\b/, 'electron/main/desk-window.ts'],
  ['opens a port', /\bcreateAdaptorServer\(|\bcreateServer\(/, 'electron/loopback/start-loopback.ts'],
  ['touches what the preload gave', /\bwindow\.plenum\b/, 'renderer/desktop/host-call.ts'],
])('one file only %s', (_what, word, file) => {
  expect(filesSaying(word)).toEqual([file]);
});

test('nothing opens addresses or programs outside', () => {
  expect(filesSaying(/\bopenExternal\b|\bnode:child_process\b/)).toEqual([]);
});

import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findElectron, installedElectron } from '../../build/electron-runtime.ts';
import { temporaryFolder } from '../electron/temporary-folder.ts';

/** node_modules/electron as npm leaves it, with an installer that does what the test says. */
function place(installer: string) {
  const packageFolder = temporaryFolder();
  writeFileSync(join(packageFolder, 'install.js'), installer);
  return { packageFolder, override: undefined, platform: 'linux' } as const;
}

function putProgram(folder: string): string {
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'electron');
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  return program;
}

const mustNotRun = "require('node:fs').writeFileSync(__dirname + '/ran', '')";

test('a whole download is found by the note written after it, and nothing is run', () => {
  const here = place(mustNotRun);
  const program = putProgram(join(here.packageFolder, 'dist'));
  writeFileSync(join(here.packageFolder, 'path.txt'), 'electron');
  expect(findElectron(here)).toEqual({ kind: 'found', path: program });
});

test('a download that was broken off is not taken for a whole one', () => {
  const here = place('');
  putProgram(join(here.packageFolder, 'dist'));
  expect(installedElectron(here)).toBeNull();
});

test('a folder named by the environment is used as it is, or not at all', () => {
  const here = place(mustNotRun);
  const program = putProgram(join(here.packageFolder, 'elsewhere'));
  const override = join(here.packageFolder, 'elsewhere');
  expect(findElectron({ ...here, override })).toEqual({ kind: 'found', path: program });
  const empty = findElectron({ ...here, override: here.packageFolder });
  expect(empty).toEqual({ kind: 'absent', why: expect.stringContaining('ELECTRON_OVERRIDE_DIST_PATH') });
});

test('what is not there is fetched by the package’s own installer', () => {
  const fetching = `const fs = require('node:fs');
    fs.mkdirSync(__dirname + '/dist'); fs.writeFileSync(__dirname + '/dist/electron', '');
    fs.writeFileSync(__dirname + '/path.txt', 'electron');`;
  const here = place(fetching);
  expect(findElectron(here)).toEqual({ kind: 'found', path: join(here.packageFolder, 'dist', 'electron') });
});

test.each([
  ["console.error(new TypeError('fetch failed').stack); process.exit(1)", 'its server cannot be reached'],
  ["console.error(new Error('Response code 404 (Not Found)').stack); process.exit(1)", 'Response code 404 (Not Found)'],
  ['process.exit(1)', 'the download failed'],
])('when that fails the reason is said in a few words: %s', (installer, why) => {
  expect(findElectron(place(installer))).toEqual({ kind: 'absent', why });
});

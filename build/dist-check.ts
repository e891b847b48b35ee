import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspectPackage } from './packaging/inspect-package.ts';
import { writeStubElectron } from './packaging/stub-electron.ts';
import { runCommand } from './run-command.ts';

/** Packs the app around a stand-in for Electron and says what is wrong with the result. Needs no network. */
async function checkPackage(folder: string): Promise<readonly string[]> {
  const stub = join(folder, 'electron');
  const release = join(folder, 'release');
  await writeStubElectron(stub);
  const build = await runCommand('vite build --app -c build/vite.config.ts');
  if (!build.ok) {
    return [build.output];
  }
  const pack = await runCommand(
    `electron-builder --linux dir --x64 --config build/electron-builder.json -c.electronDist="${stub}" -c.directories.output="${release}"`,
  );
  return pack.ok ? inspectPackage(join(release, 'linux-unpacked')) : [pack.output];
}

const folder = await mkdtemp(join(tmpdir(), 'plenum-package-'));
const problems = await checkPackage(folder).finally(() => rm(folder, { recursive: true }));
for (const problem of problems) {
  console.log(problem);
}
console.log(
  problems.length === 0 ? 'The package is as it should be.' : `${problems.length} problems with the package.`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CommandResult, root, runCommand } from '../run-command.ts';
import { cruiseBoundaries, unknownFolders, unseenFiles } from './cruise-boundaries.ts';

const folders = ['electron', 'renderer', 'shared', 'build', 'test'];

/** Source files on disk that git tracks or would track: a new file counts before it is added, a deleted one no more. */
async function listSourceFiles(): Promise<readonly string[]> {
  const { ok, output } = await runCommand(`git ls-files --cached --others --exclude-standard ${folders.join(' ')}`);
  if (!ok) {
    throw new Error(`git ls-files failed: ${output}`);
  }
  return output.split('\n').filter((path) => /\.tsx?$/.test(path) && existsSync(join(root, path)));
}

/** Who may import whom (DESIGN: one direction, features are islands), over every source file there is. */
export async function checkBoundaries(): Promise<CommandResult> {
  const sourceFiles = await listSourceFiles();
  const present = folders.filter((folder) => sourceFiles.some((path) => path.startsWith(`${folder}/`)));
  const { modules, violations } = await cruiseBoundaries(root, present);
  const problems = [
    ...violations,
    ...unseenFiles(sourceFiles, modules).map((path) => `not seen by the boundary check: ${path}`),
    ...unknownFolders(sourceFiles).map((name) => `${name} has no place in build/checks/layers.ts`),
  ];
  const output = [...problems, `${modules.length} modules for ${sourceFiles.length} source files`].join('\n');
  return { ok: problems.length === 0, output };
}

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommandResult, root, runCommand } from '../run-command.ts';

type Lockfile = {
  readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly link?: boolean }>>;
};

/** Packages whose lockfile entry names a registry; the lockfile must be good with any registry or mirror. */
export function packagesNamingRegistry(lockfile: Lockfile): readonly string[] {
  return Object.entries(lockfile.packages)
    .filter(([, entry]) => entry.resolved !== undefined && entry.link !== true)
    .map(([path]) => path);
}

/** The lockfile names no registry, and `npm ci` would accept it beside package.json. */
export async function checkLockfile(): Promise<CommandResult> {
  const lockfile = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Lockfile;
  const named = packagesNamingRegistry(lockfile).map((path) => `names a registry: ${path}`);
  const dryRun = await runCommand('npm ci --dry-run --loglevel=error');
  return { ok: named.length === 0 && dryRun.ok, output: [...named, dryRun.output].join('\n') };
}

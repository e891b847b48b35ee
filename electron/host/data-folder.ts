import { chmodSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

const here = (): Surroundings => ({ platform: process.platform, env: process.env, home: homedir() });

/** The system's place for application data, or what PLENUM_DATA names. Never moves with the product's name. */
export function defaultDataFolder({ platform, env, home }: Surroundings = here()): string {
  const named = env['PLENUM_DATA'];
  if (named !== undefined && named !== '') return resolve(named);
  switch (platform) {
    case 'darwin':
      return join(home, 'Library', 'Application Support', 'Plenum');
    case 'win32':
      return join(env['APPDATA'] ?? join(home, 'AppData', 'Roaming'), 'Plenum');
    default:
      return join(env['XDG_DATA_HOME'] ?? join(home, '.local', 'share'), 'Plenum');
  }
}

/** Makes the folder readable by its owner only: plans are private. */
export function privateFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(folder, 0o700);
  return folder;
}

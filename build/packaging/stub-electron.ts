import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FuseState, FuseV1Options } from '@electron/fuses';

const { version } = createRequire(import.meta.url)('electron/package.json') as { readonly version: string };

/** Marks the place of the fuses in the program; @electron/fuses searches for it but does not export it. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The fuses as a fresh Electron carries them: a mark, the wire's version, its length, one byte for each. */
function fuseWire(): Buffer {
  const count = Object.values(FuseV1Options).filter((value) => typeof value === 'number').length;
  return Buffer.concat([
    Buffer.from(sentinel),
    Buffer.from([1, count]),
    Buffer.from(new Array<number>(count).fill(FuseState.ENABLE)),
  ]);
}

/**
 * Writes what looks to electron-builder like Electron for Linux, so that everything about a package except whether it
 * starts can be checked where Electron's own program cannot be downloaded.
 */
export async function writeStubElectron(folder: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    version,
    LICENSE: 'stub',
    'LICENSES.chromium.html': 'stub',
    'locales/en-US.pak': '',
    'locales/de.pak': '',
  };
  for (const [path, text] of Object.entries(files)) {
    await writeFile(join(folder, path), text);
  }
  await writeFile(join(folder, 'electron'), fuseWire(), { mode: 0o755 });
}

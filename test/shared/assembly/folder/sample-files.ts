import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const sampleFolder = join(import.meta.dirname, '../../../../renderer/features/practice/willow-creek');

/** The files of the sample co-op as they are shipped. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const names = readdirSync(sampleFolder).filter((name) => /\.(?:csv|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(sampleFolder, name), 'utf8')]));
}

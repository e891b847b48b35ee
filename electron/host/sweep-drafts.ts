import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Takes away what a killed process left half-written. Only the holder of the folder may: another's draft may be growing. */
export function sweepDrafts(dataFolder: string): void {
  const inside = readdirSync(join(dataFolder, 'books'), { recursive: true, encoding: 'utf8' });
  const drafts = [...readdirSync(dataFolder), ...inside.map((name) => join('books', name))];
  for (const name of drafts) {
    if (name.endsWith('.draft')) rmSync(join(dataFolder, name), { recursive: true, force: true });
  }
}

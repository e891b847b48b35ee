import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeAtomically } from './write-atomically.ts';

/** The newest layout of the data folder that this code can read and write. */
const dataSchema = 1;

type Written = { readonly schema: number; readonly app: string };

export class NewerData extends Error {
  readonly app: string;

  constructor(app: string) {
    super(`This data was last written by Plenum ${app}, which is newer than this one. Please install that version.`);
    this.name = 'NewerData';
    this.app = app;
  }
}

/** Refuses (NewerData) a data folder that a newer Plenum has written; else notes that this one opened it. */
export async function guardVersion(dataFolder: string, version: string): Promise<void> {
  const path = join(dataFolder, 'version.json');
  const found = readWritten(path);
  if (found !== null && found.schema > dataSchema) throw new NewerData(found.app);
  const written: Written = { schema: dataSchema, app: version };
  await writeAtomically(path, new TextEncoder().encode(`${JSON.stringify(written)}\n`));
}

function readWritten(path: string): Written | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Written;
  } catch {
    return null;
  }
}

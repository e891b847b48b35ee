import { basename } from 'node:path';
import type { Fault } from '../../shared/assembly/folder/fault.ts';
import { readAssemblyFolder } from '../../shared/assembly/folder/read-assembly-folder.ts';
import { runAssembly } from '../../shared/assembly/run-assembly.ts';
import { runReports } from '../../shared/reports/run-reports.ts';
import { readFolderInput } from './assembly-input.ts';
import { outputState, writeOutput } from './assembly-output.ts';
import { faultLine, runLines } from './assembly-words.ts';

/** Where the command prints: results and refusals. */
export type Printer = { readonly out: (line: string) => void; readonly error: (line: string) => void };

/** Exit codes: all went well; what was given cannot be used, and nothing was written. */
export const exitCodes = { ok: 0, refused: 2 } as const;

/** Carries an assembly folder (or a zip of one) through the whole job and writes its result to a folder. */
export async function assemblyCommand(args: readonly string[], { out, error }: Printer): Promise<number> {
  const [source, target, ...rest] = args;
  if (source === undefined || target === undefined || rest.length > 0) {
    error('Usage: npm run assembly -- FOLDER|ZIP OUT');
    return exitCodes.refused;
  }
  const input = await readFolderInput(source);
  if (input.kind === 'unreadable') {
    error(input.why);
    return exitCodes.refused;
  }
  const read = input.kind === 'ok' ? readAssemblyFolder(input.files) : input;
  if (read.kind === 'refused') return refuse(read.faults, source, error);
  const run = runAssembly(read.assembly, { onRound: () => {} });
  const files = runReports(run);
  if ((await outputState(target, [...files.keys()])) === 'not-ours') {
    error(`${target} holds other files; name an empty or a new folder`);
    return exitCodes.refused;
  }
  await writeOutput(target, files);
  for (const line of runLines(run)) out(line);
  out(`Written to ${target}: ${[...files.keys()].join(', ')}`);
  return exitCodes.ok;
}

function refuse(faults: readonly Fault[], source: string, error: Printer['error']): number {
  for (const fault of faults) error(faultLine(fault));
  error(`${faults.length} fault${faults.length === 1 ? '' : 's'} in ${basename(source)}; nothing was written`);
  return exitCodes.refused;
}

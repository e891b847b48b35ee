import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAssemblyFolder } from '../../shared/assembly/folder/write-assembly-folder.ts';
import { type AssemblySize, assemblySizes, buildAssembly } from '../builders/assemblies.ts';

const turns = 3;
const plansFile = 'plans.csv';

/** One run of a program: how long it took, and the most memory it had (null where the system does not tell). */
type Run = { readonly milliseconds: number; readonly megabytes: number | null; readonly output: string };

function mostMemory({ pid }: ChildProcess): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : (Number(kilobytes) * 1024) / 1_000_000;
  } catch {
    return null;
  }
}

/** Runs a program to its end and watches its memory meanwhile. Null when there is no such program. */
function run(command: string, args: readonly string[]): Promise<Run | null> {
  const start = performance.now();
  const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let megabytes: number | null = null;
  let output = '';
  const watch = setInterval(() => {
    megabytes = Math.max(megabytes ?? 0, mostMemory(child) ?? 0) || null;
  }, 5);
  child.stdout.on('data', (text) => {
    output += String(text);
  });
  return new Promise((done, failed) => {
    child.on('error', () => done(null));
    child.on('close', (code) => {
      if (code !== 0 && code !== null && code > 0) failed(new Error(`${command} ended with ${code}`));
      else done({ milliseconds: performance.now() - start, megabytes, output });
    });
  }).finally(() => clearInterval(watch)) as Promise<Run | null>;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function printRuns(name: string, lines: number, runs: readonly Run[]): void {
  const seconds = median(runs.map(({ milliseconds }) => milliseconds)) / 1000;
  const most = runs.map(({ megabytes }) => megabytes ?? Number.NaN);
  const rate = Math.round(lines / seconds).toLocaleString('en');
  const memory = Number.isNaN(median(most)) ? 'not told' : `${Math.round(median(most))} MB at most`;
  console.log(`  ${name.padEnd(52)} ${seconds.toFixed(2).padStart(7)} s  ${rate.padStart(10)} rows/s  ${memory}`);
}

/** The co-op as a folder without plans, and its plans as one file of lines. */
function writeFiles(folder: string, size: AssemblySize): { readonly coop: string; readonly plans: string } {
  const files = writeAssemblyFolder(buildAssembly(size, 1));
  const coop = join(folder, `coop-${size.households}`);
  const plans = join(folder, `plans-${size.households}.csv`);
  mkdirSync(coop);
  for (const [name, text] of files) {
    if (name === plansFile) writeFileSync(plans, text);
    writeFileSync(join(coop, name), name === plansFile ? text.slice(0, text.indexOf('\n') + 1) : text);
  }
  return { coop, plans };
}

async function benchSize(folder: string, size: AssemblySize): Promise<void> {
  const lines = size.households * size.linesPerHousehold;
  console.log(
    `\nImport of ${lines.toLocaleString('en')} plan lines from CSV (median of ${turns}, each in its own process)`,
  );
  const { coop, plans } = writeFiles(folder, size);
  const ours: Run[] = [];
  const shell: Run[] = [];
  for (let turn = 0; turn < turns; turn += 1) {
    const mine = await run(process.execPath, [join(import.meta.dirname, 'import-once.ts'), coop, plans]);
    if (mine !== null) ours.push(mine);
    const database = join(folder, `lines-${turn}.db`);
    const load = `.import --csv "${plans}" lines`;
    const theirs = await run('sqlite3', ['-batch', '-cmd', load, database, 'SELECT count(*) FROM lines']);
    if (theirs !== null) shell.push(theirs);
    rmSync(database, { force: true });
  }
  const told = JSON.parse(ours[0]?.output ?? '{}') as {
    stages: Record<string, number>;
    lines: number;
    refused: number;
  };
  if (told.lines + told.refused !== lines) throw new Error(`${told.lines} lines came of ${lines}`);
  printRuns('ours: read, checked against the co-op, merged, packed', lines, ours);
  const stages = Object.entries(told.stages).map(([stage, ms]) => `${stage} ${(ms / 1000).toFixed(2)} s`);
  console.log(`    ${stages.join(', ')}; ${told.refused} refused`);
  if (shell.length === 0) return console.log('  SQLite shell: skipped, there is no sqlite3 on the PATH.');
  if (Number(shell[0]?.output) !== lines) throw new Error(`SQLite has ${shell[0]?.output} lines`);
  printRuns("SQLite's shell: .import --csv, nothing checked", lines, shell);
}

export async function bench(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-bench-'));
  try {
    await benchSize(folder, assemblySizes.typical);
    await benchSize(folder, assemblySizes.large);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

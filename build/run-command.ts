import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The checkout's root: every command runs there, whatever the caller's working directory. */
export const root = join(import.meta.dirname, '..');

export type CommandResult = {
  readonly ok: boolean;
  /** Standard output and standard error, in the order they came. */
  readonly output: string;
};

/**
 * Runs one fixed command line in a shell (on Windows the tools of node_modules/.bin are .cmd files, which only a shell
 * starts) and gathers what it prints.
 */
export function runCommand(commandLine: string): Promise<CommandResult> {
  const bin = join(root, 'node_modules', '.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}` };
  return new Promise((resolve) => {
    const child = spawn(commandLine, { cwd: root, env, shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const gather = (chunk: string): void => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', gather);
    child.stderr.setEncoding('utf8').on('data', gather);
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemblyCommand } from '../../../electron/cli/assembly-command.ts';
import { recountCommand } from '../../../electron/cli/recount-command.ts';
import { sampleFolder } from '../../shared/assembly/folder/sample-files.ts';

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenum-recount-'));
  await assemblyCommand([sampleFolder, join(folder, 'out')], { out: () => {}, error: () => {} });
  file = join(folder, 'out', 'rounds.json');
});
afterEach(() => rm(folder, { recursive: true }));

async function command(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await recountCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out, error };
}

async function changed(from: string, to: string): Promise<string> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(from);
  const path = join(folder, 'changed.json');
  await writeFile(path, text.replace(from, to));
  return path;
}

describe('npm run recount', () => {
  it('finds every round of the published sample equal to the cent', async () => {
    const { code, out, error } = await command(file);
    expect([code, error]).toEqual([0, []]);
    expect(out.length).toBeGreaterThan(1);
    expect(out[0]).toBe('Round 1: 14 prices equal to the cent, worst 59.6 % (C06)');
    expect(out.slice(0, -1).every((line) => line.includes('equal to the cent'))).toBe(true);
    expect(out.at(-1)).toMatch(/^Last seal: [0-9a-f]{64}$/);
  });

  it('names the place of one changed digit, and the price that follows from what stands there', async () => {
    const { code, out } = await command(
      await changed('"price":"3.12","market":"3.12"', '"price":"3.13","market":"3.12"'),
    );
    expect(code).toBe(1);
    expect(out[0]).toMatch(/^Round 1: \d+ figures differ$/);
    expect(out[1]).toMatch(/^ {2}line \d+, round 1, E01: the line was changed/);
    expect(out.some((line) => line.startsWith('Last seal'))).toBe(false);
    const demand = await command(await changed('"demandLow":"41"', '"demandLow":"40"'));
    expect(demand.out.join('\n')).toMatch(/line \d+, round 1, E01, result\.demand: published 41, recomputed 40/);
  });

  it('names the line of a byte that is no text', async () => {
    const bytes = await readFile(file);
    const at = bytes.indexOf('"round":2');
    bytes[at + 3] = 0xe4;
    await writeFile(file, bytes);
    const line = bytes.subarray(0, at).filter((byte) => byte === 0x0a).length + 1;
    const { code, error } = await command(file);
    expect([code, error]).toEqual([2, [expect.stringMatching(new RegExp(`^Line ${line}: .* no UTF-8 text`))]]);
  });

  it('refuses what it cannot read with a sentence, and with exit code 2', async () => {
    expect(await command()).toMatchObject({ code: 2, error: ['Usage: npm run recount -- FILE'] });
    const nowhere = join(folder, 'nowhere');
    expect(await command(nowhere)).toMatchObject({ code: 2, error: [`${nowhere} cannot be read; check the path`] });
    const bad = await command(await changed('"demand":"41"', '"demand":"forty"'));
    expect(bad.code).toBe(2);
    expect(bad.error[0]).toMatch(/^Line \d+, field result.demand: /);
    expect(bad.out).toEqual([]);
  });
});

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assemblyCommand } from '../../../electron/cli/assembly-command.ts';
import { readAssemblyFolder } from '../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../shared/assembly/folder/write-assembly-folder.ts';
import { zipFolder } from '../../../shared/assembly/folder/zip-folder.ts';
import { allDecided } from '../../fixtures/meeting/meeting-records.ts';
import { plantedFaults } from '../../shared/assembly/folder/planted-faults.ts';
import { sampleFiles, sampleFolder } from '../../shared/assembly/folder/sample-files.ts';

type Three = [string, string, string];

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plenum-assembly-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function command(...args: string[]) {
  const [out, error]: [string[], string[]] = [[], []];
  const code = await assemblyCommand(args, { out: (line) => out.push(line), error: (line) => error.push(line) });
  return { code, out, error };
}

async function contents(path: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(path)).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(path, name), 'utf8')] as const)),
  );
}

describe('npm run assembly', () => {
  it('writes the result of the sample co-op and prints a short table', async () => {
    const out = join(folder, 'new', 'out');
    const { code, out: printed } = await command(sampleFolder, out);
    expect(code).toBe(0);
    expect(printed.join('\n')).toMatch(/^Willow Creek Food Co-op, \d+ rounds/);
    const files = await contents(out);
    expect([...files.keys()]).toEqual([
      'demand.csv',
      'grants.csv',
      'open-demand.csv',
      'prices.csv',
      'result.json',
      'rounds.csv',
      'rounds.json',
      'stocking-list.csv',
    ]);
    expect(files.get('rounds.csv')?.split('\n')[0]).toBe(
      'round,product,demand,supply,imbalance,indicative_price,market_price,reason',
    );
    expect(files.get('rounds.csv')?.split('\n')[1]).toBe('1,E01,41,30,0.309859,3.12,3.12,opening');
    const result = JSON.parse(files.get('result.json') ?? '');
    expect(result).toMatchObject({ cleared: true, totals: { grantsAwarded: '3500.00', reservoirAfter: '44700.00' } });
    expect(await readdir(join(folder, 'new'))).toEqual(['out']);
  });

  it('counts what the meeting decided, and names a vote that is none by file, line and column', async () => {
    const [source, plain, decided] = ['source', 'plain', 'decided'].map((name) => join(folder, name)) as Three;
    await mkdir(source);
    const read = readAssemblyFolder(sampleFiles());
    if (read.kind === 'refused') throw new Error('The sample does not read');
    const files = writeAssemblyFolder({ ...read.assembly, meeting: allDecided });
    for (const [name, text] of files) await writeFile(join(source, name), text);
    await command(sampleFolder, plain);
    expect((await command(source, decided)).code).toBe(0);
    const [without, withAll] = [await contents(plain), await contents(decided)];
    expect(withAll.get('rounds.csv')).not.toBe(without.get('rounds.csv'));
    expect(withAll.get('stocking-list.csv')).not.toBe(without.get('stocking-list.csv'));

    const exceptions = files.get('allowance_exceptions.csv') ?? '';
    await writeFile(join(source, 'allowance_exceptions.csv'), exceptions.replace('accepted,20', 'accepted,2'));
    const refused = await command(source, join(folder, 'never'));
    expect(refused.code).toBe(2);
    expect(refused.error[0]).toMatch(/^allowance_exceptions\.csv, line 2, column in_favour: these counts do not make/);
  });

  it('writes identical bytes twice, over its own result too, and from a zip', async () => {
    const [first, second] = [join(folder, 'first'), join(folder, 'second')];
    await command(sampleFolder, first);
    const before = await contents(first);
    expect((await command(sampleFolder, first)).code).toBe(0);
    expect(await contents(first)).toEqual(before);
    const zip = join(folder, 'willow-creek.zip');
    await writeFile(zip, zipFolder(sampleFiles()));
    expect((await command(zip, second)).code).toBe(0);
    expect(await contents(second)).toEqual(before);
  });

  it('names all ten planted faults with file, line, column and remedy, and writes nothing', async () => {
    const { files, expected } = plantedFaults();
    const source = join(folder, 'faulty');
    await mkdir(source);
    for (const [name, text] of files) await writeFile(join(source, name), text);
    const { code, error, out } = await command(source, join(folder, 'out'));
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(error).toHaveLength(11);
    for (const [index, [file, line, column]] of expected.entries()) {
      const place = column === null ? `${file}, line ${line}: ` : `${file}, line ${line}, column ${column}: `;
      expect(error[index]?.startsWith(place)).toBe(true);
      expect(error[index]).toMatch(/: .+; .+/);
    }
    expect(error.at(-1)).toBe('10 faults in faulty; nothing was written');
    expect(await readdir(folder)).toEqual(['faulty']);
  });

  it('leaves a folder with other files alone', async () => {
    await writeFile(join(folder, 'letters.txt'), 'mine');
    const { code, error } = await command(sampleFolder, folder);
    expect(code).toBe(2);
    expect(error[0]).toContain('holds other files');
    expect(await readdir(folder)).toEqual(['letters.txt']);
  });

  it('says what is wrong with the arguments', async () => {
    expect(await command('only-one')).toMatchObject({ code: 2, error: ['Usage: npm run assembly -- FOLDER|ZIP OUT'] });
    expect((await command(join(folder, 'nowhere'), folder)).error[0]).toContain('is not there');
    await writeFile(join(folder, 'x.zip'), 'no zip');
    expect((await command(join(folder, 'x.zip'), join(folder, 'out'))).error[0]).toContain(
      'neither a folder nor a zip',
    );
  });

  it('names a file that is not UTF-8', async () => {
    const source = join(folder, 'latin');
    await mkdir(source);
    for (const [name, text] of sampleFiles()) await writeFile(join(source, name), text);
    await writeFile(join(source, 'stock.csv'), Buffer.from('product,on_hand,on_order\nKäse,1,1\n', 'latin1'));
    const { code, error } = await command(source, join(folder, 'out'));
    expect([code, error[0]]).toEqual([2, 'stock.csv: the file is not UTF-8 text; save it again as CSV in UTF-8']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAssemblyFolder } from '../../../../shared/assembly/folder/read-assembly-folder.ts';
import { writeAssemblyFolder } from '../../../../shared/assembly/folder/write-assembly-folder.ts';
import { anyAssembly } from './any-assembly.ts';
import { sampleFiles } from './sample-files.ts';

function assemblyOf(files: ReadonlyMap<string, string>) {
  const read = readAssemblyFolder(files);
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.faults.slice(0, 5)));
  return read.assembly;
}

describe('the assembly folder', () => {
  it('gives back the assembly that was written', () => {
    fc.assert(
      fc.property(anyAssembly, (assembly) => {
        expect(assemblyOf(writeAssemblyFolder(assembly))).toEqual(assembly);
      }),
    );
  });

  it('is written to the same bytes again after being read', () => {
    fc.assert(
      fc.property(anyAssembly, (assembly) => {
        const files = writeAssemblyFolder(assembly);
        expect(writeAssemblyFolder(assemblyOf(files))).toEqual(files);
      }),
      { numRuns: 30 },
    );
  });

  it('holds the sample co-op exactly as shipped', () => {
    const files = sampleFiles();
    const assembly = assemblyOf(files);
    expect(assembly.products.map((product) => product.code).join(' ')).toBe(
      'E01 M02 B03 F04 R05 C06 P07 A08 D09 K10 N11 T12 G13 S14',
    );
    expect(assembly.plans).toHaveLength(40);
    expect(writeAssemblyFolder(assembly)).toEqual(files);
  });

  it('reads the same from files with CRLF and a byte order mark', () => {
    const files = sampleFiles();
    const windows = new Map([...files].map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]));
    expect(readAssemblyFolder(windows)).toEqual(readAssemblyFolder(files));
  });

  it('does without the files and columns that may be missing', () => {
    const files = new Map(sampleFiles());
    for (const name of ['offers.csv', 'stock.csv', 'grant_requests.csv']) files.delete(name);
    files.set('households.csv', 'household,people,allowance_per_week,eligible\n7,2,40,1\n');
    files.set('plans.csv', 'household,product,want,up_to,rhythm,priority,response\n7,E01,2,,weekly,,\n');
    files.set('readme.txt', 'anything');
    const assembly = assemblyOf(files);
    expect([assembly.offers, assembly.stock, assembly.grantRequests]).toEqual([[], [], []]);
    expect(assembly.households[0]).toEqual({ code: '7', people: 2, allowancePerWeek: 4000, eligible: true });
    expect(writeAssemblyFolder(assembly).get('plans.csv')).toContain('7,E01,2,,weekly,normal,fixed,,\n');
  });
});

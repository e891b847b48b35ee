import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const tests = join(import.meta.dirname, '..');

/** The rows of the table in test/README.md: a fault of earlier tools and the files that test it. */
const rows = [
  ...readFileSync(join(tests, 'README.md'), 'utf8').matchAll(/^\| (.+?) \| ((?:\S+\.test\.tsx?(?:, )?)+) \|$/gm),
];
const faults = rows.map(([, fault = '', files = '']) => ({ fault, files: files.split(', ') }));

test('every fault of earlier tools has its row', () => {
  expect(faults).toHaveLength(13);
});

test.each(faults)('a test is named after it: $fault', ({ fault, files }) => {
  for (const file of files) {
    const titles = [
      ...readFileSync(join(tests, file), 'utf8').matchAll(/(?:test|it|describe)\b[^\n]*?\(\s*(['"`].*)$/gm),
    ];
    const multiline = [...readFileSync(join(tests, file), 'utf8').matchAll(/^\s+'(.*)',$/gm)];
    const named = [...titles, ...multiline].some(([, title = '']) => title.includes(fault));
    expect(named, `${file} has no test named after “${fault}”`).toBe(true);
  }
});

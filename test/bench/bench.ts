import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const wanted = process.argv.slice(2);
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => wanted.length === 0 || wanted.some((word) => name.includes(word)))
  .sort();

if (files.length === 0) {
  console.error(`No bench has "${wanted.join(' ')}" in its name. See test/bench/README.md.`);
  process.exit(2);
}

for (const file of files) {
  const { bench }: { bench: () => Promise<void> } = await import(pathToFileURL(join(import.meta.dirname, file)).href);
  try {
    await bench();
  } catch (cause) {
    // One bench whose answers differ keeps nobody from the figures of the others.
    console.error(`\n${file} failed:`, cause);
    process.exitCode = 1;
  }
}

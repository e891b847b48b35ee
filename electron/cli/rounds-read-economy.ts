import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Economy } from '../../shared/price-rounds/economy/economy.ts';
import { parseEconomy } from '../../shared/price-rounds/economy/parse-economy.ts';

/** Reads one economy, plain or gzipped. Throws an Error whose message names the file, the field and the remedy. */
export async function readEconomy(file: string): Promise<Economy> {
  const parsed = parseEconomy(parseJson(file, await readText(file)));
  if (parsed.kind === 'economy') return parsed.economy;
  const { field, problem } = parsed;
  throw new Error(`${file}: ${field}: ${problem}; correct it as test/fixtures/economies shows and run again.`);
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch (cause) {
    throw new Error(`${file}: cannot be read (${codeOf(cause)}); check the path.`, { cause });
  }
  try {
    return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch (cause) {
    throw new Error(`${file}: is not gzipped, though its name ends in .gz; rename it or compress it.`, { cause });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    throw new Error(`${file}: is not JSON (${detail}); save it as JSON and run again.`, { cause });
  }
}

function codeOf(cause: unknown): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown reason';
}

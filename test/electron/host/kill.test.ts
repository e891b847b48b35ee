import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createHost } from '../../../electron/host/create-host.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const kills = 20;
const longestLifeMs = 150;
const script = join(import.meta.dirname, 'killed-writer.ts');

type Acknowledged = { readonly seq: number; readonly hash: string; readonly id: string };

/** Lets a host write for a moment, then kills it. Returns what it had acknowledged. */
function writeUntilKilled(dataFolder: string, bookId: string, lifeMs: number): Promise<readonly Acknowledged[]> {
  const child = spawn(process.execPath, [script, dataFolder, bookId], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), lifeMs);
    said += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('close', (_code, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(`The host ended by itself, with ${signal}`));
      // What follows the last line end was not said to the end.
      const lines = said.split('\n').slice(0, -1);
      resolve(
        lines.map((line) => line.split(' ')).map(([seq, hash = '', id = '']) => ({ seq: Number(seq), hash, id })),
      );
    });
  });
}

async function openHost(dataFolder: string) {
  const host = await createHost({
    dataFolder,
    shell: 'loopback',
    version: '0.1.0',
    now: () => new Date().toISOString(),
  });
  const call = async <Answer>(name: string, input: object) => (await host.call(name, input)) as Answer;
  return { ...host, call };
}

/** Everything acknowledged is there with its hash, at most the one change under way is there beside it, all whole. */
async function examine(dataFolder: string, bookId: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const host = await openHost(dataFolder);
  try {
    const { seq } = await host.call<{ seq: number }>('journal.head', { bookId });
    const last = acknowledged.at(-1)?.seq ?? 0;
    expect([last, last + 1]).toContain(seq);
    expect(await host.call('journal.verify', { bookId })).toEqual({ kind: 'whole', entries: seq });
    for (const { id, ...entry } of acknowledged) {
      expect(await host.call('journal.entry', { bookId, id })).toMatchObject({ ...entry, change: { id } });
    }
    const snapshots = await host.call<readonly { name: string; seq: number }[]>('snapshots.list', { bookId });
    for (const { name, seq: upTo } of snapshots) {
      expect(await host.call('snapshots.read', { bookId, name })).toMatchObject({ seq: upTo });
    }
    const left = readdirSync(join(dataFolder, 'books'), { recursive: true, encoding: 'utf8' });
    expect(left.filter((name) => name.endsWith('.draft'))).toEqual([]);
  } finally {
    await host.close();
  }
}

test('a host killed at random moments, again and again, loses nothing it has acknowledged', {
  timeout: 120_000,
}, async () => {
  const dataFolder = temporaryFolder();
  const first = await openHost(dataFolder);
  const { bookId } = await first.call<{ bookId: string }>('books.create', { title: 'Willow', purpose: 'live' });
  await first.close();
  let written = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    const acknowledged = await writeUntilKilled(dataFolder, bookId, Math.random() * longestLifeMs);
    await examine(dataFolder, bookId, acknowledged);
    written += acknowledged.length;
  }
  expect(written).toBeGreaterThan(kills);
});

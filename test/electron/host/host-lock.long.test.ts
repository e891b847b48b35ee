import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { FolderInUse, type HostLock, takeHostLock } from '../../../electron/host/host-lock.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const claim = { shell: 'electron', since: '2027-01-04T09:00:00.000Z' } as const;

/** Another process that holds the folder. */
async function heldByAnother(
  folder: string,
): Promise<{ readonly child: ChildProcess; readonly ended: Promise<unknown> }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-folder.ts'), folder]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), ended]);
  return { child, ended };
}

function refusalOf(folder: string): FolderInUse {
  try {
    takeHostLock(folder, claim).release();
  } catch (error) {
    if (error instanceof FolderInUse) return error;
    throw error;
  }
  return expect.fail('the folder was free');
}

const held = (folder: string): HostLock => {
  const lock = takeHostLock(folder, claim);
  onTestFinished(lock.release);
  return lock;
};

test('a folder that another process has is refused, naming who and where, without the code that signs in', async () => {
  const folder = temporaryFolder();
  const { child } = await heldByAnother(folder);
  const { holder, message } = refusalOf(folder);
  expect(holder).toEqual({
    shell: 'loopback',
    pid: child.pid,
    since: '2027-01-04T10:00:00.000Z',
    address: 'http://127.0.0.1:4/#token=x',
  });
  expect(message).toContain(`in the browser at http://127.0.0.1:4/ (process ${child.pid})`);
  expect(message).not.toContain('token');
});

test('a killed process leaves the folder free, and its note misleads nobody', async () => {
  const folder = temporaryFolder();
  const { child, ended } = await heldByAnother(folder);
  child.kill('SIGKILL');
  await ended;
  expect(existsSync(join(folder, 'holder.json'))).toBe(true);
  held(folder);
  expect(refusalOf(folder).holder).toMatchObject({ shell: 'electron', pid: process.pid });
});

test('in one process too there is one holder', () => {
  const folder = temporaryFolder();
  const lock = takeHostLock(folder, claim);
  expect(refusalOf(folder).holder?.pid).toBe(process.pid);
  lock.release();
  expect(existsSync(join(folder, 'holder.json'))).toBe(false);
  held(folder);
});

test.each(['', '{', 'null'])('a note that reads %j does not hide that the folder is in use', (note) => {
  const folder = temporaryFolder();
  held(folder);
  writeFileSync(join(folder, 'holder.json'), note);
  const { holder, message } = refusalOf(folder);
  expect([holder, message]).toEqual([null, 'Plenum is already running with this data folder']);
});

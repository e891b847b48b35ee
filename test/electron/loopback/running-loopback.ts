import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Loopback, startLoopback } from '../../../electron/loopback/start-loopback.ts';

export const deskPage = '<!doctype html><title>Plenum</title>';
export const script = 'export {};';

/** A small built page in a folder, so that nothing need be built; beside it a file that must never be served. */
export function writePages(folder: string): void {
  mkdirSync(join(folder, 'pages', 'desk'), { recursive: true });
  mkdirSync(join(folder, 'pages', 'assets'));
  writeFileSync(join(folder, 'pages', 'desk', 'index.html'), deskPage);
  writeFileSync(join(folder, 'pages', 'assets', 'desk-1a2b.js'), script);
  writeFileSync(join(folder, 'secret.js'), 'secret');
}

export type Running = Loopback & { readonly port: number; readonly authority: string };

/** Starts the shell on the pages of `writePages`, its data beside them; at any free port unless one is named. */
export async function runLoopback(folder: string, port = 0): Promise<Running> {
  const rendererFolder = join(folder, 'pages');
  const loopback = await startLoopback({ dataFolder: join(folder, 'data'), rendererFolder, version: '0.1.0', port });
  const { host, port: taken } = new URL(loopback.address);
  return { ...loopback, authority: host, port: Number(taken) };
}

/** The code in an address that signs a browser in. */
export const codeOf = (address: string): string => new URL(address).hash.replace('#token=', '');

/** The cookie's `name=value`; null when the code is not good. */
export async function signIn({ address }: Pick<Loopback, 'address'>, code: string): Promise<string | null> {
  const answer = await fetch(`${address}session`, { method: 'POST', body: JSON.stringify({ code }) });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? null;
}

type Answered = { readonly status: number; readonly body: unknown };

export async function callApi(
  address: string,
  cookie: string,
  [name, input]: readonly [name: string, input: unknown],
): Promise<Answered> {
  const headers = { cookie, 'content-type': 'application/json' };
  const answer = await fetch(`${address}api/${name}`, { method: 'POST', headers, body: JSON.stringify(input) });
  return { status: answer.status, body: await answer.json() };
}

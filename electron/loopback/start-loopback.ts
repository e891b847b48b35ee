import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { createHost } from '../host/create-host.ts';
import { pageFiles } from '../host/page-files.ts';
import { loopbackApp } from './loopback-app.ts';
import { openSession } from './session.ts';

/** IndexedDB belongs to the address: another port would show an empty working copy, so the port stays the same. */
export const usualPort = 47311;

export type LoopbackSetup = {
  readonly dataFolder: string;
  /** The built renderer (dist/renderer). */
  readonly rendererFolder: string;
  readonly version: string;
  /** 0 takes any free one (tests). */
  readonly port?: number;
};

export type Loopback = {
  readonly address: string;
  /** The address with this run's code: opening it signs a browser in. */
  readonly signInAddress: string;
  readonly stop: () => Promise<void>;
};

export class PortTaken extends Error {
  constructor(port: number) {
    super(`Port ${port} of 127.0.0.1 is taken`);
    this.name = 'PortTaken';
  }
}

/** Starts host and server. Throws FolderInUse, NewerData or PortTaken, with nothing left open. */
export async function startLoopback(setup: LoopbackSetup): Promise<Loopback> {
  const { dataFolder, rendererFolder, version, port = usualPort } = setup;
  const host = await createHost({ dataFolder, version, shell: 'loopback', now: () => new Date().toISOString() });
  try {
    const session = await openSession(dataFolder);
    const files = pageFiles(rendererFolder);
    // The app needs its own port; the port is only known once the server listens.
    let fetch: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
    const server = createAdaptorServer({ fetch: (request) => fetch(request) });
    limitPatience(server);
    const authority = `127.0.0.1:${await listen(server, port)}`;
    fetch = loopbackApp({ host, session, authority, files }).fetch;
    const address = `http://${authority}/`;
    host.describe(address);
    const stop = async () => {
      await close(server);
      await host.close();
    };
    return { address, signInAddress: `${address}#token=${session.code}`, stop };
  } catch (error) {
    await host.close();
    throw error;
  }
}

function limitPatience(server: ServerType): void {
  if (!('headersTimeout' in server)) return;
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
}

function listen(server: ServerType, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(port) : error);
    });
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}

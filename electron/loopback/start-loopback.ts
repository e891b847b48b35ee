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
  /** The same with a code that is good once, for a browser's command line. */
  readonly launchAddress: () => string;
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
  const { dataFolder, rendererFolder, version } = setup;
  const host = await createHost({ dataFolder, version, shell: 'loopback', now: () => new Date().toISOString() });
  // The app needs to know its port; the port is only known once the server listens.
  let fetch: (request: Request) => Response | Promise<Response> = () => new Response(null, { status: 503 });
  const server = createAdaptorServer({ fetch: (request) => fetch(request), overrideGlobalObjects: false });
  const stop = async () => {
    await close(server);
    await host.close();
  };
  try {
    const files = pageFiles(rendererFolder);
    limitPatience(server);
    const port = await listen(server, setup.port ?? usualPort);
    const authority = `127.0.0.1:${port}`;
    const session = await openSession(dataFolder, port);
    fetch = loopbackApp({ host, session, authority, files }).fetch;
    const address = `http://${authority}/`;
    const withCode = (code: string) => `${address}#token=${code}`;
    host.describe(withCode(session.code));
    const launchAddress = () => withCode(session.launchCode());
    return { address, signInAddress: withCode(session.code), launchAddress, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Node waits five minutes for a whole request by default. */
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

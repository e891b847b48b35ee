import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';
import { type CallName, callNames } from '../../shared/bridge/call-names.ts';
import { safetyHeaders } from '../host/content-policy.ts';
import { BadCall, type Host } from '../host/create-host.ts';
import type { PageFile } from '../host/page-files.ts';
import { refuseForeign } from './refuse-foreign.ts';
import type { Session } from './session.ts';

type LoopbackSetup = {
  readonly host: Host;
  readonly session: Session;
  /** `127.0.0.1:47311`: the only Host that is answered. */
  readonly authority: string;
  readonly files: ReadonlyMap<string, PageFile>;
};

const signIn = z.strictObject({ code: z.string().max(200) });
const largestChange = 256 * 1024 * 1024;
const largestProgram = 64 * 1024 * 1024;
const largestCall = 64 * 1024;
const tooLarge = (c: Context) => c.json({ code: 'too-large' }, 413);

/** The contract over HTTP on 127.0.0.1, and the built renderer beside it. */
export function loopbackApp({ host, session, authority, files }: LoopbackSetup): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(safetyHeaders)) c.header(name, value);
  });
  app.use(refuseForeign(authority));
  app.route('/', signInRoute(session));
  app.route('/api', callRoutes(host, session));
  app.get('*', (c) => {
    const file = files.get(c.req.path);
    if (file === undefined) return c.json({ code: 'not-found' }, 404);
    const isHashed = c.req.path.startsWith('/assets/');
    c.header('content-type', file.type);
    c.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-store');
    return c.body(file.body);
  });
  app.notFound((c) => c.json({ code: 'unknown-call' }, 404));
  app.onError((error, c) => {
    if (error instanceof BadCall) return c.json({ code: 'bad-call', detail: error.message }, 400);
    console.error(error);
    return c.json({ code: 'host-fault' }, 500);
  });
  return app;
}

function signInRoute(session: Session): Hono {
  return new Hono().post('/session', bodyLimit({ maxSize: largestCall, onError: tooLarge }), async (c) => {
    const asked = signIn.safeParse(await readJson(c));
    const cookie = asked.success ? session.redeem(asked.data.code) : null;
    if (cookie === null) return c.json({ code: 'not-signed-in' }, 401);
    c.header('set-cookie', cookie);
    c.header('cache-control', 'no-store');
    return c.json({ kind: 'ok' });
  });
}

function mostBytes(name: CallName): number {
  if (name === 'journal.append') return largestChange;
  return name === 'solver.begin' ? largestProgram : largestCall;
}

/** One route for every call of the contract, and none beside. */
function callRoutes(host: Host, session: Session): Hono {
  const routes = new Hono();
  routes.use(async (c, next) => {
    c.header('cache-control', 'no-store');
    return session.hasCookie(c.req.header('cookie')) ? next() : c.json({ code: 'not-signed-in' }, 401);
  });
  for (const name of callNames) {
    const maxSize = mostBytes(name);
    routes.post(`/${name}`, bodyLimit({ maxSize, onError: tooLarge }), async (c) => {
      const answer = await host.call(name, await readJson(c));
      return c.json(answer as never);
    });
  }
  return routes;
}

async function readJson(c: Context): Promise<unknown> {
  try {
    return await c.req.json();
  } catch {
    throw new BadCall('The request is not JSON');
  }
}

import type { MiddlewareHandler } from 'hono';

/**
 * Answers only requests that were meant for this address and come from our own page. Host is compared exactly and
 * before everything else: a page elsewhere can point a name of its own at 127.0.0.1 (DNS rebinding), and such a GET
 * carries no Origin.
 */
export function refuseForeign(authority: string): MiddlewareHandler {
  return async (c, next) => {
    if (c.req.header('host') !== authority) return c.json({ code: 'wrong-host' }, 421);
    const origin = c.req.header('origin');
    if (origin !== undefined && origin !== `http://${authority}`) return c.json({ code: 'foreign-origin' }, 403);
    const site = c.req.header('sec-fetch-site');
    const isOwn = site === undefined || site === 'same-origin' || site === 'none';
    // A link from elsewhere may open the page itself; it may not call.
    const isVisit = c.req.method === 'GET' && c.req.header('sec-fetch-mode') === 'navigate';
    if (!isOwn && !isVisit) return c.json({ code: 'foreign-origin' }, 403);
    return next();
  };
}

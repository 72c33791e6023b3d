import type { IncomingMessage } from 'node:http';

/**
 * Keeps other web pages out. A page elsewhere can make a browser send requests here, and by a trick of names (DNS
 * rebinding) even read the answers; it cannot make the browser lie about `Host` and `Origin`.
 *
 * - `Host` must be this server by a name of this machine.
 * - The page's own requests may come from the page only.
 * - Programs send no `Origin`; a request that has one and is not for the page comes from a browser and is refused.
 */
export function isAllowed(
  request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  port: number,
): boolean {
  const { host, origin, 'sec-fetch-site': site } = request.headers;
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !names.includes(host)) return false;
  const forPage = request.url === '/' || /^\/(desk|page)\//.test(request.url ?? '');
  if (!forPage) return origin === undefined;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  if (request.url === '/') return true;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return request.method === 'GET' || origin !== undefined;
}

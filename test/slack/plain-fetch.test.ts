import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plainFetch } from '../../src/slack/plain-fetch.ts';

/** A server that lives as long as the test; returns its address. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chat.postMessage`;
}

describe('the plain fetch', () => {
  it('sends headers and words as they are, and tells what came back', async () => {
    let heard: unknown;
    const address = await serving(async (request, response) => {
      let text = '';
      request.setEncoding('utf8');
      for await (const piece of request) text += piece;
      heard = { method: request.method, token: request.headers.authorization, text };
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true,"text":"ö “é”"}');
    });
    const headers = { Authorization: 'Bearer xoxb-1' };
    const back = await plainFetch(5000)(address, { method: 'POST', headers, body: 'text=ä “ö” 🙂' });
    expect(heard).toEqual({ method: 'POST', token: 'Bearer xoxb-1', text: 'text=ä “ö” 🙂' });
    expect(back).toMatchObject({ ok: true, status: 200 });
    expect(back.headers.get('content-type')).toBe('application/json');
    expect(await back.text()).toBe('{"ok":true,"text":"ö “é”"}');
    expect(await back.json()).toEqual({ ok: true, text: 'ö “é”' });
  });

  it('tells how long to wait, also where the answer does not', async () => {
    const said = await serving((_, response) => void response.writeHead(429, { 'retry-after': '30' }).end());
    const unsaid = await serving((_, response) => void response.writeHead(429).end());
    const waits = [said, unsaid].map(async (address) => {
      const { ok, headers } = await plainFetch(5000)(address, { method: 'POST' });
      return [ok, headers.get('retry-after')];
    });
    expect(await Promise.all(waits)).toEqual([
      [false, '30'],
      [false, '1'],
    ]);
  });

  it.each<[string, RequestListener]>([
    ['sends us elsewhere', (_, response) => void response.writeHead(302, { location: '/' }).end()],
    ['is cut off before it begins', (_, response) => void response.destroy()],
    [
      'is cut off halfway',
      (_, response) => {
        response.writeHead(200, { 'content-length': '100' }).write('{"ok":');
        setImmediate(() => response.destroy());
      },
    ],
    ['does not come', () => {}],
    ['does not end', (_, response) => void response.write('{"ok":')],
  ])('fails when the answer %s', async (_, listener) => {
    const address = await serving(listener);
    await expect(plainFetch(200)(address, { method: 'POST' })).rejects.toThrow();
  });

  it('names the code of a connection that was never made', async () => {
    await expect(plainFetch(5000)('http://127.0.0.1:1/', { method: 'POST' })).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});

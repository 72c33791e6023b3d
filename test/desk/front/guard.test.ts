import { describe, expect, it } from 'vitest';
import { isAllowed } from './guard.ts';

const ask = (method: string, url: string, headers: Record<string, string>) =>
  isAllowed({ method, url, headers }, 3000);
const host = '127.0.0.1:3000';
const origin = `http://${host}`;

describe('isAllowed', () => {
  it('lets the page in, by the address or the name of this machine', () => {
    expect(ask('GET', '/', { host })).toBe(true);
    expect(ask('GET', '/', { host: 'localhost:3000' })).toBe(true);
    expect(ask('GET', '/desk/feed?room=x', { host, 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(ask('POST', '/desk/say', { host, origin, 'sec-fetch-site': 'same-origin' })).toBe(true);
  });

  it('refuses another name for this machine, which is how rebinding begins', () => {
    expect(ask('GET', '/', { host: 'evil.example:3000' })).toBe(false);
    expect(ask('GET', '/', { host: '127.0.0.1:4000' })).toBe(false);
    expect(ask('POST', '/api/auth.test', { host: 'evil.example:3000' })).toBe(false);
    expect(ask('GET', '/', {})).toBe(false);
  });

  it('refuses what another page sends, with or without saying who it is', () => {
    expect(ask('POST', '/desk/say', { host, origin: 'http://evil.example' })).toBe(false);
    expect(ask('POST', '/desk/say', { host, origin: 'null' })).toBe(false);
    expect(ask('POST', '/desk/say', { host })).toBe(false);
    expect(ask('GET', '/desk/feed', { host, origin: 'http://evil.example' })).toBe(false);
    expect(ask('GET', '/desk/feed', { host, 'sec-fetch-site': 'cross-site' })).toBe(false);
  });

  it('lets programs call the API, and no browser', () => {
    expect(ask('POST', '/api/chat.postMessage', { host })).toBe(true);
    expect(ask('POST', '/respond/abc', { host })).toBe(true);
    expect(ask('POST', '/api/chat.postMessage', { host, origin })).toBe(false);
    expect(ask('GET', '/link?ticket=x', { host, origin: 'http://evil.example' })).toBe(false);
  });
});

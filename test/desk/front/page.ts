import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Backstage } from '../backstage.ts';
import { loadLibrary } from '../drawing/library.ts';
import { BOT, PERSON } from '../identity.ts';
import type { InstalledApp } from '../installed-app.ts';
import type { Person } from '../person/person.ts';
import { findRoom } from '../web-api/method.ts';
import { readBody, sendJson } from './body.ts';
import { openFeed } from './feed.ts';
import { createPageActions, isPageAction } from './page-actions.ts';
import { type PageFile, readPageFiles } from './page-files.ts';
import { type Compose, choicesOf, composePage } from './page-state.ts';

/** The page people use the desk by. */
export interface Page {
  serve(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Offers questions to try. */
  offer(questions: readonly string[]): void;
}

/** Nothing from anywhere else is loaded, run or sent; the drawing library writes some `style` attributes. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the page. Its files and the drawing library are loaded when somebody first looks, not before. */
export function createPage(backstage: Backstage, person: Person, app: InstalledApp): Page {
  const act = createPageActions(backstage, person, app.commands);
  let questions: readonly string[] = [];
  let files: Promise<ReadonlyMap<string, PageFile>> | undefined;
  let drawing: Promise<Compose> | undefined;

  async function prepare(): Promise<Compose> {
    const users = [BOT, PERSON].map((who) => ({
      id: 'userId' in who ? who.userId : who.id,
      name: who.label,
    }));
    const drawBlock = await loadLibrary({ users, channels: backstage.workspace.channels });
    const draw = { drawBlock, choices: choicesOf(backstage, users) };
    return composePage(backstage, app, () => questions, draw);
  }

  async function serveFeed(search: URLSearchParams, response: ServerResponse): Promise<void> {
    const room = findRoom(backstage, search.get('room') ?? '') ?? backstage.workspace.directMessage;
    drawing ??= prepare();
    const compose = await drawing;
    openFeed(response, backstage.changes, () => compose({ room, thread: search.get('thread') }));
  }

  async function serveFile(name: string, response: ServerResponse): Promise<void> {
    files ??= readPageFiles();
    drawing ??= prepare();
    const file = (await files).get(name);
    if (file === undefined) {
      sendJson(response, 404, { ok: false, error: 'There is nothing here.' });
      return;
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': POLICY,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    response.end(file.body);
  }

  return {
    offer(asked) {
      questions = asked;
      backstage.changes.announce();
    },
    async serve(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
      const name = pathname.slice('/desk/'.length);
      if (pathname === '/desk/feed') await serveFeed(searchParams, response);
      else if (pathname.startsWith('/desk/') && request.method === 'POST' && isPageAction(name)) {
        sendJson(response, 200, await act(name, JSON.parse((await readBody(request)) || '{}')));
      } else if (pathname === '/') await serveFile('index.html', response);
      else await serveFile(pathname.replace(/^\/page\//, ''), response);
    },
  };
}

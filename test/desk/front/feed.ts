import type { ServerResponse } from 'node:http';
import type { Changes } from '../changes.ts';
import type { PageState, Piece } from './page-state.ts';

/** Milliseconds between signs of life, so that a page notices a desk that is gone. */
const HEARTBEAT = 10_000;

/**
 * Keeps a page up to date by server-sent events: the whole state at once, then again after every change, each drawn
 * piece only when the page does not have it. Changes that come together are sent together.
 */
export function openFeed(
  response: ServerResponse,
  changes: Changes,
  compose: () => Promise<PageState>,
): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
  });
  const sent = new Map<string, string>();
  let stale = true;
  let busy = false;

  const fresh = <Kind extends Piece>(piece: Kind, place: string): Kind => {
    if (sent.get(place + piece.key) === piece.version) return { ...piece, html: null };
    sent.set(place + piece.key, piece.version);
    return piece;
  };

  async function push(): Promise<void> {
    stale = true;
    if (busy) return;
    busy = true;
    while (stale && !response.destroyed) {
      stale = false;
      const state = await compose();
      const thread = state.thread && {
        ...state.thread,
        lines: state.thread.lines.map((line) => fresh(line, 'thread')),
      };
      const home = state.home && fresh(state.home, 'view');
      const modal = state.modal && fresh(state.modal, 'view');
      const update: PageState = {
        ...state,
        lines: state.lines.map((line) => fresh(line, 'room')),
        thread,
        home,
        modal,
      };
      response.write(`data: ${JSON.stringify(update)}\n\n`);
    }
    busy = false;
  }

  const wake = () => {
    push().catch(() => response.destroy());
  };
  const forget = changes.listen(wake);
  const heartbeat = setInterval(() => response.write(': here\n\n'), HEARTBEAT).unref();
  response.on('close', () => {
    forget();
    clearInterval(heartbeat);
  });
  wake();
}

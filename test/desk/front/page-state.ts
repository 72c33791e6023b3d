import type { Backstage } from '../backstage.ts';
import type { Choices } from '../drawing/elements.ts';
import type { Html } from '../drawing/html.ts';
import type { DrawBlock } from '../drawing/library.ts';
import { drawMessage, type Replies } from '../drawing/message.ts';
import { drawHome, drawModal } from '../drawing/view.ts';
import type { InstalledApp, Shortcut } from '../installed-app.ts';
import type { Prompt } from '../sessions.ts';
import type { Message } from '../timeline.ts';
import type { Channel } from '../workspace.ts';

/** Something drawn. `html` is null when the page has this version of it already. */
export interface Piece {
  readonly key: string;
  readonly version: string;
  readonly html: string | null;
}

/** A message in the room, with the number of its replies. */
export interface Line extends Piece {
  readonly replies: number;
}

/** Everything the page shows, for one room and at most one thread. */
export interface PageState {
  /** False while the app cannot be reached. */
  readonly connected: boolean;
  readonly rooms: readonly (Channel & { readonly said: number })[];
  readonly room: Channel & { readonly hasBot: boolean };
  readonly lines: readonly Line[];
  readonly thread: {
    readonly ts: string;
    readonly title: string | null;
    readonly lines: readonly Piece[];
    /** What the app says it is doing, such as "is thinking…". */
    readonly status: string | null;
  } | null;
  readonly offers: { readonly title: string; readonly prompts: readonly Prompt[] };
  readonly home: Piece | null;
  readonly modal: Piece | null;
  readonly commands: readonly string[];
  /** Shortcuts that can be run from anywhere. */
  readonly shortcuts: readonly Shortcut[];
}

/** Where somebody is looking. */
export interface Looking {
  readonly room: Channel;
  readonly thread: string | null;
}

/** Computes what the page shows. */
export type Compose = (looking: Looking) => Promise<PageState>;

/** Draws with `drawBlock`; `questions` are the caller's, offered until the app offers its own. */
export function composePage(
  backstage: Backstage,
  app: InstalledApp,
  questions: () => readonly string[],
  { drawBlock, choices }: { drawBlock: DrawBlock; choices: Choices },
): Compose {
  const { timeline, workspace, views, sessions, delivery } = backstage;
  const drawn = new Map<string, Piece>();
  const forMessages = app.shortcuts.filter(({ type }) => type === 'message');

  function once(place: string, key: string, version: string, draw: () => Html): Piece {
    const before = drawn.get(place + key);
    if (before?.version === version) return before;
    const piece = { key, version, html: draw().html };
    drawn.set(place + key, piece);
    return piece;
  }

  function line(place: string, message: Message, replies: Replies | null): Piece {
    const version = `${message.version}.${replies?.count ?? 0}`;
    return once(place, message.ts, version, () =>
      drawMessage(message, replies, forMessages, drawBlock, choices),
    );
  }

  return async ({ room, thread }) => {
    const all = timeline.all();
    const here = all.filter(({ channel }) => channel === room.id);
    const home = views.home();
    const modal = views.modal();
    const prompts = sessions.prompts(room.id);
    const asked = questions().map((question) => ({ title: question, message: question }));
    return {
      connected: delivery.isOpen(),
      rooms: [workspace.directMessage, ...workspace.channels].map((each) => ({
        ...each,
        said: all.filter(({ channel, author }) => channel === each.id && author !== 'person').length,
      })),
      room: { ...room, hasBot: await workspace.hasBot(room.id) },
      lines: here
        .filter((message) => message.thread === null)
        .map((message) => {
          const replies = repliesTo(message, here);
          return {
            ...line('room', message, replies),
            replies: here.filter((each) => each.thread === message.ts).length,
          };
        }),
      thread:
        thread === null
          ? null
          : {
              ts: thread,
              title: sessions.title(room.id, thread),
              status: sessions.status(room.id, thread),
              lines: here
                .filter((each) => each.ts === thread || each.thread === thread)
                .map((each) => line('thread', each, null)),
            },
      offers:
        prompts.prompts.length > 0
          ? { title: prompts.title ?? 'Try one of these', prompts: prompts.prompts }
          : { title: 'Try one of these', prompts: asked },
      home: home === null ? null : once('view', 'home', home.hash, () => drawHome(home, drawBlock, choices)),
      modal:
        modal === null
          ? null
          : once('view', modal.id, modal.hash, () => drawModal(modal, drawBlock, choices)),
      commands: app.commands,
      shortcuts: app.shortcuts.filter(({ type }) => type === 'global'),
    };
  };
}

/** The menus of people and channels on this desk. */
export function choicesOf({ workspace }: Backstage, users: readonly { id: string; name: string }[]): Choices {
  const option = (id: string, text: string) => ({ text: { type: 'plain_text' as const, text }, value: id });
  return {
    users: users.map(({ id, name }) => option(id, name)),
    channels: workspace.channels.map(({ id, name }) => option(id, `#${name}`)),
  };
}

function repliesTo(message: Message, here: readonly Message[]): Replies | null {
  const replies = here.filter(({ thread, ephemeral }) => thread === message.ts && !ephemeral);
  const last = replies.at(-1);
  return last === undefined ? null : { count: replies.length, last: last.ts };
}

import { z } from 'zod';
import type { Backstage } from '../backstage.ts';
import { placedElements } from '../person/elements.ts';
import type { Person } from '../person/person.ts';
import { command, say } from '../person/speak.ts';
import { dismiss, submit } from '../person/submit.ts';
import { type Surface, use } from '../person/use.ts';
import { findRoom } from '../web-api/method.ts';
import type { Channel } from '../workspace.ts';

/** What the page is told about what was done: a remark to show, complaints about a form, where a message stands. */
export interface Done {
  readonly ok: boolean;
  readonly note?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly ts?: string;
  /** False when the app was told and did not take it. */
  readonly heard?: boolean;
}

const filled = z
  .array(z.object({ block: z.string(), action: z.string(), chosen: z.array(z.string()) }))
  .default([]);

const BODIES = {
  say: z.object({ room: z.string(), thread: z.string().nullable(), text: z.string().min(1) }),
  use: z.object({
    message: z.string().nullable(),
    view: z.string().nullable(),
    block: z.string(),
    action: z.string(),
    value: z.string().nullable(),
    chosen: z.array(z.string()),
    filled,
  }),
  submit: z.object({ filled }),
  dismiss: z.object({}),
  look: z.object({ tab: z.enum(['home', 'messages']) }),
  invite: z.object({ room: z.string() }),
  shortcut: z.object({ callbackId: z.string(), message: z.string().nullable() }),
} as const;

/** Names of the things a page can do. */
export type PageAction = keyof typeof BODIES;

/** True for `/desk/<action>` with an action there is. */
export function isPageAction(name: string): name is PageAction {
  return name in BODIES;
}

/** What the person on the page does, each by the same code a test uses. */
export function createPageActions(backstage: Backstage, person: Person, commands: readonly string[]) {
  return async function act(name: PageAction, body: unknown): Promise<Done> {
    switch (name) {
      case 'say':
        return speak(BODIES.say.parse(body));
      case 'use':
        return touch(BODIES.use.parse(body));
      case 'submit': {
        const { errors, ack, refusal } = await submit(backstage, BODIES.submit.parse(body).filled);
        if (refusal !== null)
          return { ok: false, note: `Slack would not take the new view: ${refusal.messages.join(' ')}` };
        if (ack !== null && !ack.ok) return { ok: false, note: unanswered(ack.reason) };
        return { ok: Object.keys(errors).length === 0, errors };
      }
      case 'dismiss':
        await dismiss(backstage);
        return { ok: true };
      case 'look':
        await person.openHome(BODIES.look.parse(body).tab);
        return { ok: true };
      case 'invite':
        await person.invite(BODIES.invite.parse(body).room);
        return { ok: true };
      case 'shortcut': {
        const { callbackId, message } = BODIES.shortcut.parse(body);
        const ack = await person.shortcut(callbackId, message === null ? {} : { message });
        return ack.ok ? { ok: true } : { ok: false, note: unanswered(ack.reason) };
      }
    }
  };

  async function speak({ room, thread, text }: z.infer<typeof BODIES.say>): Promise<Done> {
    const channel = roomOf(backstage, room);
    if (thread === null && text.startsWith('/')) {
      await command(backstage, text, channel, commands);
      return { ok: true };
    }
    const { ts, acks } = await say(backstage, text, channel, thread);
    return { ok: true, ts, heard: acks.every((ack) => ack.ok) };
  }

  async function touch(touched: z.infer<typeof BODIES.use>): Promise<Done> {
    const surface = surfaceOf(backstage, touched);
    if (surface === null) return { ok: false, note: 'That is no longer there.' };
    const blocks = 'message' in surface ? surface.message.blocks : surface.view.blocks;
    const placed = placedElements(blocks).find(({ block, element }) => {
      const same = block === touched.block && element.action_id === touched.action;
      return same && (touched.value === null || (element.value ?? '') === touched.value);
    });
    if (placed === undefined) return { ok: false, note: 'That is no longer there.' };
    const ack = await use(backstage, surface, placed, touched.chosen, touched.filled);
    return ack.ok ? { ok: true } : { ok: false, note: unanswered(ack.reason) };
  }
}

function surfaceOf({ timeline, views }: Backstage, touched: z.infer<typeof BODIES.use>): Surface | null {
  const message = touched.message === null ? undefined : timeline.find(touched.message);
  if (message !== undefined) return { message };
  const view = touched.view === null ? undefined : views.find(touched.view);
  return view === undefined ? null : { view };
}

function roomOf(backstage: Backstage, id: string): Channel {
  const room = findRoom(backstage, id);
  if (room === undefined) throw new Error(`There is no channel ${id}.`);
  return room;
}

function unanswered(reason: string): string {
  return `Footnote did not react in time (${reason}). Slack would show a warning here.`;
}

import type { ViewOutput } from '@slack/bolt';
import type { Backstage } from '../backstage.ts';
import type { Desk, Pressing } from '../desk.ts';
import { homeOpenedEvent, joinedEvent } from '../payloads/events.ts';
import type { Message } from '../timeline.ts';
import { findRoom } from '../web-api/method.ts';
import type { Channel } from '../workspace.ts';
import { type Interactive, type Placed, placedElements } from './elements.ts';
import { command, reword, say } from './speak.ts';
import { dismiss, submit } from './submit.ts';
import { runShortcut, type Surface, use } from './use.ts';

/** What a person can do at the desk. */
export type Person = Pick<
  Desk,
  | 'say'
  | 'directMessage'
  | 'reword'
  | 'slash'
  | 'press'
  | 'submit'
  | 'dismiss'
  | 'openHome'
  | 'shortcut'
  | 'invite'
>;

/** The channel people speak in when a test does not care. */
const USUAL = 'policy-desk';

/** A person for tests: finds things by the names they go by. */
export function createPerson(backstage: Backstage, commands: readonly string[]): Person {
  const { timeline, views, workspace, audience } = backstage;
  const roomOf = (named: string): Channel => {
    const room = findRoom(backstage, named);
    if (room === undefined) throw new Error(`There is no channel ${named}.`);
    return room;
  };
  const messageAt = (ts: string): Message => {
    const message = timeline.find(ts);
    if (message === undefined) throw new Error(`There is no message ${ts}.`);
    return message;
  };

  return {
    say: (typed, { channel = USUAL, thread } = {}) => say(backstage, typed, roomOf(channel), thread ?? null),
    directMessage: (typed, { thread } = {}) => say(backstage, typed, workspace.directMessage, thread ?? null),
    reword: (ts, typed) => reword(backstage, ts, typed, roomOf(messageAt(ts).channel)),
    slash: (typed, { channel = USUAL } = {}) => command(backstage, typed, roomOf(channel), commands),
    async press(button, how = {}) {
      const { surface, placed, chosen } = find(
        button,
        how,
        surfaces(timeline.all(), [views.home(), views.modal()]),
      );
      return use(backstage, surface, placed, chosen);
    },
    async submit(values = {}) {
      const placed = placedElements(views.modal()?.blocks ?? []);
      const filled = placed.flatMap(({ block, element }) => {
        const action = element.action_id ?? '';
        const value = values[action] ?? values[block];
        return value === undefined ? [] : [{ block, action, chosen: [value].flat() }];
      });
      return submit(backstage, filled);
    },
    dismiss: () => dismiss(backstage),
    async openHome(tab = 'home') {
      await audience.happened(homeOpenedEvent(workspace.directMessage.id, tab, timeline.nextTs()));
    },
    shortcut: (id, { message } = {}) =>
      runShortcut(backstage, id, message === undefined ? undefined : messageAt(message)),
    async invite(channel) {
      const { id } = roomOf(channel);
      await workspace.call('conversations.join', { channel: id }, 'bot');
      backstage.changes.announce();
      await audience.happened(joinedEvent(id, timeline.nextTs()));
    },
  };
}

/** Everything with blocks on it, the latest first. */
function surfaces(messages: readonly Message[], views: readonly (ViewOutput | null)[]): Surface[] {
  const all: Surface[] = messages.map((message) => ({ message }));
  for (const view of views) if (view !== null) all.push({ view });
  return all.reverse();
}

function find(button: string, { message, choose, value }: Pressing, all: readonly Surface[]) {
  for (const surface of all) {
    if (message !== undefined && !('message' in surface && surface.message.ts === message)) continue;
    const blocks = 'message' in surface ? surface.message.blocks : surface.view.blocks;
    for (const placed of placedElements(blocks)) {
      const chosen = isCalled(button, placed.element);
      if (chosen === null || (value !== undefined && placed.element.value !== value)) continue;
      return { surface, placed, chosen: choose === undefined ? chosen : [choose].flat() };
    }
  }
  const names = all.flatMap((surface) =>
    namesOn('message' in surface ? surface.message.blocks : surface.view.blocks),
  );
  throw new Error(`There is no "${button}" to press. There are: ${names.join(', ') || 'none'}.`);
}

/** What pressing the element by this name chooses; null when it does not go by this name. */
function isCalled(name: string, element: Interactive): readonly string[] | null {
  for (const label of [element.positive_button, element.negative_button]) {
    if (label?.text.text === name) return [label.value];
  }
  return element.action_id === name || element.text?.text === name ? [] : null;
}

function namesOn(blocks: readonly unknown[]): string[] {
  return placedElements(blocks).map(
    ({ element }: Placed) => `${element.action_id} "${element.text?.text ?? ''}"`,
  );
}

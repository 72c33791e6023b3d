import type { ViewOutput, ViewSubmitAction } from '@slack/bolt';
import type { Backstage } from '../backstage.ts';
import type { Ack } from '../delivery/door.ts';
import { globalShortcut, messageAction, messageShortcut, viewAction } from '../payloads/interactions.ts';
import type { Message } from '../timeline.ts';
import { findRoom } from '../web-api/method.ts';
import { type Placed, placedElements } from './elements.ts';
import { actionOf, type Chosen, type Filled, stateValues } from './values.ts';

/** Where something was pressed: in a message, or in a modal or the Home. */
export type Surface = { readonly message: Message } | { readonly view: ViewOutput };

/** Uses an element: presses a button, chooses from a menu. `filled` are the other inputs of the same surface. */
export async function use(
  backstage: Backstage,
  surface: Surface,
  placed: Placed,
  chosen: Chosen,
  filled: Filled = [],
): Promise<Ack> {
  const { delivery, triggers, timeline } = backstage;
  const action = actionOf(placed, chosen, timeline.nextTs());
  if ('view' in surface) {
    const view = withState(surface.view, filled);
    const payload = viewAction(action, view, triggers.issue(view.type === 'modal' ? view.id : undefined));
    return delivery.ask({ kind: 'interactive', payload });
  }
  const { message } = surface;
  const payload = messageAction(action, message, roomOf(backstage, message), {
    triggerId: triggers.issue(),
    responseUrl: responseUrlFor(backstage, message),
    values: stateValues(placedElements(message.blocks), filled),
  });
  return delivery.ask({ kind: 'interactive', payload });
}

/** Runs a shortcut of the app, on a message or from anywhere. */
export async function runShortcut(backstage: Backstage, callbackId: string, message?: Message): Promise<Ack> {
  const { delivery, triggers, timeline } = backstage;
  const given = { triggerId: triggers.issue(), ts: timeline.nextTs() };
  const payload =
    message === undefined
      ? globalShortcut(callbackId, given.triggerId, given.ts)
      : messageShortcut(callbackId, message, roomOf(backstage, message), {
          ...given,
          responseUrl: responseUrlFor(backstage, message),
        });
  return delivery.ask({ kind: 'interactive', payload });
}

/** The view with what was filled in, as the app gets to see it. */
export function withState(view: ViewOutput, filled: Filled): ViewOutput {
  return { ...view, state: { values: stateValues(placedElements(view.blocks), filled) } };
}

/** Addresses to answer at, for the rooms chosen in menus that asked for one. */
export function viewResponseUrls(backstage: Backstage, view: ViewOutput): ViewSubmitAction['response_urls'] {
  return placedElements(view.blocks).flatMap(({ block, element }) => {
    const value = view.state.values[block]?.[element.action_id ?? ''];
    const channel = value?.selected_conversation ?? value?.selected_channel;
    if (element.response_url_enabled !== true || !channel) return [];
    const response_url = backstage.responseUrls.issue({ channel, thread: null, messageTs: null });
    return [{ block_id: block, action_id: element.action_id ?? '', channel_id: channel, response_url }];
  });
}

function responseUrlFor({ responseUrls }: Backstage, { channel, thread, ts }: Message): string {
  return responseUrls.issue({ channel, thread, messageTs: ts });
}

function roomOf(backstage: Backstage, message: Message) {
  const room = findRoom(backstage, message.channel);
  if (room === undefined) throw new Error(`There is no channel ${message.channel}.`);
  return room;
}

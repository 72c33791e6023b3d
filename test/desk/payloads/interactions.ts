import type {
  BlockAction,
  BlockElementAction,
  GlobalShortcut,
  MessageShortcut,
  ViewClosedAction,
  ViewOutput,
  ViewStateValue,
  ViewSubmitAction,
} from '@slack/bolt';
import { BOT, PERSON, TEAM } from '../identity.ts';
import type { Message } from '../timeline.ts';
import type { Channel } from '../workspace.ts';

/** Values of the inputs of a message or view, by block and action. */
export type StateValues = Record<string, Record<string, ViewStateValue>>;

const token = 'verification-token';
const team = { id: TEAM.id, domain: TEAM.domain };
const person = { id: PERSON.id, name: PERSON.name, username: PERSON.name, team_id: TEAM.id };

/** Something in a message was pressed or chosen. Of an ephemeral message Slack sends the place but not the text. */
export function messageAction(
  action: BlockElementAction,
  message: Message,
  channel: Channel,
  given: { triggerId: string; responseUrl: string; values: StateValues },
) {
  return {
    type: 'block_actions',
    actions: [action],
    team,
    user: person,
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel.id,
      is_ephemeral: message.ephemeral,
      ...(message.thread !== null && { thread_ts: message.thread }),
    },
    ...(!message.ephemeral && { message: shownMessage(message) }),
    state: { values: given.values },
    token,
    response_url: given.responseUrl,
    trigger_id: given.triggerId,
    api_app_id: BOT.appId,
    is_enterprise_install: false,
  } satisfies BlockAction;
}

/** Something in a modal or in the Home was pressed or chosen. There is no `response_url` for it. */
export function viewAction(action: BlockElementAction, view: ViewOutput, triggerId: string) {
  return {
    type: 'block_actions',
    actions: [action],
    team,
    user: person,
    container: { type: 'view', view_id: view.id },
    view,
    token,
    trigger_id: triggerId,
    api_app_id: BOT.appId,
    is_enterprise_install: false,
  } satisfies Omit<BlockAction, 'response_url'>;
}

/** A modal was submitted; `view.state` holds what was filled in. */
export function viewSubmission(
  view: ViewOutput,
  triggerId: string,
  responseUrls: ViewSubmitAction['response_urls'],
) {
  return {
    type: 'view_submission',
    team,
    user: person,
    view,
    api_app_id: BOT.appId,
    token,
    trigger_id: triggerId,
    is_enterprise_install: false,
    response_urls: responseUrls ?? [],
  } satisfies ViewSubmitAction;
}

/** A modal that asked to be told was closed without being submitted. */
export function viewClosed(view: ViewOutput, isCleared: boolean) {
  return {
    type: 'view_closed',
    team,
    user: person,
    view,
    api_app_id: BOT.appId,
    token,
    is_cleared: isCleared,
    is_enterprise_install: false,
  } satisfies ViewClosedAction;
}

/** A shortcut from the menu of a message. */
export function messageShortcut(
  callbackId: string,
  message: Message,
  channel: Channel,
  given: { triggerId: string; responseUrl: string; ts: string },
) {
  return {
    type: 'message_action',
    callback_id: callbackId,
    trigger_id: given.triggerId,
    message_ts: message.ts,
    response_url: given.responseUrl,
    message: shownMessage(message),
    user: person,
    channel: { id: channel.id, name: channel.kind === 'im' ? 'directmessage' : channel.name },
    team,
    token,
    action_ts: given.ts,
    is_enterprise_install: false,
  } satisfies MessageShortcut;
}

/** A shortcut from the search bar or the composer: no message, no channel. */
export function globalShortcut(callbackId: string, triggerId: string, ts: string) {
  return {
    type: 'shortcut',
    callback_id: callbackId,
    trigger_id: triggerId,
    user: person,
    team,
    token,
    action_ts: ts,
    is_enterprise_install: false,
  } satisfies GlobalShortcut;
}

function shownMessage(message: Message) {
  const bot = message.author === 'bot';
  return {
    type: 'message' as const,
    user: bot ? BOT.userId : PERSON.id,
    ...(bot && { bot_id: BOT.botId, app_id: BOT.appId }),
    team: TEAM.id,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    ...(message.thread !== null && { thread_ts: message.thread }),
  };
}

import { RESPONSE_URL } from './slack-calls.ts';

let count = 0;

/** A timestamp as Slack makes them; different each time. */
export function timestamp(): string {
  count++;
  return `1700000${String(count).padStart(3, '0')}.000100`;
}

/** What Slack wraps an event in. */
export interface Envelope {
  readonly event: object;
  readonly [field: string]: unknown;
}

/** An event in its envelope. Each has an id of its own, unless it is given one. */
export function event(inner: object, envelope: object = {}): Envelope {
  count++;
  return {
    ...{
      token: 't',
      team_id: 'T1',
      api_app_id: 'A1',
      type: 'event_callback',
      event_id: `Ev${count}`,
      event_time: 1_700_000_000,
    },
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true, is_enterprise_install: false },
    ],
    event: inner,
    ...envelope,
  };
}

/** `@Footnote <text>` in a channel. */
export function mentioned(text: string, more: object = {}): Envelope {
  return event({
    type: 'app_mention',
    channel: 'C1',
    user: 'U1',
    ts: timestamp(),
    text: `<@UBOT> ${text}`,
    ...more,
  });
}

/** A direct message to the bot. */
export function direct(text: string, more: object = {}): Envelope {
  return event({
    type: 'message',
    channel_type: 'im',
    channel: 'D1',
    user: 'U1',
    ts: timestamp(),
    text,
    ...more,
  });
}

const person = { id: 'U1', username: 'mira', name: 'mira', team_id: 'T1' };
const team = { id: 'T1', domain: 'toy' };

/** `/footnote <text>`. */
export function command(text: string, more: object = {}): object {
  return {
    ...{
      token: 't',
      command: '/footnote',
      text,
      response_url: RESPONSE_URL,
      trigger_id: '1.2.3',
      api_app_id: 'A1',
    },
    ...{
      user_id: 'U1',
      user_name: 'mira',
      team_id: 'T1',
      team_domain: 'toy',
      channel_id: 'C1',
      channel_name: 'help',
    },
    ...more,
  };
}

/** A pressed button; `container` says where it stands. */
export function press(
  button: object,
  container: object = { type: 'message', message_ts: '1.1', channel_id: 'C1' },
  more: object = {},
): object {
  return {
    ...{
      type: 'block_actions',
      token: 't',
      team,
      user: person,
      api_app_id: 'A1',
      trigger_id: '1.2.3',
      container,
    },
    ...{ response_url: RESPONSE_URL, channel: { id: 'C1', name: 'help' } },
    actions: [{ type: 'button', block_id: 'b', action_ts: '1.1', ...button }],
    ...more,
  };
}

/** Where the buttons of a private message stand. */
export const PRIVATE = { type: 'message', message_ts: '1.1', channel_id: 'C1', is_ephemeral: true };

/** A pressed button in a modal. */
export function pressInModal(button: object, view: object = {}): object {
  const shown = { id: 'V1', type: 'modal', hash: 'h1', callback_id: '', state: { values: {} }, ...view };
  const pressed = press(button, { type: 'view', view_id: 'V1' }, { view: shown });
  return Object.fromEntries(
    Object.entries(pressed).filter(([key]) => key !== 'response_url' && key !== 'channel'),
  );
}

/** "Ask Footnote about this" in a message's menu. */
export function messageShortcut(text: string, more: object = {}): object {
  return {
    ...{
      type: 'message_action',
      callback_id: 'footnote_ask_message',
      token: 't',
      team,
      user: person,
      trigger_id: '1.2.3',
    },
    ...{
      message_ts: '1.1',
      response_url: RESPONSE_URL,
      action_ts: '1.1',
      channel: { id: 'C1', name: 'help' },
    },
    message: { type: 'message', user: 'U2', ts: '1.1', text },
    ...more,
  };
}

/** "Ask Footnote" among the shortcuts. */
export function globalShortcut(more: object = {}): object {
  return {
    type: 'shortcut',
    callback_id: 'footnote_ask',
    token: 't',
    team,
    user: person,
    trigger_id: '1.2.3',
    action_ts: '1.1',
    ...more,
  };
}

/** A submitted modal. */
export function submitted(callback: string, values: object, more: object = {}): object {
  const view = { id: 'V1', type: 'modal', hash: 'h1', callback_id: callback, state: { values } };
  return {
    type: 'view_submission',
    token: 't',
    team,
    user: person,
    api_app_id: 'A1',
    trigger_id: '1.2.3',
    view,
    ...more,
  };
}

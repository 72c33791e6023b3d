import { createEmulator } from 'emulate';
import { BOT, type Credentials, PERSON, TEAM } from './identity.ts';

/** What a Web API method answers: `ok`, an `error` when not, and whatever the method adds. */
export interface Answer {
  readonly ok: boolean;
  readonly error?: string;
  readonly [field: string]: unknown;
}

/** Arguments of a Web API method, nested values decoded. */
export type Arguments = Readonly<Record<string, unknown>>;

/** Who makes a call. */
export type Caller = 'bot' | 'person';

/** A room of the workspace as the page lists it. */
export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly kind: 'channel' | 'im';
}

/** State of the workspace: users, channels, messages. The Web API of `emulate`, imported in this file only. */
export interface Workspace {
  readonly channels: readonly Channel[];
  /** The direct message between the person and the bot. */
  readonly directMessage: Channel;
  call(method: string, args: Arguments, caller: Caller): Promise<Answer>;
  /** True when the bot would be told what is said there, and may post there. */
  hasBot(channelId: string): Promise<boolean>;
  close(): Promise<void>;
}

/** `emulate` refuses a token after 5,000 calls in an hour, so every caller has this many and uses them in turn. */
const COPIES = 40;

/** Rooms the bot is a member of from the start; `random` comes with `emulate`, and the bot is not in it. */
const JOINED = ['general', 'policy-desk'];

/** Starts an empty workspace on a free port of 127.0.0.1. Takes about 50 ms. */
export async function openWorkspace(credentials: Credentials): Promise<Workspace> {
  const emulator = await createEmulator({ service: 'slack', port: 0, seed: { slack: seed(credentials) } });
  let turn = 0;
  let closed = false;

  const base = emulator.url.replace('localhost', '127.0.0.1');

  async function call(method: string, args: Arguments, caller: Caller): Promise<Answer> {
    const token = caller === 'bot' ? credentials.botToken : credentials.personToken;
    turn = (turn + 1) % COPIES;
    try {
      const response = await fetch(`${base}/api/${method}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}-${turn}`, 'content-type': 'application/json' },
        body: JSON.stringify(args),
      });
      if (response.status === 404) return { ok: false, error: 'unknown_method', req_method: method };
      return (await response.json()) as Answer;
    } catch (error) {
      if (closed) return { ok: false, error: 'desk_closed' };
      throw error;
    }
  }

  const listed = await call('conversations.list', { limit: 100 }, 'person');
  const channels: Channel[] = (listed.channels as { id: string; name: string }[]).map(({ id, name }) => ({
    id,
    name,
    kind: 'channel',
  }));
  for (const channel of channels) {
    if (JOINED.includes(channel.name)) await call('conversations.join', { channel: channel.id }, 'bot');
  }
  await call(
    'users.profile.set',
    { profile: { display_name: PERSON.name, real_name: PERSON.label } },
    'person',
  );
  const opened = await call('conversations.open', { users: PERSON.id }, 'bot');
  const directMessage: Channel = { id: (opened.channel as { id: string }).id, name: BOT.label, kind: 'im' };

  return {
    channels: channels.sort((a, b) => a.name.localeCompare(b.name)),
    directMessage,
    call,
    async hasBot(channelId) {
      if (channelId === directMessage.id) return true;
      const answer = await call('conversations.members', { channel: channelId, limit: 100 }, 'person');
      return answer.ok && (answer.members as string[]).includes(BOT.userId);
    },
    close() {
      closed = true;
      return emulator.close();
    },
  };
}

function seed(credentials: Credentials) {
  const copies = Array.from({ length: COPIES }, (_, index) => index);
  const bot = { user_id: BOT.userId, bot_id: BOT.botId, bot_user_id: BOT.userId, app_id: BOT.appId };
  return {
    team: { name: TEAM.name, domain: TEAM.domain },
    channels: [{ name: 'policy-desk', topic: 'Questions about what we have published' }],
    oauth_apps: [
      {
        app_id: BOT.appId,
        client_id: '1.1',
        client_secret: 'desk',
        name: BOT.label,
        bot_name: BOT.name,
        bot_id: BOT.botId,
        bot_user_id: BOT.userId,
        scopes: [],
        redirect_uris: [],
      },
    ],
    tokens: copies.flatMap((copy) => [
      { token: `${credentials.botToken}-${copy}`, type: 'bot', ...bot },
      { token: `${credentials.personToken}-${copy}`, type: 'user', user_id: PERSON.id },
    ]),
    strict_scopes: false,
  };
}

import { randomBytes } from 'node:crypto';

/** The workspace of the desk. Its id is the one `emulate` always gives. */
export const TEAM = { id: 'T000000001', domain: 'desk', name: 'Local desk' } as const;

/** The app under test, as an installed Slack app with a bot user. */
export const BOT = {
  appId: 'A0FOOTNOTE',
  botId: 'B0FOOTNOTE',
  userId: 'U0FOOTNOTE',
  name: 'footnote',
  label: 'Footnote',
} as const;

/** The one person at the desk. The id is the built-in user of `emulate`, the only fixed one it has. */
export const PERSON = { id: 'U000000001', name: 'you', label: 'You' } as const;

/** What a bot needs to sign in to this desk and to believe its requests. Fresh for every desk. */
export interface Credentials {
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  /** Held by the desk itself, to speak as the person. Never handed out. */
  readonly personToken: string;
}

/** Random, so that no other program on this machine can speak for the bot by knowing a constant. */
export function newCredentials(): Credentials {
  const secret = () => randomBytes(12).toString('hex');
  return {
    botToken: `xoxb-desk-${secret()}`,
    appToken: `xapp-desk-${secret()}`,
    signingSecret: secret(),
    personToken: `xoxp-desk-${secret()}`,
  };
}

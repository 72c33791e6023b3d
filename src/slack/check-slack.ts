import { webApi } from '@slack/bolt';
import type { Finding } from '../ports/finding.ts';
import type { Installation } from '../ports/installations.ts';
import type { SlackConnection } from './app.ts';
import { clientOptions } from './bolt-app.ts';
import { SCOPES } from './listeners.ts';
import { slackError } from './slack-error.ts';

/** Slack refuses requests, and we do, whose clock differs by more, in seconds; a third of it is worth a word. */
const CLOCK = 300;

/** What the bot is given to talk to Slack. */
export interface SlackAccess {
  readonly connection: SlackConnection | { readonly kind: 'desk' };
  readonly slackApiUrl: string | null;
  /** Of all workspaces that have installed it. */
  readonly installations: readonly Installation[];
}

/** Asks Slack whether the tokens work, and whether they may do what the manifest asks for. */
export async function checkSlack(access: SlackAccess): Promise<readonly Finding[]> {
  const { connection, installations } = access;
  if (connection.kind === 'desk')
    return [
      {
        level: 'note',
        what: 'No Slack token is set: the bot runs on the local desk.',
        fix: 'See .env.example for a real workspace.',
      },
    ];
  if (connection.kind === 'oauth') {
    if (installations.length === 0)
      return [
        { level: 'note', what: 'No workspace has installed the bot yet.', fix: 'Open /slack/install there.' },
      ];
    const each = installations.map(({ id, token }) => checkBot(access, token, `The token of ${id}`));
    return (await Promise.all(each)).flat();
  }
  const bot = await checkBot(access, connection.botToken, 'SLACK_BOT_TOKEN');
  return connection.kind === 'socket' ? [...bot, await checkSocket(access, connection.appToken)] : bot;
}

async function checkBot(access: SlackAccess, token: string, name: string): Promise<Finding[]> {
  const slack = clientFor(access, token);
  try {
    const { team, team_id: id, response_metadata: told } = await slack.client.auth.test();
    return [
      { level: 'good', what: `${name} works in the workspace ${team ?? ''} (${id ?? 'an organisation'}).` },
      ...scopes(told?.scopes ?? null, name),
      ...clock(slack.behind()),
    ];
  } catch (error) {
    return [refused(error, name, 'OAuth & Permissions, and install the app again')];
  }
}

async function checkSocket(access: SlackAccess, token: string): Promise<Finding> {
  try {
    await clientFor(access, token).client.apps.connections.open();
    return { level: 'good', what: 'SLACK_APP_TOKEN opens a connection.' };
  } catch (error) {
    return refused(error, 'SLACK_APP_TOKEN', 'Basic Information, App-Level Tokens, with connections:write');
  }
}

function clientFor({ slackApiUrl }: SlackAccess, token: string) {
  let behind: number | null = null;
  const options = clientOptions(slackApiUrl);
  const client = new webApi.WebClient(token, {
    ...options,
    logLevel: webApi.LogLevel.ERROR,
    fetch: async (url, init) => {
      const response = await fetch(url, { ...init, signal: AbortSignal.timeout(10_000) });
      const date = Date.parse(response.headers.get('date') ?? '');
      if (!Number.isNaN(date)) behind = (date - Date.now()) / 1000;
      return response;
    },
  });
  return { client, behind: () => behind };
}

function scopes(granted: readonly string[] | null, name: string): Finding[] {
  if (granted === null) return [];
  const missing = (wanted: readonly string[]) => wanted.filter((one) => !granted.includes(one));
  const needed = missing(SCOPES.needed);
  const useful = missing(SCOPES.optional);
  return [
    ...needed.map((scope) => ({
      level: 'problem' as const,
      what: `${name} lacks the scope ${scope}.`,
      fix: 'Compare the app’s manifest with manifest.yml, and install the app again.',
    })),
    ...useful.map((scope) => ({
      level: 'note' as const,
      what: `${name} lacks the scope ${scope}, without which some things are done less well.`,
      fix: 'The README says which; allow it when the app is installed again.',
    })),
  ];
}

function clock(behind: number | null): Finding[] {
  if (behind === null || Math.abs(behind) < CLOCK / 3) return [];
  const off = Math.round(Math.abs(behind));
  return [
    {
      level: off < CLOCK ? 'note' : 'problem',
      what: `The clock here is ${off} s off Slack’s; above ${CLOCK} s requests are refused.`,
      fix: 'Let the machine keep time (NTP).',
    },
  ];
}

function refused(error: unknown, name: string, where: string): Finding {
  const reason = slackError(error);
  return reason === null
    ? {
        level: 'problem',
        what: `${name} cannot be tried: Slack cannot be reached.`,
        fix: 'Check the network, a proxy, and SLACK_API_URL.',
      }
    : {
        level: 'problem',
        what: `${name} does not work: Slack says ${reason}.`,
        fix: `Look it up in the app’s settings: ${where}.`,
      };
}

import { z } from 'zod';
import { FootnoteError } from './errors.ts';

/** How the bot reaches Slack, or that it runs on the local desk because no token is set. */
export type Connection =
  | { readonly kind: 'desk' }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | {
      readonly kind: 'oauth';
      readonly signingSecret: string;
      readonly clientId: string;
      readonly clientSecret: string;
      readonly stateSecret: string;
    };

/** Everything the environment decides, checked. */
export interface Config {
  readonly connection: Connection;
  /** Folder of the articles. */
  readonly knowledge: string;
  /** Folder of what the bot keeps, its database apart where that is a server. */
  readonly data: string;
  /** Where questions, answers and messages are kept: a `postgres://` or `file:` address. */
  readonly database: string;
  /** How long the words of questions are retained, in days; 0 for no longer than buttons need them. */
  readonly retentionDays: number;
  /** Secrets that seal what is kept, newest first; none where the tokens of the one workspace do. */
  readonly encryptionKeys: readonly string[];
  readonly port: number;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Overrides the Web API's base address; ends in a slash. */
  readonly slackApiUrl: string | null;
}

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

const token = (prefix: string) =>
  text.refine((value) => value === undefined || value.startsWith(prefix), `must begin with "${prefix}"`);

/** Every variable Footnote reads. `.env.example` explains each of them; a test compares the two. */
export const ENVIRONMENT = {
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_SIGNING_SECRET: text,
  SLACK_CLIENT_ID: text,
  SLACK_CLIENT_SECRET: text,
  SLACK_STATE_SECRET: text.refine(
    (value) => value === undefined || value.length >= 32,
    'must have 32 characters or more; make it with "openssl rand -base64 32"',
  ),
  SLACK_API_URL: text.pipe(z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional()),
  FOOTNOTE_KNOWLEDGE: text,
  FOOTNOTE_DATA: text,
  DATABASE_URL: text.refine(
    (value) => value === undefined || /^(?:postgres(?:ql)?:\/\/|file:)./u.test(value),
    'must be a postgres:// or a file: address',
  ),
  FOOTNOTE_RETENTION_DAYS: text
    .refine(
      (value) => value === undefined || (/^\d{1,2}$/.test(value) && Number(value) <= 90),
      'must be a number of days from 0 to 90',
    )
    .transform((value) => Number(value ?? 0)),
  FOOTNOTE_ENCRYPTION_KEY: text
    .transform((value) => (value ?? '').split(',').map((key) => key.trim()))
    .transform((keys) => keys.filter((key) => key !== ''))
    .refine(
      (keys) => keys.every((key) => Buffer.byteLength(key) >= 32),
      'must be 32 bytes or more, and so must each of several; make one with "openssl rand -base64 32"',
    ),
  PORT: text
    .refine(
      (value) => value === undefined || (/^\d{1,5}$/.test(value) && Number(value) < 65_536),
      'must be a port number from 0 to 65535',
    )
    .transform((value) => (value === undefined ? undefined : Number(value))),
  LOG_LEVEL: text.pipe(z.enum(['debug', 'info', 'warn', 'error']).optional()),
};

/**
 * Reads the environment.
 *
 * @throws FootnoteError `bad_environment` naming every problem at once, each with its variable and the fix.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = z.object(ENVIRONMENT).safeParse(env);
  const problems = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  const { connection, missing } = connect(env);
  problems.push(...missing);
  if (!parsed.success || connection === null || problems.length > 0) {
    throw new FootnoteError(
      'bad_environment',
      ['The environment is not complete:', ...problems.map((problem) => `- ${problem}`)].join('\n'),
      '\nSet them in .env (see .env.example), or remove all SLACK_ variables to run on the local desk.',
    );
  }
  const { data } = parsed;
  return {
    connection,
    knowledge: data.FOOTNOTE_KNOWLEDGE ?? 'knowledge',
    data: data.FOOTNOTE_DATA ?? '.footnote',
    database: data.DATABASE_URL ?? `file:${data.FOOTNOTE_DATA ?? '.footnote'}/footnote.db`,
    retentionDays: data.FOOTNOTE_RETENTION_DAYS,
    encryptionKeys: data.FOOTNOTE_ENCRYPTION_KEY,
    port: data.PORT ?? 3000,
    logLevel: data.LOG_LEVEL ?? 'info',
    slackApiUrl: data.SLACK_API_URL?.replace(/\/*$/, '/') ?? null,
  };
}

/**
 * The secrets that seal what is kept, newest first. Replicas share their tokens, so these can seal what one of them
 * keeps and another one reads.
 */
export function sealingSecrets({
  encryptionKeys,
  connection,
}: Pick<Config, 'encryptionKeys' | 'connection'>): readonly string[] {
  if (connection.kind === 'desk') return encryptionKeys;
  return [...encryptionKeys, connection.kind === 'socket' ? connection.appToken : connection.signingSecret];
}

/** A way to Slack, or what is missing for it. */
interface Connecting {
  readonly connection: Connection | null;
  readonly missing: string[];
}

/**
 * HTTP for many workspaces when there is a client id, Socket Mode when there is an app token, HTTP for one workspace
 * when there is a signing secret, the desk when there is none of them.
 */
function connect(env: Readonly<Record<string, string | undefined>>): Connecting {
  const set = (name: string) => env[name]?.trim() || null;
  if (set('SLACK_CLIENT_ID') !== null) return connectMany(set);
  const botToken = set('SLACK_BOT_TOKEN');
  const appToken = set('SLACK_APP_TOKEN');
  const signingSecret = set('SLACK_SIGNING_SECRET');
  if (botToken === null && appToken === null && signingSecret === null) {
    return { connection: { kind: 'desk' }, missing: [] };
  }
  const missing: string[] = [];
  if (botToken === null) missing.push('SLACK_BOT_TOKEN is missing: app settings, OAuth & Permissions.');
  if (appToken === null && signingSecret === null) {
    missing.push(
      'SLACK_APP_TOKEN (for Socket Mode: Basic Information, App-Level Tokens) or SLACK_SIGNING_SECRET (for HTTP: Basic Information, App Credentials) is missing.',
    );
  }
  if (botToken === null || missing.length > 0) return { connection: null, missing };
  if (appToken !== null) return { connection: { kind: 'socket', botToken, appToken }, missing };
  return { connection: { kind: 'http', botToken, signingSecret: signingSecret ?? '' }, missing };
}

/** For many workspaces everything comes from each installation; a token set beside it would be for only one of them. */
function connectMany(set: (name: string) => string | null): Connecting {
  const need = (name: string, where: string) => {
    if (set(name) === null) missing.push(`${name} is missing: ${where}.`);
    return set(name) ?? '';
  };
  const missing: string[] = [];
  const connection: Connection = {
    kind: 'oauth',
    clientId: need('SLACK_CLIENT_ID', 'Basic Information, App Credentials'),
    clientSecret: need('SLACK_CLIENT_SECRET', 'Basic Information, App Credentials'),
    signingSecret: need('SLACK_SIGNING_SECRET', 'Basic Information, App Credentials'),
    stateSecret: need('SLACK_STATE_SECRET', 'make one with "openssl rand -base64 32"'),
  };
  need(
    'FOOTNOTE_ENCRYPTION_KEY',
    'it seals the tokens of the workspaces; make one with "openssl rand -base64 32"',
  );
  for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'])
    if (set(name) !== null)
      missing.push(`${name} is for one workspace, and SLACK_CLIENT_ID for many: remove one of them.`);
  return { connection, missing };
}

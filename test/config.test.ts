import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ENVIRONMENT, readConfig } from '../src/config.ts';

const TOKENS = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };

function refusal(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    expect(error).toMatchObject({ code: 'bad_environment' });
    return String(error);
  }
  throw new Error('the environment was accepted');
}

describe('the environment', () => {
  it('may be empty: then there is no Slack, and everything has a default', () => {
    expect(readConfig({})).toEqual({
      connection: { kind: 'desk' },
      data: '.footnote',
      database: 'file:.footnote/footnote.db',
      knowledge: 'knowledge',
      retentionDays: 0,
      encryptionKeys: [],
      port: 3000,
      logLevel: 'info',
      slackApiUrl: null,
    });
    expect(readConfig({ SLACK_BOT_TOKEN: ' ', PORT: '', LOG_LEVEL: '' })).toEqual(readConfig({}));
  });

  it('with an app token means Socket Mode, with a signing secret HTTP', () => {
    expect(readConfig(TOKENS).connection).toEqual({ kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' });
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's' }).connection).toEqual({
      kind: 'http',
      botToken: 'xoxb-1',
      signingSecret: 's',
    });
    expect(readConfig({ ...TOKENS, SLACK_SIGNING_SECRET: 's' }).connection.kind).toBe('socket');
  });

  const MANY = {
    SLACK_CLIENT_ID: '1.2',
    SLACK_CLIENT_SECRET: 'c',
    SLACK_SIGNING_SECRET: 's',
    SLACK_STATE_SECRET: 't'.repeat(32),
    FOOTNOTE_ENCRYPTION_KEY: 'k'.repeat(32),
  };

  it('with a client id means many workspaces, each with a token of its own', () => {
    expect(readConfig(MANY).connection).toEqual({
      ...{ kind: 'oauth', clientId: '1.2', clientSecret: 'c' },
      ...{ signingSecret: 's', stateSecret: 't'.repeat(32) },
    });
    const text = refusal({ SLACK_CLIENT_ID: '1.2' });
    for (const name of Object.keys(MANY).slice(1)) expect(text).toContain(`${name} is missing`);
    expect(refusal({ ...MANY, ...TOKENS })).toMatch(
      /SLACK_BOT_TOKEN is for one .*\n.*SLACK_APP_TOKEN is for one/u,
    );
    expect(refusal({ ...MANY, SLACK_STATE_SECRET: 'short' })).toContain('SLACK_STATE_SECRET must have 32');
  });

  it('is read as it is meant', () => {
    const config = readConfig({
      ...TOKENS,
      SLACK_API_URL: 'http://127.0.0.1:9/api',
      PORT: '0',
      LOG_LEVEL: 'warn',
      FOOTNOTE_KNOWLEDGE: 'texts',
    });
    expect(config).toMatchObject({
      slackApiUrl: 'http://127.0.0.1:9/api/',
      port: 0,
      logLevel: 'warn',
      knowledge: 'texts',
    });
  });

  it('keeps everything in one folder, unless another database is named', () => {
    expect(readConfig({ FOOTNOTE_DATA: '/data' }).database).toBe('file:/data/footnote.db');
    const DATABASE_URL = 'postgres://footnote@db/footnote';
    expect(readConfig({ FOOTNOTE_DATA: '/data', DATABASE_URL })).toMatchObject({
      data: '/data',
      database: DATABASE_URL,
    });
    expect(refusal({ DATABASE_URL: 'mysql://db' })).toContain('DATABASE_URL');
  });

  it('says how long the words of questions stay, and what seals them', () => {
    const [one, other] = ['a'.repeat(32), 'ß'.repeat(16)];
    const env = { FOOTNOTE_RETENTION_DAYS: '30', FOOTNOTE_ENCRYPTION_KEY: `${one}, ${other}` };
    expect(readConfig(env)).toMatchObject({ retentionDays: 30, encryptionKeys: [one, other] });
    expect(refusal({ FOOTNOTE_RETENTION_DAYS: '91' })).toContain('FOOTNOTE_RETENTION_DAYS');
    expect(refusal({ FOOTNOTE_ENCRYPTION_KEY: `${one},short` })).toContain('FOOTNOTE_ENCRYPTION_KEY');
    expect(refusal({ FOOTNOTE_ENCRYPTION_KEY: 'short' })).not.toContain('short');
  });

  it.each([
    [{ SLACK_APP_TOKEN: 'xapp-1' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_SIGNING_SECRET: 's' }, ['SLACK_BOT_TOKEN']],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, ['SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET']],
  ])('with half the tokens, as in %j, says which are missing', (env, names) => {
    for (const name of names) expect(refusal(env)).toContain(`${name} `);
  });

  it('is refused with all that is wrong at once, and what to do about it', () => {
    const text = refusal({
      SLACK_BOT_TOKEN: 'xapp-1',
      SLACK_APP_TOKEN: 'xoxb-1',
      SLACK_API_URL: 'nowhere',
      PORT: '70000',
      LOG_LEVEL: 'loud',
    });
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_API_URL', 'PORT', 'LOG_LEVEL'])
      expect(text).toContain(name);
    expect(text).toContain('.env.example');
  });

  it('repeats no token when it is refused', () => {
    expect(refusal({ SLACK_BOT_TOKEN: 'oops-12345' })).not.toContain('12345');
  });

  it('is explained, variable by variable, in .env.example', () => {
    const text = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
    expect(Object.keys(parse(text)).sort()).toEqual(Object.keys(ENVIRONMENT).sort());
    for (const name of Object.keys(ENVIRONMENT)) expect(text).toMatch(new RegExp(`# .+\\n${name}=\\n`));
    expect(readConfig(parse(text))).toEqual(readConfig({}));
  });
});

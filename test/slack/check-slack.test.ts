import { describe, expect, it } from 'vitest';
import { checkSlack, type SlackAccess } from '../../src/slack/check-slack.ts';
import { LISTENERS } from '../../src/slack/listeners.ts';
import { installationIn } from '../store/opened.ts';
import { type Reply, slackEdge } from '../support/slack-calls.ts';

const SOCKET = { kind: 'socket', botToken: 'xoxb-1', appToken: 'xapp-1' } as const;
const ALL = LISTENERS.flatMap(({ needs }) => [...needs.scopes, ...(needs.optional ?? [])]);
const MANY = {
  kind: 'oauth',
  ...{ signingSecret: 's', clientId: '1', clientSecret: 'c', stateSecret: 't' },
} as const;

const granting = (scopes: readonly string[], more: Record<string, string> = {}): Reply => ({
  ...{ team: 'Toy', team_id: 'T1', headers: { 'x-oauth-scopes': scopes.join(','), ...more } },
});

async function checked(replies: Readonly<Record<string, Reply>>, access: Partial<SlackAccess> = {}) {
  const edge = slackEdge();
  for (const [method, reply] of Object.entries(replies)) edge.reply(method, reply);
  const all = { connection: SOCKET, slackApiUrl: null, installations: [], ...access };
  const findings = await checkSlack(all);
  expect(JSON.stringify(findings)).not.toMatch(/xoxb|xapp/u);
  for (const { level, fix } of findings) expect(fix === undefined).toBe(level === 'good');
  return {
    edge,
    levels: findings.map(({ level }) => level),
    text: findings.map(({ what }) => what).join('\n'),
  };
}

describe('the doctor asks Slack', () => {
  it('whether both tokens work, and posts nothing', async () => {
    const { edge, levels, text } = await checked({ 'auth.test': granting(ALL) });
    expect(levels).toEqual(['good', 'good']);
    expect(text).toContain('SLACK_BOT_TOKEN works in the workspace Toy (T1)');
    expect(edge.calls.map(({ method }) => method)).toEqual(['auth.test', 'apps.connections.open']);
  });

  it('which scopes are missing, and whether it can go without', async () => {
    const scopes = ALL.filter((scope) => scope !== 'commands' && scope !== 'users:read');
    const { levels, text } = await checked({ 'auth.test': granting(scopes) });
    expect(levels).toEqual(['good', 'problem', 'note', 'good']);
    expect(text).toMatch(/lacks the scope commands\..*lacks the scope users:read,/su);
  });

  it.each([
    [{ 'auth.test': { error: 'invalid_auth' } }, 'SLACK_BOT_TOKEN does not work: Slack says invalid_auth'],
    [{ 'apps.connections.open': { error: 'missing_scope' } }, 'SLACK_APP_TOKEN does not work'],
    [{ 'auth.test': { error: 'token_revoked' } }, 'token_revoked'],
  ])('and names what %j means', async (replies, said) => {
    const { levels, text } = await checked({ 'auth.test': granting(ALL), ...replies });
    expect(levels).toContain('problem');
    expect(text).toContain(said);
  });

  it.each([
    [120, 'note'],
    [400, 'problem'],
  ] as const)('how far the clock is off: %i s is a %s', async (seconds, level) => {
    const date = new Date(Date.now() - seconds * 1000).toUTCString();
    const { levels, text } = await checked({ 'auth.test': granting(ALL, { date }) });
    expect(levels).toEqual(['good', level, 'good']);
    expect(text).toMatch(/The clock here is \d+ s off/u);
  });

  it('of every workspace that has installed the bot', async () => {
    const installations = [installationIn('T1'), installationIn('T2')];
    const { edge, levels } = await checked(
      { 'auth.test': { error: 'account_inactive' } },
      { connection: MANY, installations },
    );
    expect(levels.toSorted()).toEqual(['good', 'problem']);
    expect(
      edge
        .to('auth.test')
        .map(({ token }) => token)
        .sort(),
    ).toEqual(['xoxb-T1', 'xoxb-T2']);
    expect((await checked({}, { connection: MANY })).text).toContain(
      'No workspace has installed the bot yet',
    );
    expect((await checked({}, { connection: { kind: 'desk' } })).levels).toEqual(['note']);
  });
});

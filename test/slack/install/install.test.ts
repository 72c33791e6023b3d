import { describe, expect, it } from 'vitest';
import type { SlackConnection } from '../../../src/slack/app.ts';
import { deedsOf } from '../../../src/store/audit.ts';
import type { Kept } from '../../../src/store/open-store.ts';
import { post, SIGNING_SECRET } from '../../support/http-client.ts';
import { type RunnableApp, runnableApp } from '../../support/runnable-app.ts';
import { command, event, mentioned } from '../../support/slack-payloads.ts';

const OAUTH: SlackConnection = {
  kind: 'oauth',
  signingSecret: SIGNING_SECRET,
  clientId: '1.2',
  clientSecret: 'client secret',
  stateSecret: 'a state secret of thirty-two bytes',
};

/** A bot that workspaces install, and what a browser does with it. */
async function installable(kept?: Kept) {
  const slack = await runnableApp({ connection: OAUTH, ...(kept && { kept }) });
  const { port } = await slack.app.start();
  const at = (path: string) => `http://127.0.0.1:${port}${path}`;
  /** Opens the install page; `state` is what goes to Slack and back, `cookie` what the browser keeps. */
  const begin = async () => {
    const response = await fetch(at('/slack/install'));
    const html = await response.text();
    const link = new URL(/href="([^"]+)"/u.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '');
    const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
    return { html, link, cookie, state: link.searchParams.get('state') ?? '' };
  };
  /** Comes back from Slack's page of consent. */
  const come = async (query: Record<string, string>, cookie = '') => {
    const response = await fetch(at(`/slack/oauth_redirect?${new URLSearchParams(query)}`), {
      headers: { cookie },
    });
    return { status: response.status, html: await response.text() };
  };
  const install = async (grant: object) => {
    const { state, cookie } = await begin();
    slack.reply('oauth.v2.access', grant as Record<string, unknown>);
    return await come({ code: 'code', state }, cookie);
  };
  return { ...slack, port: port ?? 0, begin, come, install };
}

const grant = (team: string, token: string, more: object = {}) => ({
  ...{ access_token: token, scope: 'chat:write,commands', bot_user_id: 'UBOT', app_id: 'A1' },
  ...{ token_type: 'bot', team: { id: team, name: `The ${team} & Sons` }, enterprise: null },
  ...{ authed_user: { id: 'U1' }, is_enterprise_install: false, ...more },
});

const wide = (token: string) =>
  grant('', token, { team: null, enterprise: { id: 'E1', name: 'Acme' }, is_enterprise_install: true });

/** A mention in a workspace. */
const inTeam = (team: string, more: object = {}) => {
  const { event: inner } = mentioned('what was leased?');
  const from = { enterprise_id: null, team_id: team, user_id: 'UBOT', is_bot: true };
  const authorizations = [{ ...from, is_enterprise_install: false, ...more }];
  return event(inner, { team_id: team, authorizations });
};

async function answered(slack: RunnableApp & { port: number }, body: object): Promise<string | null> {
  const before = slack.to('chat.postMessage').length;
  expect((await post(slack.port, body)).status).toBe(200);
  await expect.poll(() => slack.to('chat.postMessage').length, { timeout: 5000 }).toBe(before + 1);
  return slack.to('chat.postMessage')[before]?.token ?? null;
}

describe('installing', () => {
  it('asks for what the manifest asks for, and ends on a page that says how to begin', async () => {
    const slack = await installable();
    const { html, link, cookie } = await slack.begin();
    expect(html).toContain('Add Footnote to Slack');
    expect(`${link.origin}${link.pathname}`).toBe('https://slack.com/oauth/v2/authorize');
    expect(link.searchParams.get('scope')?.split(',')).toContain('app_mentions:read');
    expect(link.searchParams.get('client_id')).toBe('1.2');
    expect(cookie).not.toBe('');
    const page = await slack.install(grant('T1', 'xoxb-one'));
    expect(page).toMatchObject({ status: 200, html: expect.stringContaining('The T1 &amp; Sons') });
    expect(slack.to('oauth.v2.access')[0]?.args).toMatchObject({ code: 'code', client_id: '1.2' });
    expect(await slack.kept.installations.all()).toMatchObject([
      { id: 'T1', token: 'xoxb-one', wide: false },
    ]);
    expect(slack.lines.join()).not.toMatch(/xoxb|client secret/u);
  });

  it('answers each workspace with its own token, in listeners and in the outbox', async () => {
    const slack = await installable();
    await slack.install(grant('T1', 'xoxb-one'));
    await slack.install(grant('T2', 'xoxb-two'));
    expect(await answered(slack, inTeam('T1'))).toBe('xoxb-one');
    expect(await answered(slack, inTeam('T2'))).toBe('xoxb-two');
    expect(await answered(slack, inTeam('T1'))).toBe('xoxb-one');
    expect([...new Set(slack.to('users.info').map(({ token }) => token))]).toEqual(['xoxb-one', 'xoxb-two']);
  });

  it('again replaces the token', async () => {
    const slack = await installable();
    await slack.install(grant('T1', 'xoxb-old'));
    expect(await answered(slack, inTeam('T1'))).toBe('xoxb-old');
    await slack.install(grant('T1', 'xoxb-new'));
    expect(await answered(slack, inTeam('T1'))).toBe('xoxb-new');
  });

  it('for an organisation is for all of its workspaces', async () => {
    const slack = await installable();
    expect((await slack.install(wide('xoxb-wide'))).html).toContain('Acme');
    const from = { enterprise_id: 'E1', is_enterprise_install: true };
    expect(await answered(slack, inTeam('T7', from))).toBe('xoxb-wide');
    const isString = { team_id: 'T8', enterprise_id: 'E1', is_enterprise_install: 'true' };
    expect((await post(slack.port, command('what was leased?', isString))).status).toBe(200);
    await slack.one('respond');
  });
});

describe('an installation is refused', () => {
  it.each([
    ['another state', { code: 'code', state: 'made up' }, 400],
    ['no state', { code: 'code' }, 400],
    ['no code', { state: 'x' }, 400],
    ['nobody allowing it', { error: 'access_denied' }, 403],
  ])('with %s, and nothing is asked of Slack', async (_, query, status) => {
    const slack = await installable();
    const { cookie } = await slack.begin();
    const page = await slack.come(query as unknown as Record<string, string>, cookie);
    expect(page).toMatchObject({ status, html: expect.stringContaining('Begin again') });
    expect(slack.to('oauth.v2.access')).toHaveLength(0);
  });

  it('in a browser that did not begin it', async () => {
    const slack = await installable();
    const { state } = await slack.begin();
    expect(await slack.come({ code: 'code', state }, 'slack-app-oauth-state=other')).toMatchObject({
      status: 400,
    });
    expect(await slack.kept.installations.all()).toEqual([]);
  });

  it('the second time one state is used, by another replica too', async () => {
    const slack = await installable();
    const other = await installable(slack.kept);
    const { state, cookie } = await slack.begin();
    other.reply('oauth.v2.access', grant('T1', 'xoxb-one'));
    expect(await other.come({ code: 'code', state }, cookie)).toMatchObject({ status: 200 });
    const asked = other.to('oauth.v2.access').length;
    expect(await slack.come({ code: 'code', state }, cookie)).toMatchObject({ status: 400 });
    expect(other.to('oauth.v2.access')).toHaveLength(asked);
  });

  it('when tokens would expire, with the fix', async () => {
    const slack = await installable();
    const page = await slack.install(grant('T1', 'xoxe-1', { refresh_token: 'xoxe-2', expires_in: 43_200 }));
    expect(page).toMatchObject({ status: 500, html: expect.stringContaining('token rotation') });
    expect(await slack.kept.installations.all()).toEqual([]);
  });

  it('when Slack does not take the code, and can begin again', async () => {
    const slack = await installable();
    expect(await slack.install({ error: 'invalid_code' })).toMatchObject({ status: 502 });
    expect(await slack.install(grant('T1', 'xoxb-one'))).toMatchObject({ status: 200 });
  });
});

describe('a workspace that removes the bot', () => {
  const removed = (type: object, at = Date.now()) =>
    event(type, { authorizations: [], event_time: Math.floor(at / 1000) });

  it.each([{ type: 'app_uninstalled' }, { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } }])(
    'has no token and no answer after $type, and keeps nothing when it was removed',
    async (type) => {
      const slack = await installable();
      await slack.install(grant('T1', 'xoxb-one'));
      await slack.install(grant('T2', 'xoxb-two'));
      await post(slack.port, removed(type));
      await expect
        .poll(async () => (await slack.kept.installations.all()).map(({ id }) => id))
        .toEqual(['T2']);
      await post(slack.port, inTeam('T1'));
      await expect.poll(() => slack.kept.inbox.waiting()).toBe(0);
      expect(slack.to('chat.postMessage')).toHaveLength(0);
      expect(slack.lines.join()).toMatch(/a workspace (?:removed the bot|revoked the token)/u);
      const acts = (await deedsOf(slack.kept.database, null, 100)).map(({ act }) => act);
      expect(acts.includes('workspace_forgotten')).toBe(type.type === 'app_uninstalled');
      expect(await answered(slack, inTeam('T2'))).toBe('xoxb-two');
    },
  );

  it('keeps it when only people’s own tokens are revoked, or it has the bot again', async () => {
    const slack = await installable();
    await slack.install(grant('T1', 'xoxb-one'));
    await post(slack.port, removed({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
    await post(slack.port, removed({ type: 'app_uninstalled' }, Date.now() - 60_000));
    await expect.poll(() => slack.lines.join()).toContain('has it again');
    expect(await answered(slack, inTeam('T1'))).toBe('xoxb-one');
  });
});

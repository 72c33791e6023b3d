import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/ports.ts';
import { buttons, parts, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { event } from '../support/slack-payloads.ts';

const opened = (tab: string) => event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab });
const problem: Problem = {
  code: 'bad_front_matter',
  file: 'news/minutes.md',
  line: 3,
  message: '“published” is no date.',
  fix: 'Write it like 2026-11-22.',
  severity: 'error',
};

describe('the messages tab', () => {
  it('offers up to four questions that can be answered, and says what we do', async () => {
    const slack = await workspace();
    await slack.deliver(opened('messages'));
    const suggested = await slack.one('assistant.threads.setSuggestedPrompts');
    expect(suggested).toMatchObject({
      channel_id: 'D1',
      title: 'I answer only with sentences from 1 article (5 sentences). If it isn’t in there, I’ll say so.',
      prompts: [{ title: 'what was leased?', message: 'what was leased?' }, {}, {}, {}],
    });
    expect(suggested).not.toHaveProperty('thread_ts');
  });

  it('stays as it is when Slack does not take the questions, or there are none', async () => {
    const slack = await workspace();
    slack.reply('assistant.threads.setSuggestedPrompts', { error: 'missing_scope' });
    await slack.deliver(opened('messages'));
    expect(slack.calls.map(({ method }) => method)).toEqual([
      'auth.test',
      'users.info',
      'assistant.threads.setSuggestedPrompts',
    ]);
    const empty = await workspace({ suggestions: () => [] });
    await empty.deliver(opened('messages'));
    expect(empty.to('assistant.threads.setSuggestedPrompts')).toHaveLength(0);
  });
});

describe('App Home', () => {
  it('says how much can be quoted and gives three questions to ask', async () => {
    const slack = await workspace();
    await slack.deliver(opened('home'));
    const { user_id, view } = await slack.one('views.publish');
    expect(user_id).toBe('U1');
    expect(said(view)[0]).toMatch(/1 article \(5 sentences\)/);
    expect(buttons(view).map(({ label, value }) => `${label}: ${value}`)).toEqual([
      'Ask: what was leased?',
      'Ask: what did Brandt write?',
      'Ask: who spoke?',
      'New digest: new',
    ]);
  });

  it('says what to do when there are no articles, and counts no zeros', async () => {
    const slack = await workspace({ articles: [], facts: [], suggestions: () => [] });
    await slack.deliver(opened('home'));
    const { view } = await slack.one('views.publish');
    expect(parts(view).find(({ type }) => type === 'header')).toMatchObject({
      text: { text: 'No articles yet' },
    });
    expect(said(view)).toEqual(['Drop a .txt or .md file into knowledge/, and I can quote it.']);
  });

  it('names the files that need a hand, errors first, and how many more there are', async () => {
    const warning: Problem = { ...problem, file: 'a.md', line: null, severity: 'warning' };
    const slack = await workspace({ problems: [...Array.from({ length: 11 }, () => warning), problem] });
    await slack.deliver(opened('home'));
    const lines = said((await slack.one('views.publish')).view);
    expect(lines).toContain('12 file problems');
    expect(lines).toContain('And 2 more.');
    const first = lines.indexOf('news/minutes.md, line 3: “published” is no date. Write it like 2026-11-22.');
    expect(first).toBe(lines.indexOf('12 file problems') + 1);
  });

  it('that Slack refuses to show disturbs nobody', async () => {
    const slack = await workspace();
    slack.reply('views.publish', { error: 'not_enabled' });
    await slack.deliver(opened('home'));
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test', 'users.info', 'views.publish']);
  });
});

describe('the agent panel', () => {
  it.each(['app_context_changed', 'agent_session_stopped'])('hears %s and does nothing', async (type) => {
    const slack = await workspace();
    expect(
      await slack.deliver(event({ type, channel: 'D1', user: 'U1', context: {}, thread_ts: '1.1' })),
    ).toEqual([undefined]);
    expect(slack.calls.map(({ method }) => method)).toEqual(['auth.test']);
  });
});

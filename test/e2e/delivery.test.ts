import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readManifest } from '../desk/installed-app.ts';
import { TRANSPORTS } from './bot.ts';
import { readable, type Stage, setStage } from './stage.ts';

const QUESTION = 'what did Hegseth say on X?';

describe.each(TRANSPORTS)('what Slack does to events over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(transport);
  });
  afterEach(() => stage.clear());

  it.each(['twice', 'twice_with_new_id', 'ack_lost'] as const)(
    'answers once when a mention comes %s',
    async (fault) => {
      stage.desk.disturb(fault);
      const { ts } = await stage.ask(QUESTION);
      await stage.ask('Who announced the agreement?');
      expect(stage.replies(ts)).toHaveLength(1);
    },
  );

  it.each(['twice', 'twice_with_new_id', 'ack_lost'] as const)(
    'answers once when a direct message comes %s',
    async (fault) => {
      stage.desk.disturb(fault);
      const { ts } = await stage.askAlone(QUESTION);
      await stage.askAlone('Who announced the agreement?');
      expect(stage.replies(ts)).toHaveLength(1);
    },
  );

  it('does not answer itself, although Slack sends its own messages back', async () => {
    const { ts } = await stage.askAlone(QUESTION);
    await stage.askAlone('Who announced the agreement?');
    expect(stage.replies(ts)).toHaveLength(1);
    expect(stage.desk.messages()).toHaveLength(4);
  });

  it('does not answer a second time when a question is reworded', async () => {
    const { ts } = await stage.askAlone(QUESTION);
    await stage.desk.reword(ts, 'What did Hegseth say on X, exactly?');
    await stage.askAlone('Who announced the agreement?');
    expect(stage.replies(ts)).toHaveLength(1);
  });

  it('waits when there are too many calls, and then answers', async () => {
    stage.desk.fail('chat.postMessage', { kind: 'rate_limited', retryAfter: 0 });
    const { ts, reply } = await stage.ask(QUESTION);
    expect(readable(reply.blocks)).toContain('never been stronger');
    expect(stage.replies(ts)).toHaveLength(1);
  });

  it('tries again when Slack has an error, and answers once', async () => {
    stage.desk.fail('chat.postMessage', { kind: 'status', status: 500 });
    const { ts, reply } = await stage.ask(QUESTION);
    expect(readable(reply.blocks)).toContain('never been stronger');
    expect(stage.replies(ts)).toHaveLength(1);
  });

  it('answers once when Slack takes the reply and does not say so', async () => {
    stage.desk.fail('chat.postMessage', { kind: 'cut' });
    const { ts } = await stage.desk.say(`@Footnote ${QUESTION}`);
    await stage.desk.waitFor('conversations.replies');
    await stage.ask('Who announced the agreement?');
    expect(stage.replies(ts).map(({ blocks }) => readable(blocks))).toEqual([
      expect.stringContaining('never been stronger'),
    ]);
  });

  it('apologises in the thread with a reference when it cannot answer, and answers the next question', async () => {
    stage.desk.fail('chat.postMessage', { kind: 'error', error: 'msg_too_long' });
    const { ts, reply } = await stage.ask(QUESTION);
    expect(reply.text).toMatch(/F-\w{4}/);
    expect(reply.text).not.toContain('msg_too_long');
    expect(stage.replies(ts)).toHaveLength(1);
    expect(readable((await stage.ask(QUESTION)).reply.blocks)).toContain('never been stronger');
  });

  it('acknowledges buttons nobody listens to any more', async () => {
    await stage.ask(QUESTION);
    await stage.desk.press('Read in context');
    await stage.desk.waitFor('views.open');
    await stage.desk.dismiss();
    const acks = await Promise.all([
      stage.desk.press('Read in context'),
      stage.desk.shortcut('of_another_version'),
    ]);
    expect(acks.map(({ ok }) => ok)).toEqual([true, true]);
  });
});

describe.each(TRANSPORTS)('an app that also reads channels, over %s', (transport) => {
  it('hears a mention as two events and answers once', async () => {
    const app = await readManifest(new URL('../../manifest.yml', import.meta.url));
    const subscriptions = [...app.subscriptions, 'message.channels'];
    const stage = await setStage(transport, { app: { ...app, subscriptions } });
    try {
      const { ts } = await stage.ask(QUESTION);
      await stage.ask('Who announced the agreement?');
      expect(stage.replies(ts)).toHaveLength(1);
    } finally {
      await stage.clear();
    }
  });
});

describe('a Socket Mode connection', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage('socket');
  });
  afterEach(() => stage.clear());

  it.each(['cut', 'refresh'] as const)(
    'that Slack ends (%s) is made again, and questions are answered',
    async (how) => {
      stage.desk.dropSocket(how);
      await stage.desk.disconnected();
      await stage.desk.connected();
      const { reply } = await stage.ask(QUESTION);
      expect(readable(reply.blocks)).toContain('never been stronger');
    },
  );
});

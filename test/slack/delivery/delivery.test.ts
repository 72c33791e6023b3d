import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { later } from '../../store/opened.ts';
import { quoted } from '../../support/block-text.ts';
import { workspace } from '../../support/slack.ts';
import { command, direct, event, mentioned } from '../../support/slack-payloads.ts';

const QUESTION = 'what was leased?';
const quiet = async () => {};

describe('an event', () => {
  it('delivered 1 to 11 times, in any order, as a mention and as a message, gets one reply', async () => {
    const slack = await workspace();
    let asked = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ form: fc.nat(2), wait: fc.boolean() }), { minLength: 1, maxLength: 11 }),
        async (deliveries) => {
          const place = { channel: 'C1', ts: `20.${++asked}` };
          const text = `<@UBOT> ${QUESTION}`;
          const forms = [
            mentioned(QUESTION, place),
            event({ type: 'message', channel_type: 'channel', user: 'U1', text, ...place }),
            direct(QUESTION, place),
          ];
          const under: Promise<unknown>[] = [];
          const told = deliveries.some(({ form }) => form !== 1) ? 1 : 0;
          for (const { form, wait } of deliveries) {
            const delivered = slack.deliver(forms[form] ?? {});
            under.push(delivered);
            if (wait) await delivered;
          }
          await Promise.all(under);
          const replies = slack.to('chat.postMessage').filter(({ args }) => args.thread_ts === place.ts);
          expect(replies).toHaveLength(told);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is acknowledged when it is on disk, and not before', async () => {
    const slack = await workspace();
    const ack = vi.fn(async () => {
      expect(await slack.kept.database.kysely.selectFrom('inbox').select('key').execute()).toHaveLength(1);
    });
    await slack.delivery.receive({ body: mentioned(QUESTION), ack });
    expect(ack).toHaveBeenCalledTimes(1);
    await slack.delivery.idle();
  });

  it('that a process has left is finished by another', async () => {
    const slack = await workspace();
    const body = mentioned(QUESTION, { ts: '21.1' });
    await slack.kept.inbox.receive({ key: `event:${body.event_id}`, body: JSON.stringify(body) });
    await later(slack.kept);
    expect(await slack.one('chat.postMessage')).toMatchObject({ thread_ts: '21.1' });
  });

  it('whose answer a process has kept and not posted is posted by another', async () => {
    const slack = await workspace();
    const post = { method: 'chat.postMessage', args: { channel: 'C1', thread_ts: '22.1', text: 'x' } };
    const letter = { key: 'answer:T1:C1:22.1', team: 'T1', channel: 'C1', thread: '22.1', post };
    await slack.kept.inbox.finish({ arrival: 'e', kept: [], letters: [letter] }, false);
    expect(await slack.one('chat.postMessage')).toMatchObject({ thread_ts: '22.1' });
  });

  it('that brings down every process that begins it is apologised for in the end', async () => {
    const slack = await workspace();
    const body = mentioned(QUESTION, { ts: '23.1' });
    await slack.kept.inbox.receive({ key: `event:${body.event_id}`, body: JSON.stringify(body) });
    await slack.kept.database.kysely.updateTable('inbox').set({ attempt: 5 }).execute();
    await later(slack.kept);
    expect((await slack.one('chat.postMessage')).text).toMatch(/reference F-/);
  });

  it('that cannot be kept is not acknowledged, so that Slack sends it again', async () => {
    const slack = await workspace();
    await slack.kept.close();
    const ack = vi.fn(quiet);
    await expect(slack.delivery.receive({ body: mentioned(QUESTION), ack })).rejects.toThrow();
    expect(ack).not.toHaveBeenCalled();
    expect(slack.to('chat.postMessage')).toHaveLength(0);
  });
});

describe('a command', () => {
  it('that cannot be kept is answered all the same, since Slack sends it once', async () => {
    const slack = await workspace();
    await slack.kept.close();
    const ack = vi.fn(quiet);
    await slack.delivery.receive({ body: command(QUESTION), ack });
    await slack.delivery.idle();
    expect(ack).toHaveBeenCalledTimes(1);
    expect(quoted((await slack.one('respond')).blocks)).toHaveLength(1);
  });
});

describe('a channel in which Slack wants us to be slower', () => {
  it('waits as long as Slack says, and no other channel does', async () => {
    const slack = await workspace();
    slack.reply('chat.postMessage', { status: 429, retryAfter: 60 });
    await slack.delivery.receive({ body: mentioned(QUESTION, { channel: 'C1' }), ack: quiet });
    await slack.delivery.idle();
    await slack.delivery.receive({ body: mentioned(QUESTION, { channel: 'C1' }), ack: quiet });
    await slack.delivery.receive({ body: mentioned(QUESTION, { channel: 'C2' }), ack: quiet });
    await slack.delivery.idle();
    expect(slack.to('chat.postMessage').map(({ args }) => args.channel)).toEqual(['C1', 'C2']);
    expect(await slack.outbox.counts()).toMatchObject({ open: 2, sent: 1 });
    await later(slack.kept);
  });
});

describe('stopping', () => {
  it('finishes what is under way and takes nothing more up', async () => {
    const slack = await workspace();
    await slack.delivery.receive({ body: mentioned(QUESTION, { ts: '24.1' }), ack: quiet });
    await slack.delivery.stop();
    expect(slack.to('chat.postMessage')).toHaveLength(1);
    expect(await slack.outbox.counts()).toMatchObject({ open: 0, sent: 1 });
    const post = { method: 'chat.postMessage', args: { channel: 'C1', text: 'x' } };
    await slack.outbox.put([{ key: 'k', team: 'T1', channel: 'C1', thread: null, post }]);
    await later(slack.kept);
    expect(slack.to('chat.postMessage')).toHaveLength(1);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TRANSPORTS } from './bot.ts';
import { readable, type Stage, setStage } from './stage.ts';

const QUOTE = '“Our defence ties have never been stronger,” he stated on X';

describe.each(TRANSPORTS)('asking over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(transport);
  });
  afterEach(() => stage.clear());

  it('answers a mention in its thread with the sentence, its speaker and its place', async () => {
    const { ts, reply } = await stage.ask('what did Hegseth say on X?');
    expect(reply).toMatchObject({ thread: ts, channel: stage.desk.channels['policy-desk'] });
    const shown = readable(reply.blocks);
    expect(shown).toContain(QUOTE);
    expect(shown).toContain('Pete Hegseth, on X');
    expect(shown).toContain('US-India 10-year Defence Framework · ¶2, sentence 2');
    expect(reply.text).toContain(QUOTE);
  });

  it('answers a mention within a thread in that thread', async () => {
    const { ts } = await stage.desk.say('Shall we publish this?');
    await stage.ask('what did Hegseth say on X?', { thread: ts });
    expect(stage.replies(ts)).toHaveLength(1);
  });

  it('reads a short text in a thread as a follow-up to what it answered there last, and says so', async () => {
    const { ts } = await stage.ask('Who announced the agreement?');
    const { reply } = await stage.ask('and when?', { thread: ts });
    expect(readable(reply.blocks)).toContain('Read as: ');
    expect(readable(reply.blocks)).toContain('announced by US Secretary of War Pete Hegseth');
    const alone = await stage.ask('and when?');
    expect(readable(alone.reply.blocks)).not.toContain('Read as: ');
  });

  it('answers a direct message, and a second one in its thread, without a mention', async () => {
    const first = await stage.askAlone('what did Hegseth say on X?');
    expect(readable(first.reply.blocks)).toContain(QUOTE);
    const second = await stage.askAlone('Who announced the agreement?', { thread: first.ts });
    expect(readable(second.reply.blocks)).toContain('announced by US Secretary of War Pete Hegseth');
  });

  it('says what is missing when the articles do not answer, and the same when asked again', async () => {
    const first = await stage.ask('how much is the deal worth?');
    const second = await stage.ask('how much is the deal worth?');
    expect(readable(first.reply.blocks)).toContain('Not in my articles.');
    expect(second.reply.text).toBe(first.reply.text);
  });

  it('sends nothing that previews, and nothing that Slack would refuse', async () => {
    await stage.ask('what did Hegseth say on X?');
    const post = stage.desk.calls.find(({ method }) => method === 'chat.postMessage');
    expect(String(post?.args.unfurl_links)).toBe('false');
    expect(String(post?.args.unfurl_media)).toBe('false');
    expect(stage.desk.calls.filter(({ answer }) => answer?.ok !== true)).toEqual([]);
  });

  it('keeps out of what people say to each other', async () => {
    await stage.desk.say('what did Hegseth say on X?');
    const { ts } = await stage.ask('Who announced the agreement?');
    const said = stage.desk.messages().filter(({ author }) => author === 'bot');
    expect(said.map(({ thread }) => thread)).toEqual([ts]);
  });

  it('is heard nowhere it was not invited, and answers once it was', async () => {
    const { ts } = await stage.desk.say('@Footnote what did Hegseth say on X?', { channel: 'random' });
    await stage.desk.invite('random');
    await stage.ask('what did Hegseth say on X?', { channel: 'random' });
    expect(stage.replies(ts)).toEqual([]);
  });
});

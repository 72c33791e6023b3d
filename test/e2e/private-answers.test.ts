import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TRANSPORTS } from './bot.ts';
import { readable, type Stage, setStage } from './stage.ts';

describe.each(TRANSPORTS)('private answers over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(transport);
  });
  afterEach(() => stage.clear());

  const privately = async (typed: string, where = {}) => {
    const from = stage.desk.calls.length;
    await stage.desk.slash(typed, where);
    await stage.desk.waitFor('response_url', undefined, { from });
    const message = stage.desk.messages().at(-1);
    if (message === undefined) throw new Error('There is no private answer.');
    return message;
  };

  it('answers /footnote so that only the person sees it', async () => {
    const message = await privately('/footnote what did Hegseth say on X?');
    expect(message.ephemeral).toBe(true);
    expect(readable(message.blocks)).toContain('“Our defence ties have never been stronger,”');
    expect(readable(message.blocks)).toContain('what did Hegseth say on X?');
  });

  it('shares a private answer to the channel once, with the sharer’s name', async () => {
    await privately('/footnote what did Hegseth say on X?');
    await stage.desk.press('Share to channel');
    await stage.desk.waitFor('chat.postMessage');
    const from = stage.desk.calls.length - 1;
    await stage.desk.waitFor('response_url', ({ args }) => args.replace_original === true, { from });
    const shared = stage.desk.messages().filter(({ ephemeral }) => !ephemeral);
    expect(shared).toHaveLength(1);
    expect(readable(shared[0]?.blocks ?? [])).toMatch(
      /Shared by @you[\s\S]*“Our defence ties have never been stronger,”/,
    );
    await expect(stage.desk.press('Share to channel')).rejects.toThrow('no "Share to channel"');
  });

  it('shares once when the button is pressed twice before it goes away', async () => {
    await privately('/footnote what did Hegseth say on X?');
    await Promise.all([stage.desk.press('Share to channel'), stage.desk.press('Share to channel')]);
    await stage.desk.waitFor('response_url', ({ args }) => args.replace_original === true);
    await stage.ask('Who announced the agreement?');
    const shared = stage.desk
      .messages()
      .filter(({ author, ephemeral, thread }) => author === 'bot' && !ephemeral && thread === null);
    expect(shared).toHaveLength(1);
  });

  it('says how to be invited when it may not post where an answer is shared', async () => {
    await privately('/footnote what did Hegseth say on X?', { channel: 'random' });
    const from = stage.desk.calls.length;
    await stage.desk.press('Share to channel');
    await stage.desk.waitFor('response_url', undefined, { from });
    expect(readable(stage.desk.messages().at(-1)?.blocks ?? [])).toContain('/invite @Footnote');
    expect(stage.desk.messages().every(({ ephemeral }) => ephemeral)).toBe(true);
  });

  it('takes a message as a question by its shortcut', async () => {
    const { ts } = await stage.desk.say('Who announced the agreement?');
    await stage.desk.shortcut('footnote_ask_message', { message: ts });
    await stage.desk.waitFor('response_url');
    const answer = stage.desk.messages().at(-1);
    expect(answer?.ephemeral).toBe(true);
    expect(readable(answer?.blocks ?? [])).toContain('announced by US Secretary of War Pete Hegseth');
  });

  it('explains itself', async () => {
    const help = await privately('/footnote help');
    expect(readable(help.blocks)).toContain('@Footnote and a question');
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TRANSPORTS } from './bot.ts';
import { readable, type Stage, setStage } from './stage.ts';

describe.each(TRANSPORTS)('modals and Home over %s', (transport) => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await setStage(transport);
  });
  afterEach(() => stage.clear());

  const shown = () => readable(stage.desk.modal()?.blocks ?? []);

  it('shows the sentence in its paragraph, between its neighbours', async () => {
    await stage.ask('what did Hegseth say on X?');
    await stage.desk.press('Read in context');
    await stage.desk.waitFor('views.open');
    expect(shown()).toContain('Describing the framework as “ambitious and forward-looking,”');
    expect(shown()).toContain('“Our defence ties have never been stronger,”');
    expect(shown()).toContain('In a landmark move');
    expect(shown()).toContain('The signing took place');
  });

  it('lets people ask from anywhere, and shows the answer with room for the next question', async () => {
    await stage.desk.shortcut('footnote_ask');
    await stage.desk.waitFor('views.open');
    expect((await stage.desk.submit()).errors).not.toEqual({});
    await stage.desk.submit({ question: 'Who announced the agreement?' });
    expect(shown()).toContain('announced by US Secretary of War Pete Hegseth');
    await stage.desk.press('Read in context');
    await stage.desk.waitFor('views.push');
    expect(shown()).toContain('In a landmark move');
    await stage.desk.dismiss();
    expect(shown()).toContain('Another question');
  });

  it('lets people ask on from an answer, and says what the follow-up was read as', async () => {
    await stage.ask('Who announced the agreement?');
    await stage.desk.press('Ask a follow-up');
    await stage.desk.waitFor('views.open');
    expect(shown()).toContain('Following up: Who announced the agreement?');
    await stage.desk.submit({ question: 'and when was it signed?' });
    expect(shown()).toContain('Read as: When was the agreement signed?');
  });

  it('publishes a Home that says what it can quote, and offers questions it can answer', async () => {
    await stage.desk.openHome('home');
    await stage.desk.waitFor('views.publish');
    expect(readable(stage.desk.home()?.blocks ?? [])).toContain('1 article');
    await stage.desk.press('Ask');
    await stage.desk.waitFor('views.open');
    expect(shown()).not.toContain('Not in my articles');
  });

  it('suggests questions in the agent panel that it then answers', async () => {
    await stage.desk.openHome('messages');
    const { args } = await stage.desk.waitFor('assistant.threads.setSuggestedPrompts');
    const prompts = args.prompts as { message: string }[];
    expect(prompts.length).toBeGreaterThan(0);
    for (const { message } of prompts) {
      const { reply } = await stage.askAlone(message);
      expect(reply.text).not.toContain('Not in my articles');
    }
  });

  it('turns a choice into the answer, in the same message', async () => {
    const { ts, reply } = await stage.ask('What did the minister say?');
    expect(readable(reply.blocks)).toContain('Piyush Goyal');
    await stage.desk.press('Piyush Goyal');
    await stage.desk.waitFor('chat.update', ({ args }) => args.ts === reply.ts);
    expect(stage.replies(ts)).toHaveLength(1);
    expect(readable(stage.replies(ts)[0]?.blocks ?? [])).toContain(
      'would not enter into any trade deal in haste',
    );
  });
});

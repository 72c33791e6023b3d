import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Desk } from './desk.ts';
import { SPECIMEN_APP } from './specimen/app.ts';
import { type Specimen, startSpecimen } from './specimen/bot.ts';
import { startDesk } from './start.ts';

describe.each(['socket', 'http'] as const)('the desk over %s', (transport) => {
  let desk: Desk;
  let bot: Specimen;

  beforeEach(async () => {
    desk = await startDesk({ app: SPECIMEN_APP });
    bot = await startSpecimen(desk, transport);
  });
  afterEach(async () => {
    await bot.stop();
    await desk.close();
  });

  const answers = (thread: string) =>
    desk.messages().filter((each) => each.author === 'bot' && each.thread === thread);
  const ask = async () => {
    const { ts } = await desk.say('@Footnote who announced it?');
    await desk.waitFor('chat.postMessage', ({ args }) => args.thread_ts === ts);
    return ts;
  };

  it('delivers a mention and shows the answer in its thread', async () => {
    const ts = await ask();
    expect(answers(ts)).toMatchObject([{ text: 'Answer to: <@U0FOOTNOTE> who announced it?' }]);
  });

  it('delivers a direct message and shows the answer in its thread', async () => {
    const { ts } = await desk.directMessage('who announced it?');
    await desk.waitFor('chat.postMessage', ({ args }) => args.thread_ts === ts);
    expect(answers(ts)).toHaveLength(1);
  });

  it.each(['twice', 'twice_with_new_id', 'ack_lost'] as const)(
    'lets a bot that remembers answer once: %s',
    async (fault) => {
      desk.disturb(fault);
      const first = await ask();
      await ask();
      expect(answers(first)).toHaveLength(1);
    },
  );

  it('shows the reply to a command to the person, and shares it when asked', async () => {
    await desk.slash('/footnote who announced it?');
    expect(desk.messages()).toMatchObject([{ ephemeral: true, text: 'Private answer' }]);
    const from = desk.calls.length;
    await desk.press('Share to channel');
    await desk.waitFor('response_url', ({ args }) => args.replace_original === true, { from });
    expect(desk.messages()).toMatchObject([
      { ephemeral: true, text: 'Shared to the channel.' },
      { ephemeral: false, text: 'Shared' },
    ]);
  });

  it('opens a modal, lets the app change it, and closes it', async () => {
    await ask();
    await desk.press('Read in context');
    await desk.waitFor('views.open');
    expect(desk.modal()?.title.text).toBe('Read in context');
    await desk.press('Next');
    await desk.waitFor('views.update');
    expect(JSON.stringify(desk.modal()?.blocks)).toContain('paragraph 3 of 8');
    await desk.dismiss();
    expect(desk.modal()).toBeNull();
  });

  it('submits a form: Slack’s own complaints first, then the app’s, then it closes', async () => {
    await ask();
    await desk.press('remark');
    await desk.waitFor('views.open');
    expect(await desk.submit()).toMatchObject({
      errors: { note: expect.stringContaining('required') },
      ack: null,
    });
    expect(await desk.submit({ note: 'Hm' })).toMatchObject({
      errors: { note: 'Please write a little more.' },
    });
    expect(desk.modal()).not.toBeNull();
    expect(await desk.submit({ note: 'Where was it signed?', how: 'me' })).toMatchObject({ errors: {} });
    expect(desk.modal()).toBeNull();
  });

  it('shows the Home that the app publishes when it is opened', async () => {
    await desk.openHome();
    await desk.waitFor('views.publish');
    expect(desk.home()?.blocks[0]?.type).toBe('header');
    const ack = await desk.press('zone', { choose: 'ist' });
    expect(ack.ok).toBe(true);
  });

  it('runs shortcuts, on a message and from anywhere', async () => {
    const { ts } = await desk.say('Pete announced it');
    await desk.shortcut('about', { message: ts });
    await desk.waitFor('response_url');
    expect(desk.messages().at(-1)).toMatchObject({ ephemeral: true, text: 'About: Pete announced it' });
    await desk.shortcut('ask');
    await desk.waitFor('views.open');
    expect(desk.modal()?.callback_id).toBe('remark');
  });

  it('says what there is when a button is not there', async () => {
    await ask();
    await expect(desk.press('Buy')).rejects.toThrow(/no "Buy".*Read in context/);
  });
});

describe('a Socket Mode connection that breaks', () => {
  it('is made again, and the next question is answered', async () => {
    const desk = await startDesk({ app: SPECIMEN_APP });
    const bot = await startSpecimen(desk, 'socket');
    desk.dropSocket('cut');
    await desk.disconnected();
    await desk.connected();
    const { ts } = await desk.say('@Footnote still there?');
    await desk.waitFor('chat.postMessage', ({ args }) => args.thread_ts === ts);
    await bot.stop();
    await desk.close();
  });
});

describe('a desk whose port is taken', () => {
  it('says so, and leaves nothing running', async () => {
    const first = await startDesk({ app: SPECIMEN_APP });
    const port = Number(new URL(first.url).port);
    await expect(startDesk({ app: SPECIMEN_APP, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});

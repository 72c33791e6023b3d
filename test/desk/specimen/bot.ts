import type { Server } from 'node:http';
import { App, HTTPReceiver, SocketModeReceiver, type types } from '@slack/bolt';
import type { Desk } from '../desk.ts';
import { answerBlocks, contextView, homeView, remarkView } from './blocks.ts';
import { QUIET } from './quiet.ts';

/** A small app that touches every surface of Slack, so that the desk can be tested without the real one. */
export interface Specimen {
  stop(): Promise<void>;
}

/** Connects a specimen to a desk and waits until it can be reached. */
export async function startSpecimen(desk: Desk, transport: 'socket' | 'http'): Promise<Specimen> {
  const quiet = { logger: QUIET };
  const clientOptions = {
    slackApiUrl: desk.slackApiUrl,
    retryConfig: { retries: 2, minTimeout: 10 },
    timeout: 5000,
  };
  const receiver =
    transport === 'socket'
      ? new SocketModeReceiver({
          appToken: desk.appToken,
          installerOptions: { clientOptions },
          clientPingTimeout: 2000,
          ...quiet,
        })
      : new HTTPReceiver({ signingSecret: desk.signingSecret, ...quiet });
  const app = new App({ token: desk.botToken, receiver, clientOptions, ...quiet });
  listen(app);
  if (transport === 'socket') {
    await app.start();
    await desk.connected();
  } else {
    const server = (await app.start({ port: 0, host: '127.0.0.1' })) as Server;
    const { port } = server.address() as { port: number };
    desk.connect({ transport: 'http', requestUrl: `http://127.0.0.1:${port}/slack/events` });
  }
  return { stop: async () => void (await app.stop()) };
}

function listen(app: App): void {
  const answered = new Set<string>();

  app.event('app_mention', async ({ event, say }) => {
    if (answered.has(event.ts)) return;
    answered.add(event.ts);
    const thread_ts = event.thread_ts ?? event.ts;
    await say({ thread_ts, text: `Answer to: ${event.text}`, blocks: answerBlocks(event.text) });
  });

  app.event('message', async ({ event, say }) => {
    if (event.subtype !== undefined || event.channel_type !== 'im' || event.bot_id !== undefined) return;
    if (answered.has(event.ts)) return;
    answered.add(event.ts);
    await say({
      thread_ts: event.thread_ts ?? event.ts,
      text: 'Answer',
      blocks: answerBlocks(event.text ?? ''),
    });
  });

  app.command('/footnote', async ({ ack, command }) => {
    await ack({ text: 'Private answer', blocks: [...answerBlocks(command.text), share()] });
  });

  app.action('context', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: contextView(2) });
  });

  app.action(/^page/, async ({ ack, action, body, client }) => {
    await ack();
    const view_id = 'view' in body ? body.view?.id : undefined;
    if (view_id !== undefined && 'value' in action) {
      await client.views.update({ view_id, view: contextView(Number(action.value)) });
    }
  });

  app.action('remark', async ({ ack, body, client }) => {
    await ack();
    if ('trigger_id' in body) await client.views.open({ trigger_id: body.trigger_id, view: remarkView });
  });

  app.view('remark', async ({ ack, view }) => {
    const text = view.state.values.note?.text?.value ?? '';
    if (text.length < 5)
      await ack({ response_action: 'errors', errors: { note: 'Please write a little more.' } });
    else await ack();
  });

  app.action('share', async ({ ack, respond }) => {
    await ack();
    await respond({
      response_type: 'in_channel',
      replace_original: false,
      text: 'Shared',
      blocks: answerBlocks(''),
    });
    await respond({ replace_original: true, text: 'Shared to the channel.' });
  });

  app.action(/^(why|feedback|zone|digest)$/, async ({ ack }) => ack());

  app.shortcut('about', async ({ ack, respond, shortcut }) => {
    await ack();
    if ('message' in shortcut) await respond({ text: `About: ${shortcut.message.text}` });
  });

  app.shortcut('ask', async ({ ack, client, shortcut }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: remarkView });
  });

  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') {
      await client.views.publish({ user_id: event.user, view: homeView });
      return;
    }
    await client.assistant.threads.setSuggestedPrompts({
      channel_id: event.channel,
      title: 'Answered in the articles',
      prompts: [{ title: 'Where was it signed?', message: 'Where was it signed?' }],
    });
  });
}

function share(): types.ActionsBlock {
  const text = { type: 'plain_text' as const, text: 'Share to channel' };
  return { type: 'actions', elements: [{ type: 'button', action_id: 'share', text }] };
}

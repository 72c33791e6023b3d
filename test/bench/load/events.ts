import { createHmac } from 'node:crypto';

/** What both bots believe requests by. */
export const SECRET = 'bench';
/** Mentions are spread over so many channels and people, as a busy workspace's are. */
const CHANNELS = 500;

/** A mention as Slack posts it to an app. `number` makes it unlike every other one of its run. */
export function mention(run: string, number: number, question: string): { ts: string; body: string } {
  const ts = `${run}.${String(number).padStart(6, '0')}`;
  const place = number % CHANNELS;
  const event = {
    type: 'app_mention',
    channel: `C${place}`,
    user: `U${place}`,
    ts,
    text: `<@UBOT> ${question}`,
  };
  const authorization = { enterprise_id: null, team_id: 'T1', user_id: 'UBOT', is_bot: true };
  const body = JSON.stringify({
    token: 't',
    team_id: 'T1',
    api_app_id: 'A1',
    type: 'event_callback',
    event_id: `Ev${run}${number}`,
    event_time: Math.floor(Date.now() / 1000),
    authorizations: [{ ...authorization, is_enterprise_install: false }],
    event,
  });
  return { ts, body };
}

/** The headers of a request from Slack. */
export function signed(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex');
  return {
    'content-type': 'application/json',
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${digest}`,
  };
}

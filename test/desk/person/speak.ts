import type { Backstage } from '../backstage.ts';
import type { Ack } from '../delivery/door.ts';
import { BOT } from '../identity.ts';
import { commandPayload } from '../payloads/command.ts';
import { respond } from '../web-api/respond.ts';
import { encodeTyped } from '../wire-text.ts';
import type { Channel } from '../workspace.ts';

/** A message as it now stands. */
export interface Said {
  readonly ts: string;
  readonly channel: string;
  /** What the app heard of it: one acknowledgement per event, none when it does not listen there. */
  readonly acks: readonly Ack[];
}

/** Posts what a person typed and tells the app, if it listens there. */
export async function say(
  backstage: Backstage,
  typed: string,
  channel: Channel,
  thread: string | null,
): Promise<Said> {
  const { workspace, timeline, audience } = backstage;
  const wire = encodeTyped(typed, workspace.channels);
  const placed = { channel: channel.id, ...(thread !== null && { thread_ts: thread }) };
  const answer = await workspace.call(
    'chat.postMessage',
    { ...placed, text: wire.text, blocks: [wire.block] },
    'person',
  );
  if (!answer.ok) throw new Error(`The desk could not post in ${channel.name}: ${answer.error}`);
  const { ts, text } = answer.message as { ts: string; text: string };
  const message = {
    ts,
    channel: channel.id,
    thread,
    author: 'person',
    text,
    blocks: [wire.block],
    ephemeral: false,
  } as const;
  timeline.post(message);
  const acks = await audience.said({ ...message, edited: false, version: 1 }, channel);
  noteUnheard(backstage, acks, channel, thread);
  return { ts, channel: channel.id, acks };
}

/** Changes what a person said, and tells the app if it reads that room. */
export async function reword(
  backstage: Backstage,
  ts: string,
  typed: string,
  channel: Channel,
): Promise<Said> {
  const { workspace, timeline, audience } = backstage;
  const before = timeline.find(ts);
  if (before === undefined) throw new Error(`Nothing was said at ${ts}.`);
  const wire = encodeTyped(typed, workspace.channels);
  const change = { text: wire.text, blocks: [wire.block] };
  await workspace.call('chat.update', { channel: channel.id, ts, ...change }, 'person');
  timeline.edit(ts, change);
  const acks = await audience.reworded({ ...before, ...change }, before, channel);
  return { ts, channel: channel.id, acks };
}

/** Runs a slash command, such as "/footnote who announced it?". Its reply, if it has one, is shown to the person. */
export async function command(
  backstage: Backstage,
  typed: string,
  channel: Channel,
  commands: readonly string[],
): Promise<Ack> {
  const { delivery, triggers, responseUrls } = backstage;
  const [, name = '', rest = ''] = /^(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  if (!commands.includes(name)) {
    note(backstage, `${name} is not a command here. Try ${commands.join(' or ')}.`, channel, null);
    return { ok: true, reply: {} };
  }
  const target = { channel: channel.id, thread: null, messageTs: null };
  const given = { triggerId: triggers.issue(), responseUrl: responseUrls.issue(target) };
  const ack = await delivery.ask({
    kind: 'slash_commands',
    payload: commandPayload(name, rest, channel, given),
  });
  if (!ack.ok) {
    note(backstage, `${name} failed because ${BOT.label} did not respond (${ack.reason}).`, channel, null);
  } else if (ack.reply.text !== undefined || ack.reply.blocks !== undefined) {
    const answer = await respond(target, ack.reply, backstage);
    backstage.calls.record({ method: 'ack', args: ack.reply, answer });
  }
  return ack;
}

/** Shows a remark of the desk's own, where Slackbot would speak. */
export function note({ timeline }: Backstage, text: string, channel: Channel, thread: string | null): void {
  const ts = timeline.nextTs();
  timeline.post({ ts, channel: channel.id, thread, author: 'desk', text, blocks: [], ephemeral: true });
}

function noteUnheard(
  backstage: Backstage,
  acks: readonly Ack[],
  channel: Channel,
  thread: string | null,
): void {
  const failed = acks.find((ack) => !ack.ok);
  if (failed === undefined || failed.ok) return;
  const reason =
    failed.reason === 'connection_failed'
      ? `${BOT.label} is not connected, so it has not heard this yet.`
      : `${BOT.label} did not confirm this in time (${failed.reason}).`;
  note(backstage, `${reason} Slack would send it again.`, channel, thread);
}

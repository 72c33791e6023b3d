import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { localDay } from '../../src/digest/due.ts';
import { startFootnote } from '../../src/footnote.ts';
import { ledgerOver } from '../../src/store/ledger.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { digestOf } from '../slack/digest/simulation.ts';
import { post, SIGNING_SECRET } from '../support/http-client.ts';
import { KNOWLEDGE } from '../support/seed-library.ts';
import { mentioned } from '../support/slack-payloads.ts';

/**
 * `npm run burst -- --digests 1000`: so many digests fall due at one moment at a Slack that takes a few messages a
 * second and answers 429 to the rest, and to every tenth edition at first, while people ask. People ask alone before
 * and after it as well, so that answers alone and answers beside the burst are compared in one run: what else the
 * machine does meanwhile happens to both. Exit code 1 when an edition is missing or came twice, or when the median
 * answer beside the burst took over a fifth longer than alone.
 */
const { values } = parseArgs({
  options: {
    digests: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '6' },
    alone: { type: 'string', default: '60' },
  },
});
const digests = Number(values.digests);
/** Questions a second. */
const QUESTIONS = 2;
/** How long people ask alone, before the burst and after it, in milliseconds. */
const ALONE = Number(values.alone) * 1000;
/** How much longer answers may take beside the burst. */
const SLOWER = 1.2;

const posts = new Map<string, number[]>();
let allowance = Number(values.rate);
let limited = 0;
const refill = setInterval(() => {
  allowance = Number(values.rate);
}, 1000);
const busy = new Set<string>();
/** Every tenth channel is busy when its edition first comes. */
function isBusy(channel: string): boolean {
  if (!/^Cb\d*7$/u.test(channel) || busy.has(channel)) return false;
  busy.add(channel);
  return true;
}
const slack = createServer(async (request, response) => {
  const args = new URLSearchParams(await text(request));
  const reply = (body: object) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (!request.url?.endsWith('chat.postMessage'))
    reply({ ok: true, user_id: 'UB', bot_id: 'BB', team_id: 'T1' });
  else if (allowance <= 0 || isBusy(args.get('channel') ?? '')) {
    limited++;
    response.writeHead(429, { 'retry-after': '1' }).end();
  } else {
    allowance--;
    const place = `${args.get('channel')} ${args.get('thread_ts') ?? ''}`;
    posts.set(place, [...(posts.get(place) ?? []), performance.now()]);
    reply({ ok: true, ts: `${Date.now() / 1000}` });
  }
});
await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
const folder = await mkdtemp(join(tmpdir(), 'footnote-burst-'));
const database = `file:${join(folder, 'footnote.db')}`;
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const footnote = await startFootnote(
  {
    connection: { kind: 'http', botToken: 'xoxb-burst', signingSecret: SIGNING_SECRET },
    ...{ retentionDays: 0, encryptionKeys: [] },
    ...{ knowledge: KNOWLEDGE, data: folder, database, port: 0, logLevel: 'error' },
    slackApiUrl: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
  },
  { log: silent },
);

const asked = new Map<string, number>();
let asking = true;
const ask = async () => {
  for (let count = 0; asking; count++) {
    const ts = `${count}.0001`;
    asked.set(`CASK ${ts}`, performance.now());
    await post(footnote.port ?? 0, mentioned('Where was it signed?', { ts, channel: 'CASK' }));
    await pause(1000 / QUESTIONS);
  }
};
const running = ask();
await pause(ALONE);
const other = await openDatabase(database);
const ledger = ledgerOver(other);
const now = await ledger.now();
for (let at = 0; at < digests; at++) {
  const due = { day: localDay('UTC', now), at: now };
  await ledger.save(digestOf(`b${at}`, { timeZone: 'UTC' }), due, 9e15);
}
const began = performance.now();
await other.kysely.updateTable('digest').set({ wakes_at: now }).execute();
const out = () => [...posts.keys()].filter((place) => place.startsWith('Cb')).length;
const queued = async () => {
  const [row] = await other.kysely
    .selectFrom('edition')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .execute();
  return Number(row?.count ?? 0);
};
while ((await queued()) < digests) await pause(200);
const written = performance.now();
while (out() < digests && performance.now() - began < digests * 2000) await pause(500);
const ended = performance.now();
await pause(ALONE);
asking = false;
await running;
await pause(3000);
await footnote.stop();
await other.close();
slack.close();
clearInterval(refill);
await rm(folder, { recursive: true, force: true });

const taken = (wanted: (at: number) => boolean) =>
  [...asked]
    .filter(([, at]) => wanted(at))
    .map(([place, at]) => (posts.get(place)?.[0] ?? Number.POSITIVE_INFINITY) - at)
    .sort((a, b) => a - b);
const quantile = (some: readonly number[], share: number) =>
  some[Math.floor(some.length * share)] ?? Number.NaN;
const before = taken((at) => at < began);
const after = taken((at) => at > ended);
const beside = taken((at) => at >= began && at <= ended);
const told = (name: string, some: readonly number[]) =>
  `${name}: ${some.length} answers, median ${quantile(some, 0.5).toFixed(1)} ms, p95 ${quantile(some, 0.95).toFixed(1)} ms`;
/** Against the faster of the two spans alone: the first may still be warming up. */
const ratio = (share: number) =>
  quantile(beside, share) / Math.min(quantile(before, share), quantile(after, share));
const twice = [...posts].filter(([place, times]) => place.startsWith('Cb') && times.length > 1).length;
process.stdout.write(
  [
    `${out()} of ${digests} editions in ${((ended - began) / 1000).toFixed(0)} s, ${twice} twice, ${limited} times 429`,
    told('alone before', before),
    told('alone after', after),
    told('beside the burst', beside),
    told(
      'of these, while editions were written',
      taken((at) => at >= began && at <= written),
    ),
    `times as long: median ${ratio(0.5).toFixed(2)}, p95 ${ratio(0.95).toFixed(2)}`,
    '',
  ].join('\n'),
);
process.exit(out() < digests || twice > 0 || !(ratio(0.5) <= SLOWER) ? 1 : 0);

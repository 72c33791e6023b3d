import type { BlockAction, ButtonAction, Context, types, webApi } from '@slack/bolt';
import { z } from 'zod';
import { firstDue, GRACE, localDay } from '../../digest/due.ts';
import type { Act } from '../../ports/audit.ts';
import type { Planned } from '../../ports/ledger.ts';
import type { Bot } from '../../ports.ts';
import type { Words } from '../../words/words.ts';
import { says } from '../blocks.ts';
import { envelopeOf } from '../delivery/envelope.ts';
import { escaped } from '../escapes.ts';
import type { Listener } from '../listener.ts';
import { wordsFor } from '../locale.ts';
import { change } from '../message.ts';
import { pressedIn } from '../pressed.ts';
import { remark, whisper } from '../private-answer.ts';
import { notice } from '../views.ts';
import { composed } from './composed.ts';
import { DIGEST_ACTIONS, type DigestAction, readEditionName } from './digest-buttons.ts';
import { wordsOf } from './digest-words.ts';
import { listPlaceOf, showList } from './list-place.ts';
import { ownDigest } from './own-digest.ts';
import { editionOutgoing, layoutIn, wakesAt } from './planner.ts';
import { previewView } from './saved-view.ts';
import { tellPresser } from './tell-presser.ts';
import { whenNext } from './when.ts';

type Press = BlockAction<ButtonAction>;

/** Pausing, resuming, deleting and previewing a digest, and saying what became of an edition nobody is sure of. */
export const manage: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    const { ledger } = bot.digests;

    /** Does something to a digest the person looks after, shows the list as it is then, and says what was done. */
    const change = (id: DigestAction, act: Act, work: (planned: Planned, words: Words) => Promise<string>) =>
      app.action<Press>(
        { type: 'block_actions', action_id: id },
        async ({ action, body, ack, client, context }) => {
          await ack();
          const planned = await ownDigest(ledger, context.teamId, body.user.id, action.value);
          const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
          const said = planned === null ? words.say('digest_not_yours') : await work(planned, words);
          if (planned !== null) {
            const { id: target, team } = planned.digest;
            envelopeOf(context).did(act, { team, user: body.user.id }, target);
          }
          await refresh(bot, client, body, said, context, words);
        },
      );

    change(DIGEST_ACTIONS.pause, 'digest_paused', async ({ digest }, words) => {
      await ledger.change({ ...digest, state: 'paused' });
      return words.say('now_paused', { name: words.list([digest.settings.name]) });
    });
    change(DIGEST_ACTIONS.resume, 'digest_resumed', async ({ digest }, words) => {
      const now = await ledger.now();
      const next = firstDue(digest.settings, now);
      await ledger.save({ ...digest, state: 'active' }, next, wakesAt(digest, next));
      const { name, timeZone } = digest.settings;
      const when = whenNext(next.at, timeZone, now, words);
      return words.say('now_resumed', { name: words.list([name]), when });
    });
    change(DIGEST_ACTIONS.remove, 'digest_deleted', async ({ digest }, words) => {
      await ledger.remove(digest.team, digest.id);
      return words.say('now_deleted', { name: words.list([digest.settings.name]) });
    });
    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.preview },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const planned = await ownDigest(ledger, context.teamId, body.user.id, action.value);
        const { trigger_id } = body;
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const view =
          planned === null
            ? notice(words.say('preview'), words.say('digest_not_yours'), words)
            : await preview(bot, planned);
        await (body.view?.type === 'modal'
          ? client.views.push({ trigger_id, view })
          : client.views.open({ trigger_id, view }));
      },
    );
    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.page },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const place = listPlaceOf(body);
        if (place === null) return;
        const user = body.user.id;
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user });
        const from = Math.max(0, Number.parseInt(action.value ?? '', 10) || 0);
        await showList({ bot, client, context }, place, user, words, from);
      },
    );
    const resolve = (id: DigestAction, again: boolean) =>
      app.action<Press>(
        { type: 'block_actions', action_id: id },
        async ({ action, body, ack, client, context }) => {
          await ack();
          const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
          const name = readEditionName(action.value);
          const planned = await ownDigest(ledger, context.teamId, body.user.id, name?.digest);
          const entry = name === null || planned === null ? null : await ledger.entry(name.digest, name.day);
          if (planned === null || entry === null) {
            await refresh(bot, client, body, words.say('digest_not_yours'), context, words);
            return;
          }
          const now = await ledger.now();
          const due = { day: entry.day, at: now };
          const outgoing = editionOutgoing(planned.digest, due, layoutIn(entry), now);
          const repeated = {
            ...outgoing,
            key: `${outgoing.key}:${entry.revision}:again`,
            notAfter: now + GRACE,
          };
          const done = await ledger.resolve(entry, again ? repeated : null);
          const act = again ? 'edition_repeated' : 'edition_left';
          if (done)
            envelopeOf(context).did(
              act,
              { team: planned.digest.team, user: body.user.id },
              `${entry.digest} ${entry.day}`,
            );
          const said = words.say(!done ? 'already_decided' : again ? 'posting_again' : 'left_there');
          await refresh(bot, client, body, said, context, words);
        },
      );
    resolve(DIGEST_ACTIONS.arrived, false);
    resolve(DIGEST_ACTIONS.again, true);
  },
};

async function preview(bot: Bot, planned: Planned) {
  const { ledger } = bot.digests;
  const now = await ledger.now();
  const day = localDay(planned.digest.settings.timeZone, now);
  const { layout } = await composed({ ...bot.digests, library: bot.library }, planned, day, now);
  return previewView(layout, wordsOf(planned.digest));
}

/** Shows the list anew where it stands, and says what was done where that would not be seen. */
async function refresh(
  bot: Bot,
  client: webApi.WebClient,
  body: Press,
  said: string,
  context: Context,
  words: Words,
): Promise<void> {
  const place = listPlaceOf(body);
  if (place !== null) await showList({ bot, client, context }, place, body.user.id, words);
  else if (!(await concluded(client, body, said))) tellPresser(context, body)(whisper(remark(said)));
}

/**
 * Puts what was done into the notice whose button was pressed, in place of its buttons: it is decided.
 *
 * @returns False where that was no message, or Slack does not change it any more.
 */
async function concluded(client: webApi.WebClient, body: Press, said: string): Promise<boolean> {
  const at = pressedIn(body);
  const { text, blocks } = Notice.safeParse(body.message).data ?? { text: '', blocks: [] };
  if (at.in !== 'message' || blocks.length === 0) return false;
  const kept = blocks.filter(({ type }) => type !== 'actions') as unknown as types.KnownBlock[];
  return await change(client, at, { text: `${text}\n${escaped(said)}`, blocks: [...kept, ...says(said)] });
}

/** A message as Slack gives it back. */
const Notice = z.object({ text: z.string(), blocks: z.array(z.looseObject({ type: z.string() })) });

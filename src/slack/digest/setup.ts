import { randomUUID } from 'node:crypto';
import type { BlockAction, ButtonAction, SlackViewAction, webApi } from '@slack/bolt';
import { z } from 'zod';
import type { Digest } from '../../digest/digest.ts';
import { type Due, firstDue, replanned } from '../../digest/due.ts';
import type { Planned } from '../../ports/ledger.ts';
import type { Words } from '../../words/words.ts';
import { envelopeOf } from '../delivery/envelope.ts';
import type { Listener } from '../listener.ts';
import { wordsFor } from '../locale.ts';
import { quietly } from '../quietly.ts';
import { notice } from '../views.ts';
import { isPersonal } from './channel-name.ts';
import { DIGEST_ACTIONS } from './digest-buttons.ts';
import { ListPlace, listPlaceOf, showList } from './list-place.ts';
import { mayPost, type Refusal } from './may-post.ts';
import { ownDigest } from './own-digest.ts';
import { wakesAt } from './planner.ts';
import { savedView } from './saved-view.ts';
import { FIELDS, newSettings, SETUP_VIEW, setupView } from './setup-view.ts';
import { readSubmitted, type Submitted } from './submitted.ts';
import { timeZoneOf } from './time-zones.ts';

/** What the modal carries: which digest it is, and where the list is seen that it was opened from. */
const Metadata = z.object({ id: z.string().nullable(), list: ListPlace.nullish() });

/** Setting a digest up and changing it: a modal that says, when saved, when the next edition comes. */
export const setup: Listener = {
  needs: { scopes: ['commands', 'chat:write'], optional: ['users:read'] },
  register(app, bot) {
    const { ledger } = bot.digests;
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.create },
      async ({ body, ack, client, context }) => {
        await ack();
        const known = await ledger.list(context.teamId ?? '');
        const reader = { team: context.teamId ?? '', user: body.user.id };
        const [zone, words] = await Promise.all([
          timeZoneOf(client, body.user.id, known),
          wordsFor(bot, client, reader),
        ]);
        const here = body.channel?.id ?? '';
        const channel = /^[CG]/u.test(here) ? here : null;
        const settings = newSettings(zone, words);
        const draft = { id: null, channel, editor: null, settings, list: listPlaceOf(body) };
        await show(client, body, setupView(draft, bot.library(), words));
      },
    );
    app.action<BlockAction<ButtonAction>>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.edit },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const planned = await ownDigest(ledger, context.teamId, body.user.id, action.value);
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        if (planned === null) {
          await show(client, body, notice(words.say('edit_digest'), words.say('only_owner_edits'), words));
          return;
        }
        const { id, channel, editor, settings } = planned.digest;
        const where = isPersonal(channel) ? null : channel;
        const draft = { id, channel: where, editor, settings, list: listPlaceOf(body) };
        await show(client, body, setupView(draft, bot.library(), words));
      },
    );
    app.view<SlackViewAction>(
      { type: 'view_submission', callback_id: SETUP_VIEW },
      async ({ view, body, ack, client, context, logger }) => {
        const team = context.teamId ?? '';
        const user = body.user.id;
        const words = await wordsFor(bot, client, { team, user });
        const submitted = readSubmitted(view.state.values, words);
        if (!submitted.ok) {
          await ack({ response_action: 'errors', errors: submitted.errors });
          return;
        }
        const { id, list } = Metadata.parse(JSON.parse(view.private_metadata));
        const before = id === null ? null : await ownDigest(ledger, team, user, id);
        if (id !== null && before === null) {
          await ack({
            response_action: 'update',
            view: notice(words.say('edit_digest'), words.say('digest_gone'), words),
          });
          return;
        }
        const digest = digestFrom(submitted, before, { team, user });
        const refused = await mayPost(client, digest, user, words);
        if (refused !== null) {
          await ack({ response_action: 'errors', errors: { [FIELDS.channel]: fixFor(refused, words) } });
          return;
        }
        const now = await ledger.now();
        const next = planFor(digest, before, now);
        await ledger.save(digest, next, wakesAt(digest, next));
        envelopeOf(context).did(id === null ? 'digest_made' : 'digest_changed', { team, user }, digest.id);
        await ack({ response_action: 'update', view: savedView(digest, next, now, words) });
        if (list != null)
          await quietly(logger, 'the list of digests', () =>
            showList({ bot, client, context }, list, user, words),
          );
      },
    );
  },
};

/** What was submitted as a digest. Whoever edits it, it stays its owner's, and speaks its owner's language. */
function digestFrom(
  { channel, editor, settings }: Extract<Submitted, { ok: true }>,
  before: Planned | null,
  { team, user }: { readonly team: string; readonly user: string },
): Digest {
  const owner = before?.digest.owner ?? user;
  const locale = owner === user ? settings.locale : before?.digest.settings.locale;
  return {
    ...{ id: before?.digest.id ?? randomUUID(), team, owner, channel: channel ?? owner },
    editor: editor === owner ? null : editor,
    settings: { ...settings, ...(locale !== undefined && { locale }) },
    state: before?.digest.state === 'paused' ? 'paused' : 'active',
  };
}

/** When a digest comes next after it was saved. One that was stopped begins anew. */
function planFor({ settings }: Digest, before: Planned | null, now: number): Due {
  if (before === null || before.digest.state !== 'active') return firstDue(settings, now);
  return replanned(settings, before.next, before.last, now);
}

function fixFor(refused: Refusal, words: Words): string {
  return refused === 'absent'
    ? words.say('cannot_absent')
    : refused === 'archived'
      ? words.say('cannot_archived')
      : words.say('cannot_otherwise', { reason: refused.slice(0, 60) });
}

async function show(
  client: webApi.WebClient,
  body: BlockAction<ButtonAction>,
  view: Parameters<webApi.WebClient['views']['open']>[0] extends { view: infer V } ? V : never,
): Promise<void> {
  const { trigger_id } = body;
  await (body.view?.type === 'modal'
    ? client.views.push({ trigger_id, view })
    : client.views.open({ trigger_id, view }));
}

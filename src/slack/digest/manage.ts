import type { BlockAction, ButtonAction, Context, webApi } from '@slack/bolt';
import { firstDue, GRACE, localDay } from '../../digest/due.ts';
import type { Planned } from '../../ports/ledger.ts';
import type { Bot } from '../../ports.ts';
import { homeView } from '../home-view.ts';
import type { Listener } from '../listener.ts';
import { wordsFor } from '../locale.ts';
import { pressedIn } from '../pressed.ts';
import { instead, remark, whisper } from '../private-answer.ts';
import { notice } from '../views.ts';
import { composed } from './composed.ts';
import { DIGEST_ACTIONS, type DigestAction, readEditionName } from './digest-buttons.ts';
import { digestBlocks, digestsMessage } from './digest-list.ts';
import { ownDigest } from './own-digest.ts';
import { editionOutgoing, layoutIn, wakesAt } from './planner.ts';
import { previewView } from './saved-view.ts';
import { tellPresser } from './tell-presser.ts';
import { whenNext } from './when.ts';

type Press = BlockAction<ButtonAction>;

const GONE = 'This digest is not there any more, or somebody else set it up.';

/** Pausing, resuming, deleting and previewing a digest, and saying what became of an edition nobody is sure of. */
export const manage: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    const { ledger } = bot.digests;

    /** Does something to the person's own digest, shows the list as it is then, and says what was done. */
    const change = (id: DigestAction, work: (planned: Planned) => Promise<string>) =>
      app.action<Press>(
        { type: 'block_actions', action_id: id },
        async ({ action, body, ack, client, context }) => {
          await ack();
          const planned = await ownDigest(ledger, context.teamId, body.user.id, action.value);
          const said = planned === null ? GONE : await work(planned);
          await refresh(bot, client, body, said, context);
        },
      );

    change(DIGEST_ACTIONS.pause, async ({ digest }) => {
      await ledger.change({ ...digest, state: 'paused' });
      return `“${digest.settings.name}” is paused. What comes meanwhile is in the first edition after you resume it.`;
    });
    change(DIGEST_ACTIONS.resume, async ({ digest }) => {
      const now = await ledger.now();
      const next = firstDue(digest.settings, now);
      await ledger.save({ ...digest, state: 'active' }, next, wakesAt(digest, next));
      return `“${digest.settings.name}” goes on. Next: ${whenNext(next.at, digest.settings.timeZone, now)}`;
    });
    change(DIGEST_ACTIONS.remove, async ({ digest }) => {
      await ledger.remove(digest.team, digest.id);
      return `“${digest.settings.name}” is deleted.`;
    });
    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.preview },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const planned = await ownDigest(ledger, context.teamId, body.user.id, action.value);
        const { trigger_id } = body;
        const view = planned === null ? notice('Preview', GONE) : await preview(bot, planned);
        await (body.view?.type === 'modal'
          ? client.views.push({ trigger_id, view })
          : client.views.open({ trigger_id, view }));
      },
    );
    const resolve = (id: DigestAction, again: boolean) =>
      app.action<Press>({ type: 'block_actions', action_id: id }, async ({ action, body, ack, context }) => {
        await ack();
        const tell = tellPresser(context, body);
        const name = readEditionName(action.value);
        const planned = await ownDigest(ledger, context.teamId, body.user.id, name?.digest);
        const entry = name === null || planned === null ? null : await ledger.entry(name.digest, name.day);
        if (planned === null || entry === null) {
          tell(whisper(remark(GONE)));
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
        tell(
          whisper(
            remark(
              !done ? 'That was decided already.' : again ? 'I post it again.' : 'Good. I leave it there.',
            ),
          ),
        );
      });
    resolve(DIGEST_ACTIONS.arrived, false);
    resolve(DIGEST_ACTIONS.again, true);
  },
};

async function preview(bot: Bot, planned: Planned) {
  const { ledger } = bot.digests;
  const now = await ledger.now();
  const day = localDay(planned.digest.settings.timeZone, now);
  const { layout } = await composed({ ...bot.digests, library: bot.library }, planned, day, now);
  return previewView(layout);
}

/** Shows the list anew where it stands, and says what was done where that would not be seen. */
async function refresh(
  bot: Bot,
  client: webApi.WebClient,
  body: Press,
  said: string,
  context: Context,
): Promise<void> {
  const { ledger } = bot.digests;
  const user = body.user.id;
  const [all, now] = [await ledger.list(context.teamId ?? ''), await ledger.now()];
  const at = pressedIn(body);
  if (at.in === 'home') {
    const words = await wordsFor(bot, client, { team: context.teamId ?? '', user });
    await client.views.publish({
      user_id: user,
      view: homeView(bot.library(), words, digestBlocks(user, all, now)),
    });
  } else if (at.in === 'private') {
    tellPresser(context, body)(instead(digestsMessage(user, all, now)));
  } else if (at.in === 'message') {
    tellPresser(context, body)(whisper(remark(said)));
  }
}

import type { BlockAction, ButtonAction, Context, OverflowAction, SlackViewAction } from '@slack/bolt';
import { z } from 'zod';
import type { Act } from '../../ports/audit.ts';
import type { LedgerEntry, Planned } from '../../ports/ledger.ts';
import type { Words } from '../../words/words.ts';
import { envelopeOf } from '../delivery/envelope.ts';
import type { Listener } from '../listener.ts';
import { wordsFor } from '../locale.ts';
import { remark, whisper } from '../private-answer.ts';
import { notice } from '../views.ts';
import { DIGEST_ACTIONS, type EditionName, readEditionName } from './digest-buttons.ts';
import type { Layout } from './layout.ts';
import { ownDigest } from './own-digest.ts';
import { layoutIn } from './planner.ts';
import { INTRODUCTION, moved, REVIEW_VIEW, reviewView } from './review-view.ts';
import { draftPlaceOf, readDraftPlace, showDraft } from './show-draft.ts';
import { tellPresser } from './tell-presser.ts';
import { whenNext } from './when.ts';

type Press = BlockAction<ButtonAction>;
type Draft = { readonly planned: Planned; readonly entry: LedgerEntry; readonly edition: EditionName };

const Move = z.object({ at: z.number().int().min(0), move: z.enum(['up', 'down', 'remove']) });
const Introduction = z.object({
  [INTRODUCTION]: z.object({ [INTRODUCTION]: z.object({ value: z.string().nullish() }) }),
});
/** Reviewing a draft before it is posted: approve, edit, or skip the edition. */
export const review: Listener = {
  needs: { scopes: ['chat:write'] },
  register(app, bot) {
    const { ledger } = bot.digests;
    const draft = async (
      team: string | undefined,
      user: string,
      edition: EditionName | null,
    ): Promise<Draft | null> => {
      const planned = await ownDigest(ledger, team, user, edition?.digest);
      const entry =
        edition === null || planned === null ? null : await ledger.entry(edition.digest, edition.day);
      if (edition === null || planned === null || entry === null) return null;
      return ['draft', 'approved'].includes(entry.state) ? { planned, entry, edition } : null;
    };

    const decide = (
      id: string,
      state: 'approved' | 'dropped',
      say: (draft: Draft, now: number, words: Words) => string,
    ) =>
      app.action<Press>(
        { type: 'block_actions', action_id: id },
        async ({ action, body, ack, client, context }) => {
          await ack();
          const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
          const open = await draft(context.teamId, body.user.id, readEditionName(action.value));
          const done = open !== null && (await ledger.revise(open.entry, state, open.entry.content));
          if (open !== null && done) {
            note(context, open, body.user.id, `draft_${state}`);
            const layout = layoutIn(open.entry);
            const standing = { layout, state, at: await ledger.now() };
            if (await showDraft(client, draftPlaceOf(body), open.planned, open.entry, standing)) return;
          }
          const said =
            open === null
              ? words.say('draft_over')
              : done
                ? say(open, await ledger.now(), words)
                : words.say('draft_changed');
          tellPresser(context, body)(whisper(remark(said)));
        },
      );
    decide(DIGEST_ACTIONS.approve, 'approved', ({ planned }, now, words) => {
      const { settings } = planned.digest;
      return words.say('now_approved', { when: whenNext(planned.next.at, settings.timeZone, now, words) });
    });
    decide(DIGEST_ACTIONS.drop, 'dropped', (_draft, _now, words) => words.say('now_skipped'));

    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.revise },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const open = await draft(context.teamId, body.user.id, readEditionName(action.value));
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const view =
          open === null
            ? notice(words.say('edit_draft'), words.say('draft_over'), words)
            : reviewView(open.edition, layoutIn(open.entry), draftPlaceOf(body), words);
        await client.views.open({ trigger_id: body.trigger_id, view });
      },
    );
    app.action<BlockAction<OverflowAction>>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.item },
      async ({ action, body, ack, client, context }) => {
        await ack();
        if (body.view === undefined) return;
        const open = await draft(context.teamId, body.user.id, readEditionName(body.view.private_metadata));
        const { at, move } = Move.parse(JSON.parse(action.selected_option.value));
        const layout = open === null ? null : moved(layoutIn(open.entry), at, move);
        const done = open !== null && (await ledger.revise(open.entry, 'draft', layout));
        const shown = readDraftPlace(body.view.private_metadata);
        if (open !== null && layout !== null && done) {
          note(context, open, body.user.id, 'draft_changed');
          const standing = { layout, state: 'draft', at: await ledger.now() } as const;
          await showDraft(client, shown, open.planned, open.entry, standing);
        }
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const view =
          open === null || layout === null || !done
            ? notice(
                words.say('edit_draft'),
                words.say(open === null ? 'draft_over' : 'draft_changed'),
                words,
              )
            : reviewView(open.edition, layout, shown, words);
        await client.views.update({ view_id: body.view.id, view });
      },
    );
    app.view<SlackViewAction>(
      { type: 'view_submission', callback_id: REVIEW_VIEW },
      async ({ view, body, ack, client, context }) => {
        const words = await wordsFor(bot, client, { team: context.teamId ?? '', user: body.user.id });
        const open = await draft(context.teamId, body.user.id, readEditionName(view.private_metadata));
        const introduction =
          Introduction.parse(view.state.values)[INTRODUCTION][INTRODUCTION].value?.trim() ?? '';
        const layout: Layout | null =
          open === null
            ? null
            : { ...layoutIn(open.entry), introduction: introduction === '' ? null : introduction };
        const done = open !== null && (await ledger.revise(open.entry, 'draft', layout));
        const said = done ? 'draft_saved' : open === null ? 'draft_over' : 'draft_changed';
        const told = notice(words.say('edit_draft'), words.say(said), words);
        await ack({ response_action: 'update', view: told });
        if (open === null || layout === null || !done) return;
        note(context, open, body.user.id, 'draft_changed');
        const standing = { layout, state: 'draft', at: await ledger.now() } as const;
        await showDraft(client, readDraftPlace(view.private_metadata), open.planned, open.entry, standing);
      },
    );
  },
};

/** Notes what somebody did with a draft. */
function note(context: Context, { planned, edition }: Draft, user: string, act: Act): void {
  const { team } = planned.digest;
  envelopeOf(context).did(act, { team, user }, `${edition.digest} ${edition.day}`);
}

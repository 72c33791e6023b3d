import type { BlockAction, ButtonAction, OverflowAction, SlackViewAction } from '@slack/bolt';
import { z } from 'zod';
import type { LedgerEntry, Planned } from '../../ports/ledger.ts';
import type { Listener } from '../listener.ts';
import { remark, whisper } from '../private-answer.ts';
import { notice } from '../views.ts';
import { DIGEST_ACTIONS, type EditionName, readEditionName } from './digest-buttons.ts';
import { ownDigest } from './own-digest.ts';
import { layoutIn } from './planner.ts';
import { INTRODUCTION, moved, REVIEW_VIEW, reviewView } from './review-view.ts';
import { tellPresser } from './tell-presser.ts';
import { whenNext } from './when.ts';

type Press = BlockAction<ButtonAction>;
type Draft = { readonly planned: Planned; readonly entry: LedgerEntry; readonly edition: EditionName };

const Move = z.object({ at: z.number().int().min(0), move: z.enum(['up', 'down', 'remove']) });
const Introduction = z.object({
  [INTRODUCTION]: z.object({ [INTRODUCTION]: z.object({ value: z.string().nullish() }) }),
});
const OVER = 'This draft is no longer open: its time has come, or it was decided already.';
const FASTER = 'Somebody changed this draft a moment ago. Please open it again.';

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

    const decide = (id: string, state: 'approved' | 'dropped', say: (draft: Draft, now: number) => string) =>
      app.action<Press>({ type: 'block_actions', action_id: id }, async ({ action, body, ack, context }) => {
        await ack();
        const open = await draft(context.teamId, body.user.id, readEditionName(action.value));
        const done = open !== null && (await ledger.revise(open.entry, state, open.entry.content));
        const said = open === null ? OVER : done ? say(open, await ledger.now()) : FASTER;
        tellPresser(context, body)(whisper(remark(said)));
      });
    decide(DIGEST_ACTIONS.approve, 'approved', ({ planned }, now) => {
      const { settings } = planned.digest;
      return `Approved. It appears ${whenNext(planned.next.at, settings.timeZone, now)}.`;
    });
    decide(DIGEST_ACTIONS.drop, 'dropped', () => 'Skipped. The next edition brings its items.');

    app.action<Press>(
      { type: 'block_actions', action_id: DIGEST_ACTIONS.revise },
      async ({ action, body, ack, client, context }) => {
        await ack();
        const open = await draft(context.teamId, body.user.id, readEditionName(action.value));
        const view =
          open === null ? notice('Edit draft', OVER) : reviewView(open.edition, layoutIn(open.entry));
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
        const view =
          open === null || layout === null || !done
            ? notice('Edit draft', open === null ? OVER : FASTER)
            : reviewView(open.edition, layout);
        await client.views.update({ view_id: body.view.id, view });
      },
    );
    app.view<SlackViewAction>(
      { type: 'view_submission', callback_id: REVIEW_VIEW },
      async ({ view, body, ack, context }) => {
        const open = await draft(context.teamId, body.user.id, readEditionName(view.private_metadata));
        const introduction =
          Introduction.parse(view.state.values)[INTRODUCTION][INTRODUCTION].value?.trim() ?? '';
        const done =
          open !== null &&
          (await ledger.revise(open.entry, 'draft', {
            ...layoutIn(open.entry),
            introduction: introduction === '' ? null : introduction,
          }));
        const said = done
          ? 'Saved. Press Approve under the draft when it is ready.'
          : open === null
            ? OVER
            : FASTER;
        await ack({ response_action: 'update', view: notice('Edit draft', said) });
      },
    );
  },
};

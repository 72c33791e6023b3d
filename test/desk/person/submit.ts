import type { types } from '@slack/bolt';
import type { Backstage } from '../backstage.ts';
import type { Ack } from '../delivery/door.ts';
import type { Refusal } from '../limits/check-blocks.ts';
import { checkView } from '../limits/check-view.ts';
import { viewClosed, viewSubmission } from '../payloads/interactions.ts';
import { placedElements } from './elements.ts';
import { viewResponseUrls, withState } from './use.ts';
import { type Filled, incomplete } from './values.ts';

/** What became of a submitted modal. */
export interface Submitted {
  /** Complaints by block, Slack's own or the app's; the modal stays open when there are any. */
  readonly errors: Readonly<Record<string, string>>;
  /** The app's acknowledgement; null when Slack itself held the form back. */
  readonly ack: Ack | null;
  /** Set when the app answered with a view that Slack would not take. */
  readonly refusal: Refusal | null;
}

/** Submits the modal on top with what was filled in, and does with it what the app answers. */
export async function submit(backstage: Backstage, filled: Filled): Promise<Submitted> {
  const { views, triggers, delivery } = backstage;
  const top = views.modal();
  if (top === null) throw new Error('No modal is open.');
  const view = withState(top, filled);
  const errors = incomplete(placedElements(view.blocks), view.state.values);
  if (Object.keys(errors).length > 0) return { errors, ack: null, refusal: null };

  const payload = viewSubmission(view, triggers.issue(view.id), viewResponseUrls(backstage, view));
  const ack = await delivery.ask({ kind: 'interactive', payload });
  if (!ack.ok) return { errors: {}, ack, refusal: null };
  const reply = ack.reply as Reply;
  if (reply.response_action === 'errors') return { errors: reply.errors ?? {}, ack, refusal: null };
  return { errors: {}, ack, refusal: follow(backstage, view.id, reply) };
}

/** Closes the modal on top, and tells the app if the modal asked for that. */
export async function dismiss({ views, delivery }: Backstage): Promise<void> {
  const top = views.modal();
  if (top === null) return;
  if (top.clear_on_close) views.clear();
  else views.close();
  if (top.notify_on_close)
    await delivery.ask({ kind: 'interactive', payload: viewClosed(top, top.clear_on_close) });
}

/** The acknowledgement of a submission, as it comes over the wire. */
interface Reply {
  readonly response_action?: string;
  readonly errors?: Readonly<Record<string, string>>;
  readonly view?: types.View;
}

function follow({ views }: Backstage, id: string, { response_action, view }: Reply): Refusal | null {
  if (response_action === 'clear') views.clear();
  else if (response_action === undefined && views.modal()?.id === id) views.close();
  else if (view !== undefined) {
    const refusal = checkView(view, 'modal');
    if (refusal !== null) return refusal;
    if (response_action === 'push') views.push(view);
    else views.update(id, view);
  }
  return null;
}

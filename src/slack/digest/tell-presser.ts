import type { BlockAction, Context, RespondArguments } from '@slack/bolt';
import { envelopeOf } from '../delivery/envelope.ts';

/** A way to tell something to whoever pressed a button in a message, and to nobody else. */
export function tellPresser(context: Context, body: BlockAction): (message: RespondArguments) => void {
  const envelope = envelopeOf(context);
  return (message) => envelope.respond(message, { team: context.teamId ?? '', address: body.response_url });
}

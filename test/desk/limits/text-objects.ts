import { z } from 'zod';

/** Any text Slack counts: at least one character, at most `max`. */
export const characters = (max: number) => z.string().min(1).max(max);

/** Text in which only `:emoji:` mean anything. */
export const plainText = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: characters(max), emoji: z.boolean().optional() });

/** Text with Slack's own markup. */
export const mrkdwn = (max: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: characters(max), verbatim: z.boolean().optional() });

/** Either kind. */
export const anyText = (max: number) => z.discriminatedUnion('type', [plainText(max), mrkdwn(max)]);

/** `block_id` and `action_id`. */
export const identifier = characters(255);

/** A web address. */
export const address = (max: number) => characters(max).refine((text) => URL.canParse(text), 'must be a URL');

/** An image, by address or as a file that is already in Slack. */
export const imageElement = z.strictObject({
  type: z.literal('image'),
  alt_text: characters(2000),
  image_url: address(3000).optional(),
  slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
});

/** The question asked before an action is sent. */
export const confirmation = z.strictObject({
  title: plainText(100).optional(),
  text: anyText(300),
  confirm: plainText(30).optional(),
  deny: plainText(30).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

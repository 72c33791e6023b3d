import type { Workspace } from '../../support/slack.ts';
import { submitted } from '../../support/slack-payloads.ts';

/** The modal in which a digest is set up. */
export type View = {
  blocks: { block_id?: string; element?: Record<string, unknown> }[];
  private_metadata?: string;
};

/** The button that opens it for a new one. */
export const CREATE = { action_id: 'footnote_digest_create', value: 'new' };

/** The filled-in modal of a new digest, or of the one with this id. */
export function submission(values: object, id: string | null = null): object {
  const sent = submitted('footnote_digest_setup', values) as { view: object };
  return { ...sent, view: { ...sent.view, private_metadata: JSON.stringify({ id }) } };
}

/** Opens the modal and saves it. */
export async function saved(slack: Workspace, more: Readonly<Record<string, unknown>> = {}) {
  const [acknowledged] = await slack.deliver(submission(fields(more)));
  return acknowledged as { response_action: string; errors?: Record<string, string>; view?: View };
}

/** What Slack sends for a digest's modal that was filled in; `more` replaces fields. */
export function fields(
  more: Readonly<Record<string, unknown>> = {},
): Record<string, Record<string, unknown>> {
  const option = (value: string) => ({ text: { type: 'plain_text', text: value }, value });
  const filled: Record<string, unknown> = {
    name: { value: 'Policy desk' },
    channel: { selected_conversation: 'C7' },
    weekdays: { selected_options: [option('1'), option('4')] },
    time: { selected_time: '09:00' },
    zone: { selected_option: option('Asia/Kolkata') },
    topics: { value: 'Trade, defence,, Trade' },
    muted: { value: null },
    most: { selected_option: option('5') },
    also: { selected_options: [] },
    review: { selected_option: option('none') },
    ...more,
  };
  return Object.fromEntries(Object.entries(filled).map(([id, state]) => [id, { [id]: state as object }]));
}

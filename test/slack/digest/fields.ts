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

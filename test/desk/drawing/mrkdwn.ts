/**
 * Keeps `slack-blocks-to-jsx` from reading mrkdwn as Markdown, which would hide lines that begin with `#` or with an
 * escaped tag, and make `**x**` bold, where Slack shows all three as they are.
 *
 * Only what is drawn is touched, never what is stored.
 */
export function guardMrkdwn(value: object): object {
  if (Array.isArray(value)) return value.map((each) => guardValue(each));
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, guardValue(inner)]));
  if ('type' in copy && copy.type === 'mrkdwn' && typeof copy.text === 'string')
    copy.text = guardText(copy.text);
  return copy;
}

function guardValue(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? guardMrkdwn(value) : value;
}

/** Written as numbers, the characters are text to the library; `&lt;` at a line's start needs something before it. */
function guardText(text: string): string {
  return text
    .replace(/^#(?=#{0,5}\s)/gm, '&#35;')
    .replace(/^(?=&lt;)/gm, '\u2060')
    .replaceAll('**', '&#42;&#42;')
    .replaceAll('__', '&#95;&#95;');
}

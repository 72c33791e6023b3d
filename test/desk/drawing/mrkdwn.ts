/**
 * Keeps `slack-blocks-to-jsx` from reading mrkdwn as Markdown, which would hide lines that begin with `#` or with an
 * escaped tag, and make `**x**` bold, where Slack shows all three as they are; and from reading plain text at all.
 *
 * Only what is drawn is touched, never what is stored.
 */
export function guardMrkdwn(value: object): object {
  if (Array.isArray(value)) return value.map((each) => guardValue(each));
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, guardValue(inner)]));
  if ('type' in copy && copy.type === 'mrkdwn' && typeof copy.text === 'string')
    copy.text = guardText(copy.text);
  if ('type' in copy && copy.type === 'plain_text' && typeof copy.text === 'string')
    copy.text = guardPlain(copy.text, copy.emoji !== false);
  return copy;
}

function guardValue(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? guardMrkdwn(value) : value;
}

/** Nothing in plain text means anything but, unless it is told otherwise, the names of emoji. */
function guardPlain(text: string, emoji: boolean): string {
  return text
    .replace(/&(amp|lt|gt);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name])
    .replace(emoji ? /[*_~`@#<>&|[\]]|:\/\//g : /[*_~`@#<>&|[\]:]/g, (mark) =>
      [...mark].map((one) => `&#${one.codePointAt(0)};`).join(''),
    )
    .replace(/^(\s*)([-+])/gm, (_, before: string, mark: string) => `${before}&#${mark.codePointAt(0)};`)
    .replace(/^(\s*\d+)\./gm, '$1&#46;');
}

const ENTITIES = { amp: '&', lt: '<', gt: '>' } as const;

/** Written as numbers, the characters are text to the library; `&lt;` at a line's start needs something before it. */
function guardText(text: string): string {
  return text
    .replace(/^#(?=#{0,5}\s)/gm, '&#35;')
    .replace(/^(?=&lt;)/gm, '\u2060')
    .replaceAll('**', '&#42;&#42;')
    .replaceAll('__', '&#95;&#95;');
}

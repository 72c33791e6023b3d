import { QUESTION_LENGTH } from './limits.ts';

const CONTROL = /<([^<>\n]*)>/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/**
 * What a person typed, from what Slack sends for it: our own mention is gone, links, channels and people stand as
 * they are read, entities are characters again. At most {@link QUESTION_LENGTH} code points.
 *
 * @example typed('<@UBOT> is <https://x.example|this> R&amp;D?', 'UBOT') // 'is this R&D?'
 */
export function typed(text: string, ownUser: string | undefined): string {
  const plain = text
    .replace(CONTROL, (_, inside: string) => readable(inside, ownUser))
    .replace(/&(?:amp|lt|gt);/gu, (entity) => ENTITIES[entity] ?? entity);
  return [...plain.replace(/[^\S\n]+/gu, ' ').trim()].slice(0, QUESTION_LENGTH).join('');
}

/** Makes a text harmless where Slack reads mark-up: no mention, channel or link comes of it. */
export function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

function readable(inside: string, ownUser: string | undefined): string {
  const bar = inside.indexOf('|');
  const target = bar === -1 ? inside : inside.slice(0, bar);
  const label = bar === -1 ? null : inside.slice(bar + 1);
  if (target.startsWith('@')) return target === `@${ownUser}` ? ' ' : marked('@', label ?? target.slice(1));
  if (target.startsWith('#')) return marked('#', label ?? target.slice(1));
  if (target.startsWith('!')) return label ?? marked('@', target.slice(1).split('^')[0] ?? '');
  return label ?? target.replace(/^(?:mailto|tel):/u, '');
}

function marked(sign: string, name: string): string {
  return name.startsWith(sign) ? name : `${sign}${name}`;
}

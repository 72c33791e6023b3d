import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { SLACK } from './limits.ts';

/** Words at either end that are enough to find a long sentence by. */
const ENDS = 5;

/**
 * Where an article was published, with a text fragment that leads browsers to the sentence. Null when no address
 * was recorded, or none that is safe to put behind a button.
 */
export function linkTo(url: string | null, fact: Fact): string | null {
  if (url === null || /[\s<>|]/u.test(url) || !URL.canParse(url)) return null;
  const { protocol, href, hash } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  const address = `${href}${hash === '' ? '#' : ''}:~:text=${fragment(fact)}`;
  const fitting = address.length <= SLACK.url ? address : href;
  return fitting.length <= SLACK.url ? fitting : null;
}

function fragment(fact: Fact): string {
  const text = visible(quote(fact.article, fact.span)).trim().split(/\s+/u);
  const ends = text.length <= 2 * ENDS ? [text] : [text.slice(0, ENDS), text.slice(-ENDS)];
  return ends
    .map((some) => encodeURIComponent(some.join(' ').toWellFormed()).replaceAll('-', '%2D'))
    .join(',');
}

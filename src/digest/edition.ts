import type { Article } from '../facts/article.ts';
import { byTurns } from './by-turns.ts';
import type { Item } from './item.ts';
import { changedArticles, newArticles } from './news.ts';
import { type Commission, newsroom, type Sources } from './newsroom.ts';
import { askedOften, openGaps } from './questions.ts';
import { daysToCome } from './to-come.ts';

/** An edition, composed: quotes with their citations, in reading order. */
export interface Edition {
  readonly day: string;
  /** The first edition takes what there is as known, and shows the newest of it. */
  readonly first: boolean;
  readonly items: readonly Item[];
  /** How much there was beyond the limit. */
  readonly left: number;
  /** New articles beyond the limit, the newest first. */
  readonly unshown: readonly Article[];
}

/**
 * Composes an edition: new articles with their most telling facts, changed sentences, days to come, and questions
 * people ask. Nothing in it was in an edition of the channel before. Sections take turns at the limit, so that a
 * flood of articles does not wash the rest away.
 */
export function compose(sources: Sources, commission: Commission): Edition {
  const room = newsroom(sources, commission);
  const news = newArticles(room);
  const sections = [news.items, changedArticles(room), daysToCome(room), askedOften(room), openGaps(room)];
  const { taken, left } = byTurns(sections, commission.most);
  const shown = new Set(taken.flatMap((item) => (item.kind === 'new' ? [item.article] : [])));
  const unshown = news.arrived.filter((article) => !shown.has(article));
  return {
    day: commission.day,
    first: commission.past.known === null,
    items: taken,
    left: unshown.length + left.filter(({ kind }) => kind !== 'new').length,
    unshown,
  };
}

import type { Article } from '../facts/article.ts';
import type { Fact } from '../facts/fact.ts';
import { mostTelling, type Weighed } from './centrality.ts';
import { changesBetween, statementKey } from './changes.ts';
import { type Change, cited, type Item } from './item.ts';
import type { Newsroom, Past, Wanted } from './newsroom.ts';

const FACTS = 3;
const CHANGES = 3;
/** The first edition shows so many of the newest articles, each with one fact. */
const NEWEST = 3;

/**
 * Articles that came since the last edition, the newest first, and as items so many of them as can be shown. Before
 * the first edition all are taken as known, and a few of the newest stand for them.
 */
export function newArticles(room: Newsroom): { arrived: readonly Article[]; items: readonly Item[] } {
  const { past, most } = room.commission;
  const first = past.known === null;
  const isNew = newcomer(past);
  const arrived = room.wanted.filter(({ article }) => isNew(article)).sort(newestFirst);
  const told: Weighed[] = [];
  const items = arrived
    .slice(0, first ? Math.min(NEWEST, most) : most)
    .flatMap((wanted) => newArticle(room, wanted, first ? 1 : FACTS, told));
  return { arrived: first ? [] : arrived.map(({ article }) => article), items };
}

function newArticle(room: Newsroom, { article, number }: Wanted, facts: number, told: Weighed[]): Item[] {
  const telling = mostTelling(room.sources.index, number, facts, told).filter(({ fact }) =>
    room.claim([statementKey(fact)]),
  );
  told.push(...telling);
  const [head, ...rest] = telling.map(({ fact }) => cited(fact));
  if (head === undefined) return [];
  const keys = telling.map(({ fact }) => statementKey(fact));
  return [{ kind: 'new', article, citations: [head, ...rest], keys }];
}

/** Articles that were there at the last edition and say something else now. */
export function changedArticles(room: Newsroom): Item[] {
  const { known, former } = room.commission.past;
  return room.wanted.flatMap(({ article, facts }): Item[] => {
    const before = former.get(article.id);
    if (before === undefined || known?.get(article.id) === article.sha256) return [];
    const fresh = changesOf(before, facts).filter(({ key }) => room.claim([key]));
    const shown = fresh.slice(0, CHANGES);
    const [head, ...rest] = shown.map(({ change }) => change);
    if (head === undefined) return [];
    return [{ kind: 'changed', article, changes: [head, ...rest], keys: shown.map(({ key }) => key) }];
  });
}

function changesOf(before: readonly Fact[], now: readonly Fact[]): { change: Change; key: string }[] {
  const { reworded, added, removed } = changesBetween(before, now);
  return [
    ...reworded.map((pair) => ({
      change: { was: cited(pair.was), now: cited(pair.now) },
      key: statementKey(pair.now),
    })),
    ...added.map((fact) => ({ change: { was: null, now: cited(fact) }, key: statementKey(fact) })),
    ...removed.map((fact) => ({
      change: { was: cited(fact), now: null },
      key: `gone: ${statementKey(fact)}`,
    })),
  ];
}

/** An article is new when neither its place nor its text was known; before the first edition all are. */
export function newcomer({ known }: Past): (article: Article) => boolean {
  if (known === null) return () => true;
  const texts = new Set(known.values());
  return ({ id, sha256 }) => !known.has(id) && !texts.has(sha256);
}

function newestFirst(one: Wanted, other: Wanted): number {
  const [a, b] = [one.article.published ?? '', other.article.published ?? ''];
  return a === b ? 0 : a < b ? 1 : -1;
}

import type { Article } from '../facts/article.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { stemsOf } from '../text/tokens.ts';

/** What a digest's readers want to hear of. */
export interface Interests {
  /** Collections; all of them when empty. */
  readonly collections: readonly string[];
  /** Topics, of which one must fit; all articles fit when empty. */
  readonly topics: readonly string[];
  /** Topics that are left out, whatever else fits. */
  readonly muted: readonly string[];
}

/** Everything. */
export const ALL_INTERESTS: Interests = { collections: [], topics: [], muted: [] };

const NAMING: ReadonlySet<EntityKind> = new Set<EntityKind>([
  'person',
  'organisation',
  'nation',
  'place',
  'name',
]);
/** A name is what an article is about when it is named this often. */
const OFTEN = 2;
const LONGEST_TOPIC = 60;

/**
 * What an article is about, the best known first: its tags, its collection, then the name it names most often.
 * These can be muted.
 */
export function topicsOf(article: Article, facts: readonly Fact[]): string[] {
  const recorded = [...article.tags, ...(article.collection === null ? [] : [article.collection])];
  const named = recorded.length > 0 ? null : leadingName(facts);
  return [...recorded, ...(named === null ? [] : [named])]
    .map((topic) => topic.trim())
    .filter((topic) => topic !== '' && topic.length <= LONGEST_TOPIC);
}

/** Whether an article belongs into a digest with these interests. */
export function interests(wanted: Interests, article: Article, facts: readonly Fact[]): boolean {
  if (wanted.muted.some((topic) => isAbout(topic, article, facts))) return false;
  if (
    wanted.collections.length > 0 &&
    !wanted.collections.some((name) => same(name, article.collection ?? ''))
  )
    return false;
  return wanted.topics.length === 0 || wanted.topics.some((topic) => isAbout(topic, article, facts));
}

/** A topic fits by tag or collection, or when all its words stand in the title or in the most frequent name. */
function isAbout(topic: string, article: Article, facts: readonly Fact[]): boolean {
  if ([...article.tags, article.collection ?? ''].some((name) => same(name, topic))) return true;
  const stems = stemsOf(topic);
  if (stems.length === 0) return false;
  const titled = new Set([...stemsOf(article.heading), ...stemsOf(leadingName(facts) ?? '')]);
  return stems.every((stem) => titled.has(stem));
}

function leadingName(facts: readonly Fact[]): string | null {
  const counts = new Map<string, number>();
  for (const { article, entities } of facts) {
    for (const { kind, span } of entities) {
      if (!NAMING.has(kind)) continue;
      const name = visible(quote(article, span)).replace(/\s+/gu, ' ').trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  let leading: { name: string; times: number } | null = null;
  for (const [name, times] of counts)
    if (times >= OFTEN && times > (leading?.times ?? 0)) leading = { name, times };
  return leading?.name ?? null;
}

function same(one: string, other: string): boolean {
  const fold = (text: string) => text.normalize('NFKC').trim().toLowerCase();
  return fold(one) !== '' && fold(one) === fold(other);
}

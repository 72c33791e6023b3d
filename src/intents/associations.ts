import type { Article } from '../facts/article.ts';
import { languageOf } from '../facts/article-language.ts';
import { ownName } from '../facts/entities.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { visibleIn } from '../facts/quote.ts';
import type { Language } from '../text/languages/language.ts';
import { stemsOf } from '../text/tokens.ts';

/**
 * For each fact, the stems that belong to the people in it without standing in it: "Rajnath Singh highlighted ..."
 * is also about the Indian defence minister, since the article introduced him as such; "he stated" is about
 * whoever speaks. Matching finds the fact by them; quotes never show them.
 */
export function associations(facts: readonly Fact[]): readonly (readonly string[])[] {
  return associationsAmong(
    facts,
    facts.map((fact) => namesIn(fact)),
  );
}

/** The same where the names of each fact are known already. */
export function associationsAmong(
  facts: readonly Fact[],
  names: readonly (readonly NamedInFact[])[],
  stems: Stems = stemsOnce(),
): readonly (readonly string[])[] {
  const people = new Map<string, Map<string, Set<string>>>();
  const mentions = names.map((inFact) =>
    inFact.flatMap(({ kind, stems }) => (kind === 'person' ? [stems] : [])),
  );
  facts.forEach((fact, at) => {
    const known = people.get(fact.article.id) ?? new Map<string, Set<string>>();
    people.set(fact.article.id, known);
    for (const words of mentions[at] ?? []) {
      const last = words.at(-1) ?? '';
      const all = known.get(last) ?? new Set<string>();
      known.set(last, all);
      for (const stem of words) all.add(stem);
    }
  });
  return facts.map((fact, at) => {
    const known = people.get(fact.article.id);
    const own = new Set<string>();
    for (const words of mentions[at] ?? [])
      for (const stem of known?.get(words.at(-1) ?? '') ?? []) own.add(stem);
    for (const { speaker } of fact.statements) {
      const spoken = speaker === null ? [] : stems(speaker, fact.article);
      for (const stem of known?.get(spoken.at(-1) ?? '') ?? spoken) own.add(stem);
    }
    return [...own];
  });
}

/** Gives the stems of a text in the language of an article. */
export type Stems = (text: string, article: Article) => readonly string[];

/** Reads each text once, since an article writes the same names again and again. */
export function stemsOnce(): Stems {
  const known = new Map<Language, Map<string, readonly string[]>>();
  return (text, article) => {
    const language = languageOf(article);
    const texts = known.get(language) ?? new Map<string, readonly string[]>();
    known.set(language, texts);
    const stems = texts.get(text) ?? stemsOf(text, language);
    texts.set(text, stems);
    return stems;
  };
}

const NAMED: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place', 'nation', 'name']);

/** A name in a fact: the stems of its words, and for a person those of the own name without titles. */
export interface NamedInFact {
  readonly kind: EntityKind;
  readonly stems: readonly string[];
  readonly own: readonly string[];
}

/** The names in a fact, in order. */
export function namesIn(fact: Fact, stems: Stems = stemsOnce()): NamedInFact[] {
  return fact.entities
    .filter(({ kind }) => NAMED.has(kind))
    .map(({ kind, span }) => {
      const text = visibleIn(fact.article, span);
      return {
        kind,
        stems: stems(text, fact.article),
        own: kind === 'person' ? stems(ownName(text.split(/\s+/)), fact.article) : [],
      };
    })
    .filter(({ stems }) => stems.length > 0);
}

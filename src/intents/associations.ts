import { languageOf } from '../facts/article-language.ts';
import { ownName } from '../facts/entities.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { stemsOf } from '../text/tokens.ts';

/**
 * For each fact, the stems that belong to the people in it without standing in it: "Rajnath Singh highlighted ..."
 * is also about the Indian defence minister, since the article introduced him as such; "he stated" is about
 * whoever speaks. Matching finds the fact by them; quotes never show them.
 */
export function associations(facts: readonly Fact[]): readonly (readonly string[])[] {
  return associationsAmong(facts, facts.map(namesIn));
}

/** The same where the names of each fact are known already. */
export function associationsAmong(
  facts: readonly Fact[],
  names: readonly (readonly NamedInFact[])[],
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
      const stems = known.get(last) ?? new Set<string>();
      known.set(last, stems);
      for (const stem of words) stems.add(stem);
    }
  });
  return facts.map((fact, at) => {
    const known = people.get(fact.article.id);
    const own = new Set<string>();
    for (const words of mentions[at] ?? [])
      for (const stem of known?.get(words.at(-1) ?? '') ?? []) own.add(stem);
    for (const { speaker } of fact.statements) {
      const stems = speaker === null ? [] : stemsOf(speaker, languageOf(fact.article));
      for (const stem of known?.get(stems.at(-1) ?? '') ?? stems) own.add(stem);
    }
    return [...own];
  });
}

const NAMED: ReadonlySet<EntityKind> = new Set(['person', 'organisation', 'place', 'nation', 'name']);

/** A name in a fact: the stems of its words, and for a person those of the own name without titles. */
export interface NamedInFact {
  readonly kind: EntityKind;
  readonly stems: string[];
  readonly own: string[];
}

/** The names in a fact, in order. */
export function namesIn(fact: Fact): NamedInFact[] {
  return fact.entities
    .filter(({ kind }) => NAMED.has(kind))
    .map(({ kind, span }) => {
      const text = visible(quote(fact.article, span));
      return {
        kind,
        stems: stemsOf(text, languageOf(fact.article)),
        own: kind === 'person' ? stemsOf(ownName(text.split(/\s+/)), languageOf(fact.article)) : [],
      };
    })
    .filter(({ stems }) => stems.length > 0);
}

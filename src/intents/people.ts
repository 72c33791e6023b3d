import { languageOf } from '../facts/article-language.ts';
import type { EntityKind, Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';
import { stemsOf } from '../text/tokens.ts';
import { namesIn } from './associations.ts';
import type { Dictionary } from './dictionary.ts';

/** An entity of a fact with the terms of its words. */
export interface IndexedEntity {
  readonly kind: EntityKind;
  readonly text: string;
  readonly terms: readonly number[];
}

/** Who and what is named in the articles, and who speaks. */
export interface People {
  /** Terms that stand in a name somewhere. */
  readonly nameTerms: ReadonlySet<number>;
  /** Terms of the people and groups in the articles: who may be asked about as a speaker. */
  readonly speakers: ReadonlySet<number>;
  /** For each first name of the people in the articles, their last names. */
  readonly firstNames: ReadonlyMap<number, ReadonlySet<number>>;
  /** Last names of the people in the articles. */
  readonly lastNames: ReadonlySet<number>;
  /** Terms of whoever speaks in a fact. */
  speakerTerms(fact: number): Int32Array;
  /** The names, dates and amounts of a fact. */
  entities(fact: number): readonly IndexedEntity[];
}

/** Collects the names of all facts. */
export function peopleOf(facts: readonly Fact[], { numberOf }: Dictionary): People {
  const nameTerms = new Set<number>();
  const speakers = new Set<number>();
  const firstNames = new Map<number, Set<number>>();
  const lastNames = new Set<number>();
  const speaking: Int32Array[] = [];
  const entities: IndexedEntity[][] = [];
  for (const fact of facts) {
    for (const { stems, own } of namesIn(fact)) {
      for (const stem of stems) nameTerms.add(numberOf(stem));
      const person = own.map(numberOf);
      const last = person.pop();
      if (last === undefined) continue;
      lastNames.add(last);
      for (const first of person) firstNames.set(first, (firstNames.get(first) ?? new Set()).add(last));
      for (const term of [...person, last]) speakers.add(term);
    }
    const voices = fact.statements.flatMap(({ speaker }) =>
      speaker === null ? [] : stemsOf(speaker, languageOf(fact.article)).map(numberOf),
    );
    for (const term of voices) speakers.add(term);
    speaking.push(Int32Array.from(new Set(voices)));
    entities.push(
      fact.entities.map(({ kind, span }) => {
        const text = visible(quote(fact.article, span));
        return { kind, text, terms: stemsOf(text, languageOf(fact.article)).map(numberOf) };
      }),
    );
  }
  return {
    nameTerms,
    speakers,
    firstNames,
    lastNames,
    speakerTerms: (fact) => speaking[fact] ?? new Int32Array(0),
    entities: (fact) => entities[fact] ?? [],
  };
}

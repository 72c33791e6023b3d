import type { Article } from '../../facts/article.ts';
import { ENTITY_BITS } from '../../facts/entity-bits.ts';
import type { Entity, EntityKind, Fact, Statement } from '../../facts/fact.ts';
import { quote, visible } from '../../facts/quote.ts';
import { listOf } from './columns.ts';
import type { HeldSegment } from './held-segment.ts';
import { FORMS, KINDS, MANNERS } from './segment.ts';

/** Makes a fact of a segment again, exactly as its article gave it. */
export function readFact(
  { segment, names }: HeldSegment,
  article: Article,
  ordinal: number,
  fact: number,
): Fact {
  const heading = (segment.headings[fact] ?? 0) - 1;
  const statements = listOf(segment.statementStarts, fact).map(
    (at): Statement => ({
      span: { start: segment.statementFrom[at] ?? 0, end: segment.statementTo[at] ?? 0 },
      manner: MANNERS[segment.statementManners[at] ?? 0] ?? 'narration',
      speaker: names[(segment.statementSpeakers[at] ?? 0) - 1] ?? null,
      medium: names[(segment.statementMedia[at] ?? 0) - 1] ?? null,
    }),
  );
  return {
    article,
    ordinal,
    paragraph: segment.paragraphs[fact] ?? 1,
    sentence: segment.sentences[fact] ?? 1,
    span: { start: segment.spanStarts[fact] ?? 0, end: segment.spanEnds[fact] ?? 0 },
    form: FORMS[segment.forms[fact] ?? 0] ?? 'sentence',
    under:
      heading === -1
        ? null
        : { start: segment.headingStarts[heading] ?? 0, end: segment.headingEnds[heading] ?? 0 },
    statements: statements as [Statement, ...Statement[]],
    entities: listOf(segment.entityStarts, fact).map(
      (at): Entity => ({
        kind: KINDS[segment.entityKinds[at] ?? 0] ?? 'name',
        span: { start: segment.entityFrom[at] ?? 0, end: segment.entityTo[at] ?? 0 },
      }),
    ),
  };
}

/** An entity of a fact with the terms of its words. */
export interface IndexedEntity {
  readonly kind: EntityKind;
  /** Read from the article when it is asked for; ranking never does. */
  readonly text: string;
  readonly terms: readonly number[];
}

/** Kinds of a fact's entities that have a word beside some terms, as {@link ENTITY_BITS}. */
export function kindsBeside(
  { segment, terms }: HeldSegment,
  fact: number,
  known: ReadonlySet<number>,
): number {
  const { entityStarts, entityKinds, entityWordStarts, entityWords } = segment;
  let bits = 0;
  for (let at = entityStarts[fact] ?? 0; at < (entityStarts[fact + 1] ?? 0); at++) {
    const bit = KIND_BITS[entityKinds[at] ?? 0] ?? 0;
    const end = (bits & bit) === 0 ? (entityWordStarts[at + 1] ?? 0) : 0;
    for (let word = entityWordStarts[at] ?? 0; word < end; word++)
      if (!known.has(terms[entityWords[word] ?? 0] ?? 0)) bits |= bit;
  }
  return bits;
}

const KIND_BITS = KINDS.map((kind) => ENTITY_BITS[kind]);

/** The entities of a fact as they stand in its article, without marks. */
export function readEntities(held: HeldSegment, article: Article, fact: number): IndexedEntity[] {
  return listOf(held.segment.entityStarts, fact).map((at) => new HeldEntity(held, article, at));
}

/** Of most entities only the kind is asked, so that is all that is read at once. */
class HeldEntity implements IndexedEntity {
  readonly kind: EntityKind;
  readonly #held: HeldSegment;
  readonly #article: Article;
  readonly #at: number;
  #terms: readonly number[] | null = null;

  constructor(held: HeldSegment, article: Article, at: number) {
    this.kind = KINDS[held.segment.entityKinds[at] ?? 0] ?? 'name';
    this.#held = held;
    this.#article = article;
    this.#at = at;
  }

  get text(): string {
    const { entityFrom, entityTo } = this.#held.segment;
    return visible(quote(this.#article, { start: entityFrom[this.#at] ?? 0, end: entityTo[this.#at] ?? 0 }));
  }

  get terms(): readonly number[] {
    const { segment, terms } = this.#held;
    this.#terms ??= listOf(segment.entityWordStarts, this.#at).map(
      (word) => terms[segment.entityWords[word] ?? 0] ?? 0,
    );
    return this.#terms;
  }
}

import { placeNamed } from '../text/gazetteer.ts';
import type { Language } from '../text/languages/language.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { languageOf } from './article-language.ts';
import { conversation } from './conversation.ts';
import { entities } from './entities.ts';
import type { Fact } from './fact.ts';
import { atArticles, type Name, names } from './names.ts';
import { type Passage, passages } from './passages.ts';
import { type People, peopleIn } from './people.ts';
import { vocabulary } from './vocabulary.ts';

/** A fact with the words people see of it, in order; their spans count from the start of the sentence. */
export interface ReadFact {
  readonly fact: Fact;
  words(): readonly Token[];
}

interface Sentence {
  /** Counts from the beginning of its passage. */
  readonly span: Span;
  readonly text: string;
  readonly heading: boolean;
  words(): readonly Token[];
}

/** An article that is longer has its words read anew whenever they are needed: kept, they would take ten times its room. */
const WORDS_KEPT = 200_000;

/** Splits an article into facts, in order, never overlapping, each a span of its body that holds a letter or digit. */
export function factsOf(article: Article): readonly Fact[] {
  return readFacts(article).map(({ fact }) => fact);
}

/** The facts of an article with their words, so that nobody has to read these again. */
export function readFacts(article: Article): readonly ReadFact[] {
  const found = passages(article);
  const language = languageOf(article);
  const keep = article.body.length <= WORDS_KEPT;
  const sentences = found.map((passage) => sentencesOf(passage, language, keep));
  const { names, people } = read(sentences, language);
  const tell = conversation(people, language);
  const facts: ReadFact[] = [];
  found.forEach(({ visible, quotations, form, under }, paragraph) => {
    const own = (sentences[paragraph] ?? []).map((sentence, at) => ({
      ...sentence,
      named: names[paragraph]?.[at] ?? [],
    }));
    const told = tell({ text: visible.text, quotations, sentences: own });
    told.forEach(([first, ...rest], at) => {
      const { span, text, named, words } = own[at] as (typeof own)[number];
      const inBody = <T extends { readonly span: Span }>(part: T, from = 0): T => ({
        ...part,
        span: visible.toBody({ start: from + part.span.start, end: from + part.span.end }),
      });
      const fact: Fact = {
        article,
        ordinal: facts.length,
        paragraph: paragraph + 1,
        sentence: at + 1,
        span: visible.toBody(span),
        form,
        under,
        statements: [inBody(first), ...rest.map((statement) => inBody(statement))],
        entities: entities(text, named, people, language, words()).map((entity) =>
          inBody(entity, span.start),
        ),
      };
      facts.push({ fact, words });
    });
  });
  return facts;
}

/** The sentences of a passage, whose words are read when they are first needed. */
function sentencesOf({ visible, sentences, form }: Passage, language: Language, keep: boolean): Sentence[] {
  return sentences.map((span) => {
    const text = visible.text.slice(span.start, span.end);
    let kept: readonly Token[] | null = null;
    return {
      span,
      text,
      heading: form === 'heading',
      words() {
        const words = kept ?? tokenize(text, language);
        if (keep) kept = words;
        return words;
      },
    };
  });
}

/**
 * The names in the sentences of each passage, and the people in all of them. Where every noun has a capital, a capitalised word
 * alone is no name, unless it is one of the places or the last name of somebody who is named in full.
 */
function read(
  sentences: readonly Sentence[][],
  { capitalNouns }: Language,
): { names: readonly Name[][][]; people: People } {
  const known = vocabulary(sentences.flat());
  const all = sentences.map((own) =>
    own.map(({ text, words, heading }) => {
      const found = names(text, words(), known, heading);
      return capitalNouns ? found.flatMap(atArticles) : found;
    }),
  );
  const peopleOf = (found: readonly Name[][][]) =>
    peopleIn(
      sentences.flatMap((own, paragraph) =>
        own.map(({ text }, at) => ({ text, named: found[paragraph]?.[at] ?? [] })),
      ),
      known,
    );
  if (!capitalNouns) return { names: all, people: peopleOf(all) };
  const kept = (alone: (word: Token | undefined) => boolean) =>
    all.map((own) =>
      own.map((found) => found.filter(({ words: [first, ...more] }) => more.length > 0 || alone(first))),
    );
  const { persons } = peopleOf(kept(isPlace));
  const found = kept((word) => isPlace(word) || persons.has(word?.text ?? ''));
  return { names: found, people: peopleOf(found) };
}

function isPlace(word: Token | undefined): boolean {
  return word !== undefined && placeNamed(word.word) !== undefined;
}

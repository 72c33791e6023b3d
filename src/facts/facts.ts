import { placeNamed } from '../text/gazetteer.ts';
import type { Language } from '../text/languages/language.ts';
import type { Span } from '../text/span.ts';
import { type Word, words } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { languageOf } from './article-language.ts';
import { conversation } from './conversation.ts';
import { entities } from './entities.ts';
import type { Fact } from './fact.ts';
import { type Name, names } from './names.ts';
import { type Passage, passages } from './passages.ts';
import { type People, peopleIn } from './people.ts';
import { type Vocabulary, vocabulary, type Worded } from './vocabulary.ts';

interface Sentence {
  /** Counts from the beginning of its passage. */
  readonly span: Span;
  readonly text: string;
  readonly named: readonly Name[];
}

/** Splits an article into facts, in order, never overlapping, each a span of its body that holds a letter or digit. */
export function factsOf(article: Article): readonly Fact[] {
  const found = passages(article);
  const language = languageOf(article);
  const { sentences, people } = read(found, language);
  const tell = conversation(people);
  const facts: Fact[] = [];
  found.forEach(({ visible, quotations, form, under }, paragraph) => {
    const own = sentences[paragraph] ?? [];
    const told = tell({ text: visible.text, quotations, sentences: own });
    told.forEach(([first, ...rest], at) => {
      const { span, text, named } = own[at] as Sentence;
      const inBody = <T extends { readonly span: Span }>(part: T, from = 0): T => ({
        ...part,
        span: visible.toBody({ start: from + part.span.start, end: from + part.span.end }),
      });
      facts.push({
        article,
        ordinal: facts.length,
        paragraph: paragraph + 1,
        sentence: at + 1,
        span: visible.toBody(span),
        form,
        under,
        statements: [inBody(first), ...rest.map((statement) => inBody(statement))],
        entities: entities(text, named, people, language).map((entity) => inBody(entity, span.start)),
      });
    });
  });
  return facts;
}

/** The sentences of each passage with their names, and the people in all of them. */
function read(found: readonly Passage[], language: Language): { sentences: Sentence[][]; people: People } {
  const known = vocabulary(worded(found, language));
  const sentences = found.map((passage) =>
    [...worded([passage], language)].map(({ span, text, tokens, heading }) => ({
      span,
      text,
      named: namesIn(text, tokens, known, heading, language),
    })),
  );
  return { sentences, people: peopleIn(sentences.flat(), known) };
}

/** Words are read twice, since those of a long article, kept, would take more room than all its facts. */
function* worded(found: readonly Passage[], language: Language): Generator<Worded & { readonly span: Span }> {
  for (const { visible, sentences, form } of found) {
    for (const span of sentences) {
      const text = visible.text.slice(span.start, span.end);
      yield { span, text, tokens: [...words(text, language)], heading: form === 'heading' };
    }
  }
}

/** Where every noun has a capital, a capitalised word alone is no name, unless it is one of the places. */
function namesIn(
  text: string,
  tokens: readonly Word[],
  known: Vocabulary,
  heading: boolean,
  { capitalNouns }: Language,
): Name[] {
  const found = names(text, tokens, known, heading);
  return capitalNouns
    ? found.filter(({ words: [first, ...more] }) => more.length > 0 || isPlace(first))
    : found;
}

function isPlace(word: Word | undefined): boolean {
  return word !== undefined && placeNamed(word.word) !== undefined;
}

import { blocks } from '../text/blocks.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { Article } from './article.ts';
import { entities, ownName, personsIn } from './entities.ts';
import type { Fact, Statement } from './fact.ts';
import { knownNames, type Name, names } from './names.ts';
import { type Attribution, attribute } from './speaker.ts';
import { type VisibleText, visibleText } from './visible-text.ts';

interface Sentence {
  readonly span: Span;
  readonly visible: VisibleText;
  readonly tokens: readonly Token[];
  readonly paragraph: number;
  readonly sentence: number;
  readonly form: Fact['form'];
  readonly under: Span | null;
}

/** Splits an article into facts, in order, never overlapping, each a span of its body. */
export function factsOf(article: Article): readonly Fact[] {
  const cut = sentencesOf(article);
  const known = knownNames(cut.map(({ visible, tokens }) => ({ text: visible.text, tokens })));
  const named = cut.map(({ visible, tokens }) => names(visible.text, tokens, known));
  const persons = personsIn(cut.map(({ visible }, at) => ({ text: visible.text, named: named[at] ?? [] })));
  const full = fullNames(named, persons);
  let speaker: string | null = null;
  let before: Fact | null = null;
  return cut.map((sentence, ordinal) => {
    const mine = named[ordinal] ?? [];
    const { text, toBody } = sentence.visible;
    const said = attribute(text, mine, {
      previousSpeaker: speaker,
      previousManner: before?.statements[0].manner ?? null,
      fullName: (name) => full.get(name.split(' ').at(-1) ?? '') ?? name,
    });
    const found = entities(text, mine, persons);
    const subject = mine.find((name) => persons.has(name.words.at(-1)?.text ?? ''));
    speaker =
      said.speaker ??
      (subject === undefined ? speaker : (full.get(subject.words.at(-1)?.text ?? '') ?? null));
    const fact: Fact = {
      article,
      ordinal,
      paragraph: sentence.paragraph,
      sentence: sentence.sentence,
      span: sentence.span,
      form: sentence.form,
      under: sentence.under,
      statements: statements(sentence, said),
      entities: found.map(({ kind, span }) => ({ kind, span: toBody(span) })),
    };
    before = fact;
    return fact;
  });
}

function sentencesOf(article: Article): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let under: Span | null = null;
  for (const block of blocks(article.body, article.markup)) {
    paragraph++;
    const visible = visibleText(article, block);
    const form = block.form === 'paragraph' || block.form === 'code' ? 'sentence' : block.form;
    const whole = block.form === 'heading' || block.form === 'code';
    const spans = whole
      ? [{ start: 0, end: visible.text.length }]
      : sentences(visible.text, article.language ?? 'en');
    spans.forEach((span, at) => {
      const inBody = visible.toBody(span);
      const own = visibleText(article, inBody);
      found.push({
        span: inBody,
        visible: own,
        tokens: tokenize(own.text),
        paragraph,
        sentence: at + 1,
        form,
        under,
      });
    });
    if (block.form === 'heading') under = { start: block.start, end: block.end };
  }
  return found;
}

/** The fullest name that the article gives for each last name: "Hegseth" is "Pete Hegseth". */
function fullNames(named: readonly (readonly Name[])[], persons: ReadonlySet<string>): Map<string, string> {
  const full = new Map<string, string>();
  for (const name of named.flat()) {
    const last = name.words.at(-1)?.text ?? '';
    if (!persons.has(last)) continue;
    const own = ownName(name.words.map((token) => token.text));
    if (own.length > (full.get(last)?.length ?? 0)) full.set(last, own);
  }
  return full;
}

function statements(sentence: Sentence, said: Attribution): [Statement, ...Statement[]] {
  const { text, toBody } = sentence.visible;
  const made: Statement[] = [];
  let at = 0;
  const push = (start: number, end: number, manner: Statement['manner']) => {
    if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return;
    made.push({ span: toBody({ start, end }), manner, speaker: said.speaker, medium: said.medium });
  };
  for (const span of said.quoted) {
    push(at, span.start, said.otherwise);
    push(span.start, span.end, 'quote');
    at = span.end;
  }
  push(at, text.length, said.otherwise);
  const [first, ...rest] = made;
  return [
    first ?? { span: sentence.span, manner: said.otherwise, speaker: said.speaker, medium: said.medium },
    ...rest,
  ];
}

import type { types } from '@slack/bolt';
import type { Fact } from '../facts/fact.ts';
import { type Quote, quote, visible } from '../facts/quote.ts';
import type { Library } from '../ports.ts';
import { ENGLISH } from '../words/english.ts';
import type { Words } from '../words/words.ts';
import { quotes, words as run, says, styled } from './blocks.ts';
import { openButton, type Place, row } from './buttons.ts';
import { citationText, place, title } from './citation.ts';
import { SLACK } from './limits.ts';
import { linkTo } from './link.ts';
import { shorten } from './shorten.ts';
import { modal, notice } from './views.ts';

/** Most characters of each part. */
const ROOM = { sentence: 3000, around: 1500, neighbour: 800 } as const;
/** How much of that room is used, tried in order until the modal is light enough. */
const SCALES = [1, 0.5, 0.2, 0.05] as const;

/**
 * The paragraph of a sentence, with the sentence underlined, between the paragraphs before and after it. Says so
 * when the article is no longer what it was when the button was made.
 */
export function contextView(library: Library, at: Place, words: Words = ENGLISH): types.ModalView {
  const tell = (text: string) => notice(words.say('in_context'), text, words);
  const article = library.articles.find((candidate) => candidate.id === at.article);
  if (article === undefined) return tell(words.say('article_gone'));
  const facts = library.factsOf(article.id);
  const fact = facts.find(({ span }) => span.start <= at.start && at.start < span.end);
  if (fact === undefined || !article.sha256.startsWith(at.sha)) {
    return tell(words.say('article_changed'));
  }
  for (const scale of SCALES) {
    const view = modal(words.say('in_context'), surroundings(facts, fact, scale, words), words);
    if (JSON.stringify(view).length <= SLACK.view) return view;
  }
  return tell(citationText(fact));
}

function surroundings(facts: readonly Fact[], fact: Fact, scale: number, words: Words): types.KnownBlock[] {
  const paragraph = (number: number) => facts.filter((other) => other.paragraph === number);
  const url = linkTo(fact.article.url, fact);
  return [
    ...says(title(fact.article)),
    ...neighbour(paragraph(fact.paragraph - 1), scale, words),
    ...says(words.say('underlined', { place: place(fact, words) })),
    ...highlighted(paragraph(fact.paragraph), fact, scale, words),
    ...neighbour(paragraph(fact.paragraph + 1), scale, words),
    { type: 'divider' },
    ...says(words.say('to_cite')),
    {
      type: 'rich_text',
      elements: [{ type: 'rich_text_preformatted', elements: [run(citationText(fact))] }],
    },
    ...row(url === null ? [] : [openButton(url, words.say('open_original'))]),
  ];
}

function highlighted(
  paragraph: readonly Fact[],
  fact: Fact,
  scale: number,
  words: Words,
): types.KnownBlock[] {
  const { article, span } = fact;
  const start = paragraph.at(0)?.span.start ?? span.start;
  const end = paragraph.at(-1)?.span.end ?? span.end;
  const before = shorten(quote(article, { start, end: span.start }), ROOM.around * scale, 'end');
  const sentence = shorten(quote(article, span), ROOM.sentence * scale);
  const after = shorten(
    quote(article, { start: span.end, end }),
    sentence.hidden > 0 ? 0 : ROOM.around * scale,
  );
  const hidden = before.hidden + sentence.hidden + after.hidden;
  return [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            ...styled(before.quote.runs),
            ...styled(sentence.quote.runs, { underline: true }),
            ...styled(after.quote.runs),
          ],
        },
      ],
    },
    ...says(shortened(hidden, words)),
  ];
}

function neighbour(paragraph: readonly Fact[], scale: number, words: Words): types.KnownBlock[] {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (first === undefined || last === undefined) return [];
  const whole: Quote = quote(first.article, { start: first.span.start, end: last.span.end });
  if (visible(whole).trim() === '') return [];
  const shown = shorten(whole, ROOM.neighbour * scale);
  return [...says(`¶${first.paragraph}`), ...quotes(shown.quote), ...says(shortened(shown.hidden, words))];
}

function shortened(hidden: number, words: Words): string {
  return hidden === 0 ? '' : words.say('article_shortened', { count: hidden });
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import { visible } from '../../src/facts/quote.ts';
import { SLACK } from '../../src/slack/limits.ts';
import type { Message } from '../../src/slack/message.ts';
import { render } from '../../src/slack/render.ts';
import { buttons, parts, quoted } from '../support/block-text.ts';
import { cite, factAt, toyArticle, toyLibrary } from '../support/slack-fixtures.ts';

const HOSTILE = [
  ...[
    '<!channel>',
    '<@U1>',
    '<!here|here>',
    '<http://x.example|y>',
    '@here',
    '@everyone',
    '#general',
    '`code`',
    '```',
  ],
  ...[
    '*',
    '**',
    '_a_',
    '*b*',
    '~c~',
    ':tada:',
    '> quote',
    '1. ',
    '&amp;',
    '&',
    '<',
    '>',
    '|',
    '"',
    '\\',
    '\n',
    '\r\n',
  ],
  ...[
    '\u0000',
    '\u2028',
    '\u202e',
    '\u200b',
    '😀',
    '👩‍👩‍👧',
    'e\u0301',
    '字',
    'word ',
    'https://x.example ',
    ' ',
    'a',
  ],
];
const words = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 60 })
  .map((some) => some.join(''));
const long = fc
  .tuple(words, fc.constantFrom(1, 1, 1, 20, 300))
  .map(([some, times]) => `x${some.repeat(times)}`);

const citation = fc
  .tuple(long, words, words, fc.option(words))
  .map(([body, title, speaker, source]): Citation => {
    const article = toyArticle(body, { title, source }, title);
    const statements = [{ text: body, manner: 'quote', speaker, medium: speaker } as const];
    return cite(factAt(article, body, { paragraph: 1, sentence: 1, statements }));
  });
const answer = fc.oneof(
  fc.tuple(citation, fc.array(citation, { maxLength: 7 }), fc.array(words, { maxLength: 12 })).map(
    ([first, rest, notes]): Answer => ({
      kind: 'found',
      citations: [first, ...rest],
      notes: notes.map((day) => ({ kind: 'no_publication_date', day })),
      confidence: 1,
    }),
  ),
  fc.tuple(fc.array(long, { maxLength: 3 }), fc.array(citation, { maxLength: 3 })).map(
    ([names, nearest]): Answer => ({
      kind: 'refused',
      missing: { kind: 'names', names },
      nearest,
      confidence: 0,
    }),
  ),
  fc.tuple(citation, fc.array(words, { minLength: 2, maxLength: 30 })).map(([one, labels]): Answer => {
    const [first = '', second = '', ...rest] = labels;
    const choice = (label: string) => ({ label, quoted: label.length % 2 === 0, citation: one });
    return {
      kind: 'choose',
      choices: [choice(first), choice(second), ...rest.map(choice)],
      confidence: 0,
    };
  }),
);
const message = fc.tuple(answer, words).map(([given, question]) => ({
  given,
  shown: render('00000000-0000-0000-0000-000000000000', given, toyLibrary(), {
    question,
    sharedBy: question,
  }),
}));

describe('a message made of hostile text', () => {
  it('keeps to Slack’s limits', () => {
    fc.assert(
      fc.property(message, ({ shown }) => {
        expect(shown.blocks.length).toBeLessThanOrEqual(SLACK.messageBlocks);
        expect(JSON.stringify(shown.blocks).length).toBeLessThanOrEqual(SLACK.message);
        expect(shown.text.length).toBeLessThanOrEqual(SLACK.fallback);
        expect(shown.text.trim()).not.toBe('');
        for (const part of parts(shown.blocks)) keepsTo(part);
        for (const { label, value } of buttons(shown.blocks)) {
          expect(label.length).toBeLessThanOrEqual(SLACK.buttonText);
          expect(value.length).toBeLessThanOrEqual(SLACK.buttonValue);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('triggers nothing: no mention, no link, no formatting of its own', () => {
    fc.assert(
      fc.property(message, ({ shown }) => {
        for (const part of parts(shown.blocks)) {
          expect(part.type).not.toBe('mrkdwn');
          expect(part.type).not.toBe('markdown');
          if (part.type === 'plain_text') expect(part.emoji).toBe(false);
        }
        expect(richKinds(shown)).toEqual(new Set(['text']));
        expect(shown.text).not.toMatch(/[<>]/);
        expect(shown.text.replace(/&(?:amp|lt|gt);/g, '')).not.toContain('&');
        expect(JSON.stringify(shown).isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('quotes only starts of the cited sentences, character for character', () => {
    fc.assert(
      fc.property(message, ({ given, shown }) => {
        if (given.kind === 'found') expect(quoted(shown.blocks).length).toBeGreaterThan(0);
        const cited = citationsOf(given).map(({ quote }) => visible(quote));
        for (const quote of quoted(shown.blocks)) {
          expect(quote).not.toBe('');
          expect(cited.some((whole) => whole.startsWith(quote))).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function keepsTo(part: Record<string, unknown>): void {
  if (typeof part.text === 'string') {
    expect(part.text).not.toBe('');
    expect(part.text.length).toBeLessThanOrEqual(SLACK.text);
  }
  if (Array.isArray(part.elements)) {
    expect(part.elements.length).toBeGreaterThan(0);
    if (part.type === 'context') expect(part.elements.length).toBeLessThanOrEqual(SLACK.contextElements);
    if (part.type === 'actions') expect(part.elements.length).toBeLessThanOrEqual(SLACK.actions);
  }
}

function richKinds({ blocks }: Message): Set<unknown> {
  const rich = parts(blocks).filter(({ type }) => type === 'rich_text_quote' || type === 'rich_text_section');
  return new Set(['text', ...rich.flatMap(({ elements }) => parts(elements).map(({ type }) => type))]);
}

function citationsOf(given: Answer): readonly Citation[] {
  if (given.kind === 'found') return given.citations;
  return given.kind === 'refused' ? given.nearest : [];
}

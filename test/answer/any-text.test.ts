import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { visible } from '../../src/facts/quote.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { NO_LEXICON } from '../../src/text/lexicon.ts';
import { ENGLISH } from '../../src/words/english.ts';
import { missingText } from '../../src/words/missing.ts';
import { citationsOf } from '../support/answers.ts';
import { articleOf, libraryOf, toyLibrary } from '../support/libraries.ts';
import { bodies, questions } from '../support/made-up-text.ts';
import { seedLibrary } from '../support/seed-library.ts';

let seed: OpenLibrary;
beforeAll(async () => {
  seed = await seedLibrary();
});

/** What people, scripts and attackers type that no linguist thinks of. */
const STRANGE = [
  '',
  'x'.repeat(4000),
  'signing '.repeat(500),
  'where was it signed '.repeat(49),
  '<!channel> where was it signed?',
  '<!here>',
  '<@U1> <#C1|general>',
  'where\u0000was\u0000it\u0000signed',
  '\u0000',
  '\ud800',
  '\udfff where \ud800 signed',
  '👩‍👩‍👧‍👦 signed? 🇮🇳🇺🇸',
  'कहाँ हस्ताक्षर हुए?',
  'أين تم التوقيع؟',
  'どこで署名されましたか',
  '합의는 어디서 서명되었나요?',
  'где подписали соглашение?',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!',
  '(((((((((((((((((((((((',
  'a'.repeat(999),
  'Who '.repeat(250),
  '; drop table articles; --',
  'process.exit(1)',
  '__proto__',
  'constructor toString hasOwnProperty',
  '“‘’”„«»',
  '\r\n\r\n\t\u2028\u2029',
  'where was it signed?\u202e?dengis ti saw erehw',
];

const anything = fc.oneof(
  fc.constantFrom(...STRANGE),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  questions,
);

/** Fails on anything that is not an answer as the type promises it. */
function expectAnswer(answer: Answer): void {
  expect(answer.confidence).toBeGreaterThanOrEqual(0);
  expect(answer.confidence).toBeLessThanOrEqual(1);
  if (answer.kind === 'refused') {
    expect(missingText(answer.missing, 1, ENGLISH)).not.toMatch(/undefined|null|“”/);
    expect(answer.nearest.length).toBeLessThanOrEqual(3);
  } else if (answer.kind === 'choose') {
    expect(answer.choices.length).toBeGreaterThanOrEqual(2);
  } else {
    expect(answer.kind).toBe('found');
    expect(answer.citations.length).toBeGreaterThanOrEqual(1);
  }
}

/** Fails on a quote that is not, to the character, what stands in the article. */
function expectExactQuotes(answer: Answer): void {
  for (const { fact, quote } of citationsOf(answer)) {
    const { body } = fact.article;
    expect(quote.article).toBe(fact.article);
    expect(quote.text).toBe(body.slice(quote.span.start, quote.span.end));
    expect(quote.text).not.toBe('');
    for (const run of quote.runs) expect(run.text).toBe(body.slice(run.start, run.start + run.text.length));
    expect(quote.text.replace(/[*_]/g, '')).toBe(visible(quote).replace(/[*_]/g, ''));
  }
}

describe('any text at all', () => {
  it.each(STRANGE)('gets an answer: %j', (text) => {
    const answer = seed.answer(text);
    expectAnswer(answer);
    expectExactQuotes(answer);
  });

  it('gets an answer, and the same one again', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const answer = seed.answer(text);
        expectAnswer(answer);
        expectExactQuotes(answer);
        expect(seed.answer(text)).toEqual(answer);
      }),
      { numRuns: 300 },
    );
  });

  it('is never answered in more words than the articles have', () => {
    fc.assert(
      fc.property(bodies, questions, (body, question) => {
        const answer = libraryOf({ a: body }).answer(question);
        expectAnswer(answer);
        expectExactQuotes(answer);
        for (const { quote } of citationsOf(answer)) expect(body).toContain(quote.text);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a question in words that stand nowhere', () => {
  it('is refused, and nothing is shown as near', () => {
    const unheard = fc.string({ unit: fc.constantFrom(...'qxzjvkw'), minLength: 6, maxLength: 14 });
    fc.assert(
      fc.property(fc.array(unheard, { minLength: 1, maxLength: 5 }), (words) => {
        expect(toyLibrary().answer(words.join(' '))).toMatchObject({ kind: 'refused', nearest: [] });
      }),
      { numRuns: 60 },
    );
  });
});

describe('an article that is one long line of nothing', () => {
  it.each(['', ' ', '* * *', '!!!', '\u0000', '# ', '- \n- \n'])('can be asked: %j', (body) => {
    const library = openLibrary([articleOf('odd', body)], [], NO_LEXICON);
    expect(library.answer('Where was it signed?').kind).toBe('refused');
  });
});

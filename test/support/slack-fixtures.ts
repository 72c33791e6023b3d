import { createHash } from 'node:crypto';
import type { Answer, Citation, Note } from '../../src/answer/answer.ts';
import { type Article, article, type Metadata, NOTHING_RECORDED } from '../../src/facts/article.ts';
import type { Fact, Manner, Statement } from '../../src/facts/fact.ts';
import { quote } from '../../src/facts/quote.ts';
import type { Library } from '../../src/ports.ts';

/** Two paragraphs about a harbour that does not exist. */
export const HARBOUR_TEXT = [
  'The town of Ostrey has signed a *12-year lease* for its old harbour. The lease was announced by Mayor Ida Brandt on Monday.',
  '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries <return> in May & June. Residents fear noise.',
  'The council meets again in spring.',
].join('\n\n');

/** Puts an article together without reading a file. */
export function toyArticle(body: string, metadata: Partial<Metadata> = {}, id: string = 'harbour'): Article {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return article({ id, body, markup: 'markdown', sha256, metadata: { ...NOTHING_RECORDED, ...metadata } });
}

/** A sentence of an article as a fact. The text must stand in it, marks included. */
export function factAt(
  source: Article,
  text: string,
  at: {
    paragraph: number;
    sentence: number;
    statements?: readonly { text: string; manner: Manner; speaker?: string; medium?: string }[];
  },
): Fact {
  const start = source.body.indexOf(text);
  if (start === -1) throw new Error(`"${text}" does not stand in ${source.id}`);
  const span = { start, end: start + text.length };
  const stated = (at.statements ?? []).map((statement): Statement => {
    const from = source.body.indexOf(statement.text, start);
    return {
      span: { start: from, end: from + statement.text.length },
      manner: statement.manner,
      speaker: statement.speaker ?? null,
      medium: statement.medium ?? null,
    };
  });
  const [first, ...rest] = stated;
  const told: Statement = { span, manner: 'narration', speaker: null, medium: null };
  return {
    article: source,
    ordinal: (at.paragraph - 1) * 10 + at.sentence,
    paragraph: at.paragraph,
    sentence: at.sentence,
    span,
    form: 'sentence',
    under: null,
    statements: [first ?? told, ...rest],
    entities: [],
  };
}

/** A fact, quoted. */
export function cite(fact: Fact): Citation {
  return { fact, quote: quote(fact.article, fact.span), score: 1 };
}

export const HARBOUR = toyArticle(HARBOUR_TEXT, { title: 'Ostrey leases its harbour' });
export const LEASE = factAt(HARBOUR, 'The town of Ostrey has signed a *12-year lease* for its old harbour.', {
  paragraph: 1,
  sentence: 1,
});
export const ANNOUNCED = factAt(HARBOUR, 'The lease was announced by Mayor Ida Brandt on Monday.', {
  paragraph: 1,
  sentence: 2,
});
export const BUSY = factAt(
  HARBOUR,
  '“Our harbour has never been busier,” she wrote on Chirp, adding that ferries <return> in May & June.',
  {
    paragraph: 2,
    sentence: 1,
    statements: [
      {
        text: '“Our harbour has never been busier,”',
        manner: 'quote',
        speaker: 'Ida Brandt',
        medium: 'Chirp',
      },
      {
        text: 'she wrote on Chirp, adding that ferries <return> in May & June.',
        manner: 'reported',
        speaker: 'Ida Brandt',
        medium: 'Chirp',
      },
    ],
  },
);
export const NOISE = factAt(HARBOUR, 'Residents fear noise.', { paragraph: 2, sentence: 2 });
export const COUNCIL = factAt(HARBOUR, 'The council meets again in spring.', { paragraph: 3, sentence: 1 });

/** An answer that quotes facts. */
export function found(facts: readonly [Fact, ...Fact[]], notes: readonly Note[] = []): Answer {
  const [first, ...rest] = facts;
  return {
    kind: 'found',
    citations: [cite(first), ...rest.map(cite)],
    notes,
    confidence: 0.9,
  };
}

/** What the toy library says to each question; anything else is refused for want of evidence. */
export const ANSWERS: Readonly<Record<string, Answer>> = {
  'what was leased?': found([LEASE]),
  'what did Brandt write?': found([BUSY], [{ kind: 'no_person' }]),
  'who spoke?': {
    kind: 'choose',
    choices: [
      { label: 'Ida Brandt', quoted: true, citation: cite(BUSY) },
      { label: 'Residents', quoted: true, citation: cite(NOISE) },
    ],
    confidence: 0.5,
  },
  'how much does it cost?': {
    kind: 'refused',
    missing: { kind: 'detail', detail: 'amount' },
    nearest: [cite(LEASE), cite(NOISE)],
    confidence: 0.1,
  },
  '': { kind: 'refused', missing: { kind: 'nothing_asked' }, nearest: [], confidence: 0 },
  thanks: { kind: 'refused', missing: { kind: 'not_a_question' }, nearest: [], confidence: 0 },
};

/** A library that answers from a table. */
export function toyLibrary(
  parts: Partial<Library> = {},
  answers: Readonly<Record<string, Answer>> = ANSWERS,
): Library {
  const questions = [
    'what was leased?',
    'what did Brandt write?',
    'who spoke?',
    'when does the council meet?',
    'one too many?',
  ];
  const { facts = [LEASE, ANNOUNCED, BUSY, NOISE, COUNCIL] } = parts;
  return {
    articles: [HARBOUR],
    facts,
    factsOf: (id) => facts.filter(({ article }) => article.id === id),
    problems: [],
    answer: (question) =>
      answers[question] ?? { kind: 'refused', missing: { kind: 'evidence' }, nearest: [], confidence: 0 },
    suggestions: (limit) => questions.slice(0, limit),
    compose: ({ day }) => ({ day, first: false, items: [], left: 0, unshown: [] }),
    telling: (_, limit) => [LEASE, ANNOUNCED].map(cite).slice(0, limit),
    ...parts,
  };
}

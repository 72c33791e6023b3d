import { setTimeout as wait } from 'node:timers/promises';
import type { Article } from '../../../src/facts/article.ts';
import { BEST, type OverArticles } from './engine.ts';

/** What a peer does: the question is read and the facts that share most with it are found. */
export const footnoteRetrieval: OverArticles = {
  name: 'Footnote, retrieval',
  reads: 'articles',
  setup: 'analyse and retrieve: stems, spelling, synonyms; BM25F over fact, paragraph and title',
  build: async (articles) => {
    const { analyse } = await import('../../../src/intents/question.ts');
    const { EVERYWHERE, retrieve } = await import('../../../src/intents/retrieve.ts');
    const { library, lexicon } = await open(articles);
    const { index } = library;
    return {
      settled: () => settled(articles),
      query: (question) =>
        retrieve(index, analyse(question, index, lexicon), EVERYWHERE, BEST).map(({ fact }) => fact),
    };
  },
};

/**
 * The part of retrieval that grows with the facts. Reading a question looks every word up in a thesaurus, which no peer does; beside
 * the row above this tells what that takes.
 */
export const footnoteFinding: OverArticles = {
  name: 'Footnote, finding alone',
  reads: 'articles',
  setup: 'retrieve alone, each question analysed beforehand; no peer is measured so',
  partly: true,
  build: async (articles) => {
    const { analyse } = await import('../../../src/intents/question.ts');
    const { EVERYWHERE, retrieve } = await import('../../../src/intents/retrieve.ts');
    const { library, lexicon } = await open(articles);
    const { index } = library;
    let read = analyse('', index, lexicon);
    return {
      settled: () => settled(articles),
      prepare: (question) => {
        read = analyse(question, index, lexicon);
      },
      query: () => retrieve(index, read, EVERYWHERE, BEST).map(({ fact }) => fact),
    };
  },
};

/** What a person waits for: retrieval, ranking, and the decision whether to answer. */
export const footnoteAnswer: OverArticles = {
  name: 'Footnote, whole answer',
  reads: 'articles',
  setup: 'library.decide: retrieve, rank, gate; P@1 and R@3 are those of the ranking, before the gate',
  build: async (articles) => {
    const { library } = await open(articles);
    return {
      settled: () => settled(articles),
      query: (question) =>
        library
          .decide(question)
          .ranking?.ranked.slice(0, BEST)
          .map(({ candidate }) => candidate.fact) ?? [],
    };
  },
};

/**
 * Built as the bot does it, on as many threads as there are processors. Our code is loaded here and not above, so that no peer's
 * process holds it; what it takes counts as ours.
 */
async function open(articles: readonly Article[]) {
  const { readLexicon } = await import('../../../src/knowledge/lexicon.ts');
  const { liveLibrary } = await import('../../../src/library/live-library.ts');
  const lexicon = readLexicon();
  const live = liveLibrary(lexicon);
  await live.update(articles, []);
  return { library: live.current(), lexicon };
}

/** So long V8 keeps the pages of threads that have ended, in milliseconds, and some time more. */
const PAGES_KEPT = 10_000;
/** From so many characters on the pages are many. */
const LARGE = 1_000_000;

async function settled(articles: readonly Article[]): Promise<void> {
  const characters = articles.reduce((sum, { body }) => sum + body.length, 0);
  if (characters >= LARGE) await wait(PAGES_KEPT);
}

import { BEST, load, type OverFacts } from './engine.ts';
import { rememberingStemmer, STOP_WORDS } from './english.ts';

interface Options {
  readonly fields: readonly string[];
  readonly processTerm?: (term: string) => string | null;
}

interface MiniSearch {
  addAll(documents: readonly { readonly id: number; readonly text: string }[]): void;
  search(question: string): readonly { readonly id: number }[];
}

async function build(facts: readonly string[], options: Options) {
  const { default: MiniSearch } = await load<{ default: new (options: Options) => MiniSearch }>('minisearch');
  const index = new MiniSearch(options);
  index.addAll(facts.map((text, id) => ({ id, text })));
  return {
    query: (question: string) =>
      index
        .search(question)
        .slice(0, BEST)
        .map(({ id }) => id),
  };
}

/** MiniSearch as it comes. */
export const miniSearch: OverFacts = {
  name: 'MiniSearch',
  reads: 'facts',
  setup: 'as it comes: lower case, BM25+, any word',
  build: (facts) => build(facts, { fields: ['text'] }),
};

/** MiniSearch with the term processing its documentation advises for a language. */
export const miniSearchPorter: OverFacts = {
  name: 'MiniSearch, Porter',
  reads: 'facts',
  setup: "processTerm drops natural's stop words and stems with natural's Porter stemmer",
  build: async (facts) => {
    const stem = await rememberingStemmer();
    const processTerm = (term: string) => {
      const word = term.toLowerCase();
      return STOP_WORDS.has(word) ? null : stem(word);
    };
    return build(facts, { fields: ['text'], processTerm });
  },
};

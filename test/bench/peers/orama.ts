import { BEST, load, type OverFacts } from './engine.ts';

interface Orama {
  create(options: object): unknown;
  insertMultiple(
    index: unknown,
    documents: readonly { readonly id: string; readonly text: string }[],
    batch: number,
  ): unknown;
  search(index: unknown, query: object): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
}

/** Orama with its own English stemmer and stop words. */
export const orama: OverFacts = {
  name: 'Orama',
  reads: 'facts',
  setup: 'tokenizer with @orama/stemmers English and @orama/stopwords English',
  build: async (facts) => {
    const { create, insertMultiple, search } = await load<Orama>('@orama/orama');
    const { stemmer } = await load<{ stemmer: unknown }>('@orama/stemmers/english');
    const { stopwords } = await load<{ stopwords: unknown }>('@orama/stopwords/english');
    const tokenizer = { language: 'english', stemming: true, stemmer, stopWords: stopwords };
    const index = await create({ schema: { text: 'string' }, components: { tokenizer } });
    await insertMultiple(
      index,
      facts.map((text, id) => ({ id: String(id), text })),
      5000,
    );
    return {
      query: async (question) => {
        const { hits } = await search(index, { term: question, properties: ['text'], limit: BEST });
        return hits.map(({ id }) => Number(id));
      },
    };
  },
};

import { BEST, load, type OverFacts } from './engine.ts';

interface Builder {
  ref(name: string): void;
  field(name: string): void;
  add(document: { readonly id: number; readonly text: string }): void;
}

interface Lunr {
  (configure: (this: Builder) => void): LunrIndex;
  tokenizer(text: string): readonly unknown[];
}

interface LunrIndex {
  query(
    build: (query: { term(tokens: readonly unknown[]): void }) => void,
  ): readonly { readonly ref: string }[];
}

/** lunr as it comes: its English stemmer, trimmer and stop words. The question is no query in its query language. */
export const lunr: OverFacts = {
  name: 'lunr',
  reads: 'facts',
  setup: 'as it comes: English pipeline, any word',
  build: async (facts) => {
    const { default: make } = await load<{ default: Lunr }>('lunr');
    const index = make(function () {
      this.ref('id');
      this.field('text');
      facts.forEach((text, id) => void this.add({ id, text }));
    });
    return {
      query: (question) =>
        index
          .query((query) => query.term(make.tokenizer(question)))
          .slice(0, BEST)
          .map(({ ref }) => Number(ref)),
    };
  },
};

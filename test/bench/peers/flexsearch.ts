import { BEST, load, type OverFacts } from './engine.ts';

interface FlexSearch {
  readonly Index: new (
    options: object,
  ) => {
    add(id: number, text: string): void;
    search(question: string, options: { limit: number; suggest: boolean }): readonly number[];
  };
  readonly Encoder: new (...options: readonly unknown[]) => unknown;
  readonly Charset: { readonly LatinBalance: unknown };
}

/** FlexSearch with its English preset. Without `suggest` it finds only facts that hold every word. */
export const flexSearch: OverFacts = {
  name: 'FlexSearch',
  reads: 'facts',
  setup: 'Encoder of LatinBalance and the English preset, strict tokens, suggest',
  build: async (facts) => {
    const { Index, Encoder, Charset } = (await load<{ default: FlexSearch }>('flexsearch')).default;
    const { default: english } = await load<{ default: unknown }>('flexsearch/lang/en');
    const index = new Index({ tokenize: 'strict', encoder: new Encoder(Charset.LatinBalance, english) });
    facts.forEach((text, id) => void index.add(id, text));
    return { query: (question) => index.search(question, { limit: BEST, suggest: true }) };
  },
};

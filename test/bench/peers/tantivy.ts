import { BEST, load, type OverFacts } from './engine.ts';
import { contentWords } from './english.ts';

interface Binding {
  readonly SchemaBuilder: new () => SchemaBuilder;
  readonly Index: new (schema: unknown) => TantivyIndex;
  readonly Document: new () => {
    addUnsigned(field: string, value: number): void;
    addText(field: string, text: string): void;
  };
}

interface SchemaBuilder {
  addUnsignedField(name: string, options: object): SchemaBuilder;
  addTextField(name: string, options: object): SchemaBuilder;
  build(): unknown;
}

interface TantivyIndex {
  writer(): { addDocument(document: unknown): void; commit(): void; waitMergingThreads(): void };
  reload(): void;
  searcher(): {
    search(query: unknown, limit: number, count: boolean): { hits: readonly { docAddress: unknown }[] };
    doc(address: unknown): { getFirst(field: string): unknown };
  };
  parseQuery(query: string, fields: readonly string[]): unknown;
}

/** Tantivy through its Node binding, in memory; only on Linux with glibc, for which the binding is built. */
export const tantivy: OverFacts = {
  name: 'Tantivy',
  reads: 'facts',
  setup: "node binding, in memory, en_stem, any word but natural's stop words, fact numbers stored",
  build: async (facts) => {
    const { SchemaBuilder, Index, Document } = (
      await load<{ default: Binding }>('@oxdev03/node-tantivy-binding-linux-x64-gnu')
    ).default;
    const schema = new SchemaBuilder()
      .addUnsignedField('number', { stored: true })
      .addTextField('text', { tokenizerName: 'en_stem' })
      .build();
    const index = new Index(schema);
    const writer = index.writer();
    facts.forEach((text, number) => {
      const document = new Document();
      document.addUnsigned('number', number);
      document.addText('text', text);
      writer.addDocument(document);
    });
    writer.commit();
    writer.waitMergingThreads();
    index.reload();
    const searcher = index.searcher();
    return {
      query: (question) => {
        const words = contentWords(question);
        if (words.length === 0) return [];
        const { hits } = searcher.search(index.parseQuery(words.join(' '), ['text']), BEST, false);
        return hits.map(({ docAddress }) => Number(searcher.doc(docAddress).getFirst('number')));
      },
    };
  },
};

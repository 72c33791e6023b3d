import { BEST, load, type OverFacts } from './engine.ts';
import { contentWords, wordsOf } from './english.ts';

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

async function build(facts: readonly string[], query: (question: string) => string, count: boolean) {
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
    query: (question: string) => {
      const words = query(question);
      if (words === '') return [];
      const { hits } = searcher.search(index.parseQuery(words, ['text']), BEST, count);
      return hits.map(({ docAddress }) => Number(searcher.doc(docAddress).getFirst('number')));
    },
  };
}

/** Tantivy through its Node binding, as that shows it. It is built for Linux with glibc only. */
export const tantivy: OverFacts = {
  name: 'Tantivy',
  reads: 'facts',
  setup: 'node binding as its README has it: in memory, en_stem, every word of the question, hits counted',
  build: (facts) => build(facts, (question) => wordsOf(question).join(' '), true),
};

/** Without counting hits and without stop words it may skip most postings (block-max WAND). */
export const tantivyLean: OverFacts = {
  name: 'Tantivy, lean',
  reads: 'facts',
  setup: "the same, natural's stop words dropped from the question, hits not counted",
  build: (facts) => build(facts, (question) => contentWords(question).join(' '), false),
};

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { written } from '../../../src/facts/fact.ts';
import { openLibrary } from '../../../src/library.ts';
import { NO_LEXICON } from '../../../src/text/lexicon.ts';
import { STOP_WORDS } from '../../../src/text/stop-words.ts';
import { folderOf } from '../../knowledge/temporary-folder.ts';
import { COUNCIL, WIRELESS } from '../../support/articles.ts';
import { chance } from './chance.ts';
import { readArticles, readFacts } from './corpus.ts';
import { makeCorpus } from './make.ts';
import { variantOf } from './variant.ts';
import { frequencyList, zipf } from './vocabulary.ts';

/** A question set of two articles and two questions, one of which has no answer. */
function questionSet(): Promise<string> {
  const start = COUNCIL.body.indexOf('£1.2 million');
  const questions = [
    {
      id: 'a',
      question: 'What does the closure cost?',
      spans: [{ article: 'council', start, end: start + 12 }],
    },
    { id: 'b', question: 'Who is the king?', spans: [] },
  ];
  return folderOf({
    'articles/council.txt': COUNCIL.body,
    'articles/wireless.md': WIRELESS.body,
    'questions.jsonl': questions.map((line) => `${JSON.stringify(line)}\n`).join(''),
  });
}

describe('a corpus', () => {
  it('gives peers the very facts that we cut from its articles, in the same order', async () => {
    const dir = await folderOf({});
    const { sizes, real } = await makeCorpus(dir, {
      sets: [await questionSet()],
      sizes: [5, 300],
      questions: 9,
    });
    expect(sizes.map(({ facts }) => facts >= 5)).toEqual([true, true]);
    expect(real).toBeLessThan(60);
    for (const size of sizes) {
      const library = openLibrary(await readArticles(dir, size), [], NO_LEXICON);
      const facts = await readFacts(dir, size);
      expect(facts).toHaveLength(size.facts);
      expect(library.facts.map((fact) => written(fact).replace(/\s+/gu, ' '))).toEqual(facts);
    }
  });

  it('asks what the set answers, with the facts that are right', async () => {
    const dir = await folderOf({});
    const { asked, sizes, real } = await makeCorpus(dir, {
      sets: [await questionSet()],
      sizes: [300],
      questions: 9,
    });
    expect(asked.map(({ question }) => question)).toEqual(['What does the closure cost?']);
    expect(sizes[0]?.facts).toBe(real);
    expect(sizes[1]?.facts).toBeGreaterThanOrEqual(300);
    const facts = await readFacts(dir, sizes[0] ?? { facts: 0, articles: 0 });
    expect(asked[0]?.right.map((fact) => facts[fact])).toEqual([expect.stringContaining('£1.2 million')]);
  });

  it('is the same each time', async () => {
    const recipe = { sets: [await questionSet()], sizes: [300], questions: 9 };
    const [one, two] = await Promise.all([folderOf({}), folderOf({})]);
    await Promise.all([makeCorpus(one, recipe), makeCorpus(two, recipe)]);
    const read = (dir: string) => readFile(join(dir, 'facts.txt'), 'utf8');
    expect(await read(one)).toBe(await read(two));
  });
});

it('says so where a set has no articles', async () => {
  const making = makeCorpus(await folderOf({}), { sets: [await folderOf({})], sizes: [300], questions: 9 });
  await expect(making).rejects.toThrow(/no articles/);
});

describe('a variant', () => {
  const words = frequencyList();

  it('keeps the little words and about two of three others', () => {
    const draw = chance(5);
    const { body } = variantOf(COUNCIL, 'variant', draw, zipf(words, draw));
    const before = COUNCIL.body.split(/\s+/);
    const after = body.split(/\s+/);
    expect(after).toHaveLength(before.length);
    const little = before.filter((word) => STOP_WORDS.has(word));
    expect(after.filter((word) => STOP_WORDS.has(word))).toEqual(expect.arrayContaining(little));
    const kept = before.filter((word, at) => after[at] === word).length / before.length;
    expect(kept).toBeGreaterThan(0.6);
    expect(kept).toBeLessThan(0.9);
    expect(body).not.toContain('1932');
  });

  it('draws common words often and rare ones seldom', () => {
    const word = zipf(words, chance(6));
    const counts = new Map<string, number>();
    for (let drawn = 0; drawn < 20_000; drawn++) {
      const one = word();
      counts.set(one, (counts.get(one) ?? 0) + 1);
    }
    const once = [...counts.values()].filter((count) => count === 1).length / counts.size;
    expect(counts.get(words[0] ?? '') ?? 0).toBeGreaterThan(200);
    expect(once).toBeGreaterThan(0.5);
  });
});

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Size } from './corpus/corpus.ts';
import { makeCorpus } from './corpus/make.ts';
import { writeKnowledge, writeShortKnowledge } from './load/knowledge.ts';
import { reload } from './load/reload.ts';
import { soak } from './load/soak.ts';
import { throughput } from './load/throughput.ts';

/** Facts behind the bot, and behind it when a thousand short articles of some twenty facts change. */
const SIZES = [3000, 25_000];
const CHANGED = 1000;
const SEED = fileURLToPath(new URL('../../knowledge', import.meta.url));

/** What to measure through the whole bot. */
export interface EndToEnd {
  readonly sets: readonly string[];
  /** Events of one round of the throughput; 0 leaves throughput and reload out. */
  readonly events: number;
  /** 0 leaves the soak out. */
  readonly minutes: number;
  readonly perSecond: number;
}

/** Measures the real Bolt app over HTTP. Everything it needs lies below `folder`. */
export async function endToEnd(folder: string, wanted: EndToEnd, say: (line: string) => void): Promise<void> {
  const corpus = join(folder, 'corpus');
  const contents = await makeCorpus(corpus, { sets: wanted.sets, sizes: SIZES, questions: 2000 });
  const [small, large] = contents.sizes.slice(-2) as [Size, Size];
  const questions = [...contents.rehearsed, ...contents.asked.map(({ question }) => question)];
  const knowledge = join(folder, 'knowledge');
  await writeKnowledge(knowledge, corpus, small);
  if (wanted.events > 0) {
    const few = await seed(folder);
    const footnote = `Footnote, ${small.facts.toLocaleString('en')} facts`;
    const contestants = [
      { name: 'a bare Bolt echo', bot: 'echo', knowledge, questions },
      { name: `Footnote, ${few.facts} facts`, bot: 'footnote', knowledge: SEED, questions: few.questions },
      { name: footnote, bot: 'footnote', knowledge, questions },
    ] as const;
    await throughput(contestants, wanted.events, say);
    const short = join(folder, 'short');
    const files = await writeShortKnowledge(short, corpus, large);
    await reload(short, files.slice(0, CHANGED), questions, say);
  }
  if (wanted.minutes > 0) await soak(knowledge, questions, wanted.minutes, wanted.perSecond, say);
}

/** The articles that come with the project, and a question for each of their facts. */
async function seed(folder: string): Promise<{ facts: number; questions: readonly string[] }> {
  const recipe = { sets: [SEED], sizes: [1], questions: 100 };
  const { real, rehearsed, asked } = await makeCorpus(join(folder, 'seed'), recipe);
  return { facts: real, questions: [...rehearsed, ...asked.map(({ question }) => question)] };
}

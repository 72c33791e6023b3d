import { join } from 'node:path';
import type { Contents, Size } from './corpus/corpus.ts';
import { makeCorpus } from './corpus/make.ts';
import { writeKnowledge, writeShortKnowledge } from './load/knowledge.ts';
import { reload } from './load/reload.ts';
import { soak } from './load/soak.ts';
import { throughput } from './load/throughput.ts';

/** Facts behind the bot, and behind it when a thousand short articles of some twenty facts change. */
const SIZES = [3000, 25_000];
const CHANGED = 1000;

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
  const questions = [...contents.rehearsed, ...contents.asked.map(({ question }) => question)];
  const [small, large] = contents.sizes.slice(-2) as [Size, Size];
  if (wanted.events > 0 || wanted.minutes > 0) {
    const knowledge = join(folder, 'knowledge');
    await writeKnowledge(knowledge, corpus, small);
    if (wanted.events > 0) await throughput(knowledge, questions, wanted.events, say);
    if (wanted.minutes > 0) await soak(knowledge, questions, wanted.minutes, wanted.perSecond, say);
  }
  if (wanted.events > 0) await changes(folder, corpus, large, questions, say);
}

async function changes(
  folder: string,
  corpus: string,
  size: Contents['sizes'][number],
  questions: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const short = join(folder, 'short');
  const files = await writeShortKnowledge(short, corpus, size);
  await reload(short, files.slice(0, CHANGED), questions, say);
}

import { statementKey } from './changes.ts';
import type { Item } from './item.ts';
import type { Newsroom } from './newsroom.ts';

/** Most questions in a section. */
const QUESTIONS = 3;

/** Questions that people ask, with their answers from articles that these readers are interested in. */
export function askedOften({ sources, commission, wanted, claim }: Newsroom): Item[] {
  const articles = new Set(wanted.map(({ article }) => article));
  const items: Item[] = [];
  for (const { question, times } of commission.asked) {
    if (items.length === QUESTIONS) break;
    const answer = sources.answer(question);
    if (answer.kind !== 'found') continue;
    const [citation] = answer.citations;
    const { article } = citation.fact;
    const keys = [`asked: ${folded(question)}`, statementKey(citation.fact)];
    if (articles.has(article) && claim(keys))
      items.push({ kind: 'asked', article, question, times, citation, keys });
  }
  return items;
}

/** Questions that no article answers, for those who can write one. */
export function openGaps({ commission, claim }: Newsroom): Item[] {
  return commission.gaps
    .flatMap(({ question, times }): Item[] => {
      const keys = [`gap: ${folded(question)}`];
      return claim(keys) ? [{ kind: 'gap', question, times, keys }] : [];
    })
    .slice(0, QUESTIONS);
}

/** One question, however it is punctuated and capitalised. */
function folded(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

import { statementKey } from './changes.ts';
import type { Item } from './item.ts';
import type { Newsroom, Often } from './newsroom.ts';
import { sameQuestion } from './same-question.ts';

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
    const keys = [`asked: ${sameQuestion(question)}`, statementKey(citation.fact)];
    if (articles.has(article) && claim(keys))
      items.push({ kind: 'asked', article, question, times, citation, keys });
  }
  return items;
}

/**
 * Parts the questions that were left open into those that the articles answer by now, and those that are open still.
 *
 * @param answers Whether the articles answer a question, as they are now.
 */
export function sinceAnswered(
  gaps: readonly Often[],
  answers: (question: string) => boolean,
): { readonly answered: readonly Often[]; readonly open: readonly Often[] } {
  const parts = Map.groupBy(gaps, ({ question }) => answers(question));
  return { answered: parts.get(true) ?? [], open: parts.get(false) ?? [] };
}

/** Questions that no article answers, for those who can write one. */
export function openGaps({ commission, claim }: Newsroom): Item[] {
  return commission.gaps
    .flatMap(({ question, times }): Item[] => {
      const keys = [`gap: ${sameQuestion(question)}`];
      return claim(keys) ? [{ kind: 'gap', question, times, keys }] : [];
    })
    .slice(0, QUESTIONS);
}

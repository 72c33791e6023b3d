import type { Ranking } from '../intents/rank.ts';
import type { Scope } from '../intents/retrieve.ts';
import type { Answer, Look } from './answer.ts';
import { differing } from './differing.ts';
import { namesakes } from './namesakes.ts';
import { soleHolder } from './sole-holder.ts';
import { whichOne } from './which-one.ts';

/**
 * The answer to a question that may be read in several ways: a choice where two readings are answered, each on its own and by
 * another sentence; else the answer it was given.
 *
 * @param look Answers a question within some articles.
 */
export function readings(ranking: Ranking, answer: Answer, look: Look, scope: Scope): Answer {
  if (answer.kind === 'choose') return answer;
  if (answer.kind === 'refused') return soleHolder(ranking, look, scope) ?? answer;
  const choices =
    namesakes(ranking, look, scope) ?? differing(ranking, answer, look, scope) ?? whichOne(ranking, answer);
  const [first, second, ...rest] = choices ?? [];
  if (first === undefined || second === undefined) return answer;
  return { kind: 'choose', choices: [first, second, ...rest], confidence: answer.confidence };
}

import type { PartOfSpeech } from '../../text/natural.ts';
import type { Candidate, Feature } from '../feature.ts';
import type { Matches } from '../meet.ts';

/** Words of one part of speech that are met: a verb says what happened, a noun whom it happened to. */
export const partsOfSpeech: readonly Feature[] = (['noun', 'verb', 'modifier'] as const).flatMap(
  (part): Feature[] => [
    { name: `${part}s`, score: (candidate) => met(candidate, part, candidate.evidence.here) },
    { name: `${part}s in context`, score: (candidate) => met(candidate, part, candidate.context) },
  ],
);

function met({ question }: Candidate, part: PartOfSpeech, matches: Matches): number {
  let sum = 0;
  let all = 0;
  question.terms.forEach((term, at) => {
    if (term.part !== part || term.role === 'asked') return;
    all += term.weight;
    sum += term.weight * (matches[at] ?? 0);
  });
  return all === 0 ? 0 : Math.min(1, sum / all);
}

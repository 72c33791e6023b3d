import type { Candidate } from '../intents/feature.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';

/** Most quotes of one answer. */
const QUOTES = 3;
/** A further quote must rank within this many score points of the first. */
const CLOSE = 4;

/**
 * Further facts that belong to the answer: other statements of the person whose words are wanted, and for "when"
 * the sentence that says what the date is about. None for most questions: one quote is easier to check than three.
 */
export function more({ question, ranked }: Ranking): Ranked[] {
  const [first, ...rest] = ranked;
  if (first === undefined || question.speakers.length === 0) return [];
  const topical = question.terms.some((term) => !term.subject && term.role !== 'asked');
  if (topical) return [];
  return rest
    .filter((other) => other.score > first.score - CLOSE && sameSpeaker(other.candidate, first.candidate))
    .slice(0, QUOTES - 1)
    .sort((a, b) => a.candidate.fact - b.candidate.fact);
}

function sameSpeaker(a: Candidate, b: Candidate): boolean {
  const speakers = b.index.speakerTerms(b.fact);
  return a.index.speakerTerms(a.fact).some((term) => speakers.includes(term));
}

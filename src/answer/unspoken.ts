import { ownName } from '../facts/entities.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Term } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import type { Missing } from './answer.ts';

/** A topic less than this share met is not what was asked about. */
const ON_TOPIC = 0.5;

/** Somebody's words are asked for, and no fact gives words of theirs, or none on the topic. */
export function unspoken({ question, ranked }: Ranking): Missing | null {
  const [speaker] = question.speakers;
  if (speaker === undefined) return null;
  const theirs = ranked.filter(({ candidate }) => speaks(candidate, question.speakers));
  if (theirs.length === 0)
    return { kind: 'statement', speaker: nameOf(speaker, ranked[0]?.candidate), about: null };
  const topic = question.terms.filter((term) => !term.subject && term.role !== 'asked');
  if (topic.length === 0) return null;
  const best = Math.max(...theirs.map(({ candidate }) => shareMet(candidate, topic)));
  if (best >= ON_TOPIC) return null;
  return {
    kind: 'statement',
    speaker: nameOf(speaker, theirs[0]?.candidate),
    about: topic.map((term) => term.text).join(' '),
  };
}

/** "What did Orrick say?", of a folder that is small: any words of hers answer it, and in the first fact she speaks. */
export function speaksPlainly({ question, ranked }: Ranking): boolean {
  const [first] = ranked;
  if (first === undefined || !isSmall(first.candidate.index) || question.speakers.length === 0) return false;
  const topical = question.terms.some((term) => !question.speakers.includes(term) && term.role !== 'asked');
  return !topical && speaks(first.candidate, question.speakers);
}

/** Whether one of the people whose words are wanted speaks in a fact. */
export function speaks({ index, fact }: Candidate, wanted: readonly Term[]): boolean {
  const speakers = index.speakerTerms(fact);
  return wanted.some((term) =>
    term.variants.some((variant) => variant.terms.some((one) => speakers.includes(one))),
  );
}

function shareMet({ question, evidence }: Candidate, topic: readonly Term[]): number {
  let met = 0;
  let all = 0;
  for (const term of topic) {
    const at = question.terms.indexOf(term);
    met += term.weight * Math.max(evidence.here[at] ?? 0, evidence.associated[at] ?? 0);
    all += term.weight;
  }
  return all === 0 ? 1 : met / all;
}

/** The speaker's full name as the articles give it, else as it was typed. */
function nameOf(term: Term, candidate: Candidate | undefined): string {
  if (candidate === undefined) return term.text;
  const { index } = candidate;
  const wanted = new Set(term.variants.flatMap((variant) => variant.terms));
  for (const fact of index.holding(wanted)) {
    for (const { kind, terms, text } of index.entities(fact))
      if (kind === 'person' && terms.some((one) => wanted.has(one))) return ownName(text.split(/\s+/));
  }
  return term.text;
}

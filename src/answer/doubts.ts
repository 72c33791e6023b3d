import { ownName } from '../facts/entities.ts';
import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import type { Question, Term } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import type { Missing } from './answer.ts';
import { conflict } from './conflict.ts';
import { lackingDetail } from './detail.ts';

/** A name that nothing stands for better than this is not in the articles. */
const KNOWN = 0.5;
/** A topic less than this share met is not what was asked about. */
const ON_TOPIC = 0.5;

/**
 * What is missing for the first candidate to be an answer, although its words fit; null when nothing is. These are
 * the near-misses that no score tells from answers: the right subject, and a detail the article does not give.
 */
export function doubt(ranking: Ranking): Missing | null {
  const { question, ranked } = ranking;
  const candidate = ranked[0]?.candidate;
  if (candidate === undefined) return null;
  return unknownNames(question) ?? unspoken(ranking) ?? lackingDetail(candidate) ?? conflict(candidate);
}

/** Names of the question that nothing in the articles is like. */
function unknownNames({ terms }: Question): Missing | null {
  const names = terms
    .filter((term) => term.role === 'name' && (term.variants[0]?.weight ?? 0) < KNOWN)
    .map((term) => term.text);
  return names.length > 0 ? { kind: 'names', names } : null;
}

/** Somebody's words are asked for, and no fact gives words of theirs, or none on the topic. */
function unspoken({ question, ranked }: Ranking): Missing | null {
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

function speaks({ index, fact }: Candidate, wanted: readonly Term[]): boolean {
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

/** Words of the question that are met nowhere near the candidate, as typed, heaviest first. */
export function unmet(candidate: Candidate): string[] {
  const matches = inContext(candidate);
  return candidate.question.terms
    .filter((term, at) => term.role !== 'asked' && (matches[at] ?? 0) < 0.3)
    .sort((a, b) => b.weight - a.weight)
    .map((term) => term.text);
}

/** The speaker's full name as the articles give it, else as it was typed. */
function nameOf(term: Term, candidate: Candidate | undefined): string {
  if (candidate === undefined) return term.text;
  const { index } = candidate;
  const wanted = new Set(term.variants.flatMap((variant) => variant.terms));
  for (const fact of index.facts.keys()) {
    for (const { kind, terms, text } of index.entities(fact))
      if (kind === 'person' && terms.some((one) => wanted.has(one))) return ownName(text.split(/\s+/));
  }
  return term.text;
}

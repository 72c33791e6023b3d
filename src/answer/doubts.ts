import { ownName } from '../facts/entities.ts';
import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import { isPerson, type Question, type Term } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import { tellingness } from '../text/common-words.ts';
import type { Missing } from './answer.ts';
import { conflict } from './conflict.ts';
import { lackingDetail, lackingPerson } from './detail.ts';

/** From this confidence on, that no person is named is no reason to refuse: the answer may be one by another word. */
const SURE = 0.7;
/** A name that nothing stands for better than this is not in the articles. */
const KNOWN = 0.5;
/** A topic less than this share met is not what was asked about. */
const ON_TOPIC = 0.5;

/**
 * What is missing for the first candidate to be an answer, although its words fit; null when nothing is. `sure` is the
 * gate's confidence, 0..1. These are
 * the near-misses that no score tells from answers: the right subject, and a detail the article does not give.
 */
export function doubt(ranking: Ranking, sure: number): Missing | null {
  const { question, ranked } = ranking;
  const candidate = ranked[0]?.candidate;
  if (candidate === undefined) return null;
  const certain =
    unknownNames(question) ??
    opinion(candidate) ??
    unspoken(ranking) ??
    lackingDetail(candidate) ??
    conflict(candidate);
  if (certain !== null || sure >= SURE) return certain;
  return lackingPerson(candidate) ?? otherPeople(candidate) ?? unheardOf(question);
}

/** Names of the question that nothing in the articles is like. */
function unknownNames({ terms }: Question): Missing | null {
  const names = terms
    .filter((term) => !known(term) && (term.role === 'name' || /^\d{2,}$/.test(term.text)))
    .map((term) => term.text);
  return names.length > 0 ? { kind: 'names', names } : null;
}

/** "Is it good for India?": the question wants a judgement in words that the fact does not use. */
function opinion({ question, evidence }: Candidate): Missing | null {
  const judged = JUDGEMENT.exec(question.text)?.[1]?.toLowerCase();
  if (judged === undefined) return null;
  const at = question.terms.findIndex((term) => term.text.toLowerCase() === judged);
  return (evidence.exact[at] ?? 0) === 1 ? null : { kind: 'detail', detail: 'opinion' };
}

const JUDGEMENT =
  /^(?:so |and |but )?(?:is|was|are|were|will|would|does|do|should)\b.*?\b(good|bad|right|wrong|fair|unfair|wise|smart|stupid|worth it|better|worse|best|worst|justified|legal|ethical|a mistake|dangerous|safe|should)\b/i;

/** People are named, and the fact is about none of them. */
function otherPeople({ index, question, evidence }: Candidate): Missing | null {
  const people = question.terms.flatMap((term, at) =>
    term.role === 'name' && isPerson(term, index) ? [{ term, at }] : [],
  );
  const there = ({ at }: { at: number }) =>
    Math.max(evidence.here[at] ?? 0, evidence.associated[at] ?? 0, evidence.before[at] ?? 0) > 0;
  return people.length === 0 || people.some(there) ? null : { kind: 'evidence' };
}

/** "Which fighter jets ...": the very thing that is asked for is nowhere in the articles, by whatever word. */
function unheardOf({ text, terms }: Question): Missing | null {
  const [, thing] = WHICH.exec(text) ?? [];
  const at = terms.findIndex(
    (term) => thing !== undefined && term.text.toLowerCase().startsWith(thing.toLowerCase()),
  );
  const term = terms[at];
  if (
    term === undefined ||
    term.role !== 'content' ||
    known(term) ||
    tellingness(term.text.toLowerCase()) < TELLING
  )
    return null;
  const next = terms[at + 1];
  const follows = next !== undefined && text.includes(`${term.text} ${next.text}`);
  if (follows && known(next)) return null;
  return { kind: 'words', words: [follows ? `${term.text} ${next.text}` : term.text] };
}

const WHICH = /\bwhich (?:other |two |three |specific |exact )?(\p{L}+)/iu;
/** From here on a word's absence tells; everyday words are left out of articles without saying anything. */
const TELLING = 0.6;

function known(term: Term): boolean {
  return (term.variants[0]?.weight ?? 0) >= KNOWN;
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

/** Telling words of the question that are met nowhere near the candidate, as typed, heaviest first. */
export function unmet(candidate: Candidate): string[] {
  const matches = inContext(candidate);
  return candidate.question.terms
    .filter(
      (term, at) =>
        term.role !== 'asked' && (matches[at] ?? 0) < 0.3 && tellingness(term.text.toLowerCase()) >= TELLING,
    )
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

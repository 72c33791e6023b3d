import type { Candidate } from '../intents/feature.ts';
import { isPerson } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import type { Missing } from './answer.ts';
import { opinion, wording } from './beyond.ts';
import { conflict } from './conflict.ts';
import { lackingDetail, lackingPerson } from './detail.ts';
import { countsOther } from './foreign-count.ts';
import { textOf } from './met.ts';
import { unheardOf, unknownNames } from './unheard.ts';
import { unspoken } from './unspoken.ts';

/** From this confidence on, that no person is named is no reason to refuse: the answer may be one by another word. */
const SURE = 0.7;

/**
 * What is missing for the first candidate to be an answer, although its words fit; null when nothing is. These are
 * the near-misses that no score tells from answers: the right subject, and a detail the article does not give.
 * `sure` is the gate's confidence, 0..1.
 */
export function doubt(ranking: Ranking, sure: number): Missing | null {
  if (ranking.ranked.length === 0) return null;
  return unknownNames(ranking.question) ?? unheardOf(ranking.question) ?? lack(ranking, sure);
}

/**
 * The doubts that refuse in a small folder. That no article has the word for what is asked for is none of them: there it is as often true
 * of right answers as of near-misses.
 */
export function doubtOfFew(ranking: Ranking): Missing | null {
  if (ranking.ranked.length === 0) return null;
  return unknownNames(ranking.question) ?? lack(ranking, 0);
}

function lack(ranking: Ranking, sure: number): Missing | null {
  const candidate = ranking.ranked[0]?.candidate;
  if (candidate === undefined) return null;
  const certain = certainLack(ranking, candidate);
  if (certain !== null || sure >= SURE) return certain;
  return lackingPerson(candidate) ?? otherPeople(candidate);
}

const certainLacks = new WeakMap<Ranking, Missing | null>();

/** What is missing however sure the gate is, which weighs it itself: so it is asked for twice. */
function certainLack(ranking: Ranking, candidate: Candidate): Missing | null {
  const known = certainLacks.get(ranking);
  if (known !== undefined) return known;
  const made =
    opinion(candidate) ??
    wording(candidate) ??
    unspoken(ranking) ??
    lackingDetail(candidate) ??
    countsOther(candidate) ??
    conflict(candidate);
  certainLacks.set(ranking, made);
  return made;
}

/** Who is meant by it was named before, in this sentence's paragraph. */
const PRONOUN = /\b(?:he|she|they|him|her|them|his|hers|their)\b/i;

/** People are named, and the fact is about none of them; of "did Rubio meet Hegseth" it must be about both. */
function otherPeople(candidate: Candidate): Missing | null {
  const { index, question, evidence } = candidate;
  const people = question.terms.flatMap((term, at) =>
    term.role === 'name' && isPerson(term, index) ? [{ term, at }] : [],
  );
  const spokenOf = PRONOUN.test(textOf(candidate)) ? evidence.paragraph : null;
  const there = ({ at }: { at: number }) =>
    Math.max(
      evidence.here[at] ?? 0,
      evidence.associated[at] ?? 0,
      evidence.before[at] ?? 0,
      spokenOf?.[at] ?? 0,
      evidence.title[at] ?? 0,
    ) > 0;
  const met = question.wanted === 'confirmation' ? people.every(there) : people.some(there);
  return people.length === 0 || met ? null : { kind: 'evidence' };
}

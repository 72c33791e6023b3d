import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';
import { namesEvent } from './events.ts';
import { lost, namesTold, textOf } from './met.ts';
import { isSomebody, tellsOfSomebody } from './somebody.ts';

/** Somebody is asked for whom the fact does not tell: by name, or as the one who acted for others. */
export function lacksPerson(candidate: Candidate): Missing | null {
  return (
    unnamed(candidate) ??
    unrepresented(candidate) ??
    undoneByAnybody(candidate) ??
    undoneByOne(candidate) ??
    ofAnotherTime(candidate) ??
    nobodyElse(candidate)
  );
}

const WHICH =
  /\b(?:which|what) (?:other |two |three )?(?!(?:is|was|are|were) )(\p{L}+)|\bnames? of (?:the |an? |both |his |her |their )(\p{L}+)/iu;

/** "Which engineer", "the name of the engineer": a fact that tells of "an engineer" names none. */
function unnamed(candidate: Candidate): Missing | null {
  const [, which, named] = WHICH.exec(candidate.question.text) ?? [];
  const who = which ?? named;
  if (who === undefined || !isSomebody(who)) return null;
  const somebody = namesTold(
    candidate,
    ({ kind, text }) =>
      kind === 'person' || kind === 'nation' || (kind === 'name' && !namesEvent(candidate, text)),
  );
  return somebody > 0 ? null : { kind: 'detail', detail: 'person' };
}

/** What is missing of a fact that names no person but those of the question; null where it does. */
function nobodyNamed(candidate: Candidate): Missing | null {
  return namesTold(candidate, ({ kind }) => kind === 'person') > 0
    ? null
    : { kind: 'detail', detail: 'person' };
}

/** "Who signed on behalf of India", "for the Indian side": a country is no answer. */
const FOR_OTHERS =
  /\b(?:on behalf of|behalf|on (?:the )?[\p{L}-]+(?:['’]s)? side|for (?:the )?[\p{L}-]+ side|represent(?:s|ed|ing)?)\b/iu;

function unrepresented(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  if (wanted !== 'person' || !FOR_OTHERS.test(text)) return null;
  return nobodyNamed(candidate);
}

/** "Who designed the bridge", "who will lead the talks": the verb that somebody is asked for by. */
const DOES =
  /^(?:so |and )?who (?:(?:will|would|has|have|had|must|should|can|could|may|might) (?:be )?)?(?!(?:is|was|are|were|did|does|do|been|else|will|would|has|have|had|must|should|can|could|may|might)\b)(\p{L}+)/iu;

/** Nobody is named, and what they are asked to have done is met nowhere near: that the bridge closes tells of no designer. */
function undoneByAnybody(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const [, verb] = DOES.exec(question.text) ?? [];
  const term = question.terms.find(({ text }) => text === verb);
  if (term === undefined || question.wanted !== 'person' || !lost(candidate, term)) return null;
  return nobodyNamed(candidate);
}

/** What one person does and no body of people: they chair, write, marry. */
const BY_ONE =
  /\bwho (?:was |were |has |have |had |will |would |also )?(?:co-?)?(?:chair|author|wrote|written|direct(?:ed|s)\b|coach|captain|marr(?:ied|ies)|sang|sung|starred|paint|compos(?:ed|es)|narrat|moderat|presid(?:ed|es))/iu;

/** "Who chaired the convention": churches took part, and nobody is named. */
function undoneByOne(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  if (wanted !== 'person' || !BY_ONE.test(text) || tellsOfSomebody(textOf(candidate), text)) return null;
  return nobodyNamed(candidate);
}

const TODAY =
  /\b(?:current(?:ly)?|right now|at (?:the moment|present)|nowadays|incumbent|these days|today)\b/i;
const NOW = /\b(?:current(?:ly)?|now|present|incumbent|today|is|are|has been|since)\b/i;

/** "Who is the current prime minister": the fact tells of one who was. */
function ofAnotherTime(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  const [today] = TODAY.exec(text) ?? [];
  if (wanted !== 'person' || today === undefined || NOW.test(textOf(candidate))) return null;
  return { kind: 'words', words: [today] };
}

/** "Who else was there", "who besides Aker": the fact names nobody but those whom the question names. */
function nobodyElse({ question, index, fact }: Candidate): Missing | null {
  if (!/\bwhom?\b.*\b(?:else|besides|apart from|other than)\b/i.test(question.text)) return null;
  const others = index
    .entities(fact)
    .filter(({ kind, terms }) => kind === 'person' && !terms.some((term) => question.asked.has(term)));
  return others.length > 0 ? null : { kind: 'detail', detail: 'person' };
}

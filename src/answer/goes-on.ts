import { type Fact, written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Question, Term } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import { stem } from '../text/tokens.ts';
import { asList, type Listed } from './lists.ts';
import { MET } from './met.ts';
import { QUOTES } from './more.ts';
import { type TurnWords, turnWords } from './turn-words.ts';

/** So many sentences before and behind the first are looked at. */
const REACH = 4;
/** What somebody did: several sentences may each tell a part of it. */
const DEEDS = /\bwhat (?:all |else )?(?:did|do|does|have|has|had|will|would)\b/i;
/** One of several things of a kind, as the subject or as what the subject is: "Another reason is", "Lund was the second winner". */
const ONE_OF =
  /(?:^["“'(]*|\b(?:is|was|are|were|be|been|became) )(?:the |an? |yet )?(?:one|another|further|additional|first|second|third|fourth|fifth|last|final) (?:of the )?([\p{L}-]+)(?: ([\p{L}-]+))?/giu;
/** "They also agreed": the words behind "also" tell the deed. */
const ALSO = /\balso ((?:[\p{L}-]+[ ,]*){1,3})/iu;
/** "India took part as well." */
const TOO = /\b(?:as well|too)[ .”"]*$/iu;
/** Who or what was named before: doing it, or having it done. */
const DOES = /^["“'(]*(?:they|it|he|she|both)\b/i;
const PRONOUN = /\b(?:it|them|him|her|this)\b/i;
const FIRST = /^["“'(]*(?:first|firstly|one|the first)\b/i;
const NEXT =
  /^["“'(]*(?:second|secondly|third|thirdly|fourth|finally|lastly|another|an? (?:second|third|fourth|further|final)|the (?:second|third|fourth|last|final|other))\b/i;
const DENIES = /\b(?:not|never|neither|nor|declined|refused|failed|without)\b|n['’]t\b/i;
const REASON = stem('reason');
/** A variant that weighs so much is as good as the word itself. */
const SAME = 0.7;

/**
 * The first fact and the sentences of its paragraph that add to what it tells, at most three in all and in their order behind it: "Another
 * reason is ...", "They also agreed ...", "Second, ...". Each names the kind of thing or the deed that is asked for, since what only goes on
 * with the story adds nothing. What only announces a list is left out. Null where nothing is added, or one thing is asked for.
 */
export function goesOn({ question, ranked }: Ranking): Listed | null {
  const [first] = ranked;
  const told = first?.candidate.told;
  if (first === undefined || told?.form !== 'sentence' || question.form.superlative) return null;
  const { index, fact } = first.candidate;
  const near = Array.from({ length: 2 * REACH + 1 }, (_, place) => fact - REACH + place).filter((at) => {
    const other = index.facts[at];
    return other?.article === told.article && other.paragraph === told.paragraph && other.form === told.form;
  });
  const run = isSeveral(question) ? near.filter((at) => at > fact && counts(index, at, fact)) : [];
  const ofKind = [fact, ...run].some((at) => namesKind(question, textAt(index, at)));
  const counted = run.length > 1 && (ofKind || FIRST.test(textAt(index, fact))) ? run : [];
  const adding = near.filter((at) => at !== fact && (counted.includes(at) || adds(first.candidate, at)));
  if (adding.length === 0) return null;
  const announces = counted.includes(fact + 1) && FIRST.test(textAt(index, fact + 1));
  const all = [
    ...(announces ? [] : [fact]),
    ...adding.filter((at) => at > fact),
    ...adding.filter((at) => at < fact),
  ];
  return asList(first, ranked, all.slice(0, QUOTES), Math.max(0, all.length - QUOTES));
}

/** Whether the sentences from the first fact up to this one count: "First, ... Second, ...". */
function counts(index: InvertedIndex, at: number, from: number): boolean {
  if (FIRST.test(textAt(index, at))) return at === from + 1;
  if (!NEXT.test(textAt(index, at))) return false;
  return FIRST.test(textAt(index, at - 1)) || (at - 1 > from && counts(index, at - 1, from));
}

function adds(candidate: Candidate, at: number): boolean {
  const { question, index, fact } = candidate;
  const [text, before] = [textAt(index, at), textAt(index, fact)];
  if (DENIES.test(text) !== DENIES.test(before)) return false;
  const foreign = turnWords(question.language);
  if (foreign !== null) return repeatsInForeign(candidate, at, text, foreign);
  return (
    (isSeveral(question) && namesAnother(question, text, before)) || repeatsDeed(candidate, at, text, before)
  );
}

/** "Another reason" where reasons are asked for and the first fact speaks of them, or is itself one of several. */
function namesAnother(question: Question, text: string, before: string): boolean {
  const kind = kindOf(question);
  const isOneOf = [...text.matchAll(ONE_OF)].some((match) =>
    match.slice(1).some((word) => stemOf(word) === kind),
  );
  return isOneOf && namesKind(question, before);
}

function namesKind(question: Question, text: string): boolean {
  const kind = kindOf(question);
  return (text.match(/[\p{L}-]+/gu) ?? []).some((word) => stemOf(word) === kind);
}

/** The stem of what is asked for: the reason of "which reasons" and of "why". */
function kindOf({ wanted, terms, head }: Question): string | undefined {
  return wanted === 'reason' ? REASON : terms[head]?.stems.at(-1);
}

/** Several things of a kind may be told: reasons are seldom asked for by that word. */
function isSeveral({ form, wanted }: Question): boolean {
  return form.plural || wanted === 'reason';
}

/** "They also agreed ...", "Norway agreed as well": the deed of the question, of those it names or of another who does it. */
function repeatsDeed(candidate: Candidate, at: number, text: string, before: string): boolean {
  const { question, index, evidence, fact } = candidate;
  const asked = question.terms.filter(({ role }) => role !== 'asked');
  const deeds = asked.filter(
    (term) =>
      (term.part === 'verb' || (DEEDS.test(question.text) && term === asked.at(-1))) &&
      term.role === 'content' &&
      (evidence.here[question.terms.indexOf(term)] ?? 0) >= MET,
  );
  const marks = (sentence: string, place: number) =>
    deeds.every((deed) => isAlsoDone(index, place, sentence, deed));
  const goes =
    at > fact ? marks(text, at) : marks(before, fact) && deeds.every((deed) => holds(index, at, deed));
  if (deeds.length === 0 || !goes) return false;
  const missing = asked.filter((term) => !deeds.includes(term) && !holds(index, at, term));
  if (question.wanted === 'person')
    return !DOES.test(text) && (missing.length + deeds.length < asked.length || PRONOUN.test(text));
  const [deed] = deeds;
  const ofDoer = missing.every((term) => deed !== undefined && asked.indexOf(term) < asked.indexOf(deed));
  return DEEDS.test(question.text) && ofDoer && (missing.length === 0 || DOES.test(text));
}

/** "Sie einigten sich auch ...": all that the question says, of those it names or of others. */
function repeatsInForeign(
  { question, index, evidence }: Candidate,
  at: number,
  text: string,
  words: TurnWords,
): boolean {
  const follows = words.goesOn.test(text);
  const own = question.terms.filter(
    ({ role, text: word }) => role === 'content' && !(follows && /^\p{Lu}/u.test(word)),
  );
  const told = own.every((term) => (evidence.here[question.terms.indexOf(term)] ?? 0) >= MET);
  if (own.length === 0 || !told || !words.adds.test(text)) return false;
  const names = follows ? [] : question.terms.filter(({ role }) => role === 'name');
  return [...own, ...names].every((term) => holds(index, at, term));
}

function isAlsoDone(index: InvertedIndex, at: number, text: string, deed: Term): boolean {
  if (TOO.test(text)) return holds(index, at, deed);
  const behind = (ALSO.exec(text)?.[1]?.match(/[\p{L}-]+/gu) ?? []).map(stemOf);
  return alike(deed).some((terms) => terms.every((term) => behind.includes(index.stems[term] ?? '')));
}

function holds(index: InvertedIndex, fact: number, term: Term): boolean {
  const terms = new Set(index.terms(fact));
  return alike(term).some((all) => all.every((one) => terms.has(one)));
}

/** Terms of the index that are as good as a word of the question. */
function alike({ variants }: Term): (readonly number[])[] {
  return variants.flatMap(({ weight, terms }) => (weight >= SAME ? [terms] : []));
}

function textAt(index: InvertedIndex, at: number): string {
  const fact: Fact | undefined = index.facts[at];
  return fact === undefined ? '' : written(fact);
}

function stemOf(word: string | undefined): string {
  return stem((word ?? '').toLowerCase());
}

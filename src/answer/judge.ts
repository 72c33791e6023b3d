import type { Fact } from '../facts/fact.ts';
import { quote } from '../facts/quote.ts';
import { contextCoverage } from '../intents/features/coverage.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Question } from '../intents/question.ts';
import { withoutPreamble } from '../intents/question-type.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import { isSmall, smallness } from '../intents/smallness.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Answer, Citation, Missing } from './answer.ts';
import { choices } from './choices.ts';
import { meetsShortQuestion } from './detail.ts';
import { doubt, doubtOfFew } from './doubts.ts';
import { threshold } from './gate.ts';
import { goesOn } from './goes-on.ts';
import { listed } from './lists.ts';
import { inOrder, more } from './more.ts';
import { nearMiss } from './near-miss.ts';
import { notesOnAll } from './notes.ts';
import { namesOffice } from './office.ts';
import { saysWhere } from './prefer.ts';
import { asksOfUnheard, unmet } from './unheard.ts';
import { speaksPlainly } from './unspoken.ts';

/** Most passages shown beside a refusal. */
const NEAREST = 3;
/** A passage that meets less of the question than this is not even related. */
const RELATED = 0.25;
/**
 * In a small folder, a fact in and around which less of the question than this is met speaks of something else, unless the gate thinks
 * it more likely than not that it answers: of 750 chat messages put to the folder of one article it stops a quarter of those that would
 * have been answered.
 */
const LEAST_MET = 0.42;
const LIKELY = 0.5;
/**
 * A fact of a few in and around which so much is met answers, however unsure the gate is. Of 2,113 questions about other paragraphs of
 * an article that were put to some, this lets none through; among a few hundred facts it is wrong as often as right.
 */
const MOST_MET = 0.7;
const FEW = 0.5;
/** The confidence from which a question in the first person is answered in a small folder. */
const OWN = 0.5;
/** The same for a question with a noun that nothing in a small folder stands for. */
const OF_UNHEARD = 0.35;
/** Shown as the confidence of what is refused for a missing detail, however well the words fit: at most this. */
const SHOWN_CONFIDENCE_OF_DOUBT = 0.5;

/** What the ranking of one question amounts to: an answer, a choice of readings or a refusal. `sure` is the gate's confidence, 0..1. */
export function judge(index: InvertedIndex, ranking: Ranking, sure: number): Answer {
  const [first] = ranking.ranked;
  const refuse = (missing: Missing, confident: number): Answer => ({
    kind: 'refused',
    missing: truthful(missing, ranking.question),
    nearest: ranking.ranked
      .filter(({ candidate }) => contextCoverage.score(candidate) >= RELATED)
      .toSorted((a, b) => b.score - a.score)
      .slice(0, NEAREST)
      .map((ranked) => citation(index, ranked)),
    confidence: confident,
  });
  if (first === undefined) return refuse({ kind: 'words', words: wordsOf(ranking) }, 0);
  const several = choices(ranking);
  if (several !== null) return { ...several, confidence: sure };
  const doubted = isSmall(index) ? (doubtOfFew(ranking) ?? nearMiss(first.candidate)) : doubt(ranking, sure);
  if (doubted !== null && (isSmall(index) || doubted.kind === 'names'))
    return refuse(doubted, Math.min(sure, SHOWN_CONFIDENCE_OF_DOUBT));
  const tellsPlainly = namesOffice(first.candidate) || saysWhere(ranking);
  const plain = meetsShortQuestion(first.candidate) || speaksPlainly(ranking) || tellsPlainly;
  const met = contextCoverage.score(first.candidate);
  const known = ranking.question.language === ENGLISH || unmet(first.candidate).length === 0;
  const nearlyAll = smallness(index) > FEW && met >= MOST_MET && known;
  const unsure = sure < least(ranking) && !plain && !nearlyAll;
  const offTopic = isSmall(index) && !tellsPlainly && sure < LIKELY && met < LEAST_MET;
  if (unsure || offTopic) {
    if (doubted !== null) return refuse(doubted, sure);
    const words = unmet(first.candidate).slice(0, 3);
    return refuse(words.length > 0 ? { kind: 'words', words } : { kind: 'evidence' }, sure);
  }
  const list = listed(ranking) ?? goesOn(ranking);
  const shown = list?.quoted ?? inOrder(ranking, [first, ...more(ranking)]);
  const [head, ...rest] = shown.map((ranked) => citation(index, ranked));
  if (head === undefined) return refuse({ kind: 'evidence' }, sure);
  return {
    kind: 'found',
    citations: [head, ...rest],
    notes: [...notesOnAll(ranking.question, shown), ...(list?.notes ?? [])],
    confidence: sure,
  };
}

const OWN_AFFAIRS = /\b(?:i|i['’]m|i['’]ve|i['’]ll|my|mine)\b/i;

/**
 * What a person asks about affairs of their own is rarely told in an article, least of all in a folder of a few; nor is there what is
 * asked of something that is nowhere in it.
 */
function least({ question, ranked }: Ranking): number {
  const index = ranked[0]?.candidate.index;
  if (index === undefined) return 1;
  if (!isSmall(index) || question.language !== ENGLISH) return threshold(index);
  if (OWN_AFFAIRS.test(withoutPreamble(question.text))) return Math.max(OWN, threshold(index));
  return asksOfUnheard(question) ? Math.max(OF_UNHEARD, threshold(index)) : threshold(index);
}

/** Words of the question as typed; the text itself when it has none that count. */
function wordsOf({ question }: Ranking): string[] {
  const words = question.terms.slice(0, 3).map((term) => term.text);
  return words.length > 0 ? words : [question.text.trim()];
}

/** Of a word that stands in the articles nobody may be told that nothing speaks of it; it only stands elsewhere. */
function truthful(missing: Missing, { terms }: Question): Missing {
  if (missing.kind !== 'words') return missing;
  const stands = (word: string) =>
    terms.some(({ text, variants }) => text === word && variants.some(({ kinship }) => kinship === 'exact'));
  const words = missing.words.filter((word) => !stands(word));
  return words.length === 0 ? { kind: 'evidence' } : { kind: 'words', words };
}

/** A ranked fact as something to quote; its score is squeezed into 0..1. */
export function citation(index: InvertedIndex, { candidate, score }: Ranked): Citation {
  const fact = index.facts[candidate.fact] as Fact;
  return { fact, quote: quote(fact.article, fact.span), score: 1 / (1 + Math.exp(-score / 8)) };
}

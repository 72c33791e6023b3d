import { type EntityKind, written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { isPerson, type Question } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import type { Scope } from '../intents/retrieve.ts';
import { type Answer, type Choice, type Citation, LONGEST_LABEL, type Look, MOST_CHOICES } from './answer.ts';

/** What articles can differ on. */
const TOLD: Readonly<Partial<Record<Question['wanted'], readonly EntityKind[]>>> = {
  date: ['date'],
  duration: ['duration'],
  money: ['money'],
  percent: ['percent'],
  number: ['number', 'money', 'percent'],
};
/** Facts looked at for another article that tells as much. */
const LOOKED_AT = 20;
/** How well each word of the question must be met in another article's fact, or around it. */
const MET = 0.55;
/** The share of what the first fact meets itself that another's must meet itself. */
const AS_WELL = 0.9;
/** How many articles beside the first are asked. */
const ASKED = 3;

/**
 * Where a date or an amount is asked for, and other articles tell another one for the very same words: an answer for each article,
 * the newest first. Each is one that its article gives on its own. Null where one article answers, or where they agree.
 *
 * @param look Answers the question within some articles.
 */
export function differing(
  { question, ranked }: Ranking,
  answer: Answer,
  look: Look,
  scope: Scope,
): readonly Choice[] | null {
  const kinds = TOLD[question.wanted];
  const [first] = ranked;
  if (kinds === undefined || answer.kind !== 'found' || first === undefined) return null;
  const { index } = first.candidate;
  const own = valuesOf(first.candidate, kinds);
  if (own.size === 0) return null;
  const found: Citation[] = [answer.citations[0]];
  const asked = new Set([index.articleOf(first.candidate.fact)]);
  for (const { candidate } of ranked.slice(1, LOOKED_AT)) {
    const article = index.articleOf(candidate.fact);
    if (asked.has(article) || asked.size > ASKED || !tellsAsMuch(candidate, first.candidate)) continue;
    asked.add(article);
    const values = valuesOf(candidate, kinds);
    if (values.size === 0 || [...values].some((value) => own.has(value))) continue;
    const other = look(question.text, (one) => one === article && scope(one));
    if (other.kind === 'found' && other.citations[0].fact.ordinal === candidate.told?.ordinal)
      found.push(other.citations[0]);
  }
  if (found.length < 2) return null;
  return found
    .toSorted((a, b) => (b.fact.article.published ?? '').localeCompare(a.fact.article.published ?? ''))
    .slice(0, MOST_CHOICES)
    .map((citation) => ({ label: labelOf(citation), quoted: true, article: true, citation }));
}

/**
 * Every word that tells what the question is about is met; where it is a single one, both titles have it, since "how many panels"
 * may be of two kinds. The fact itself meets them about as well as the first does.
 */
function tellsAsMuch({ question, evidence, context }: Candidate, first: Candidate): boolean {
  const own = question.terms.flatMap((term, at) => (term.role === 'asked' ? [] : [at]));
  const titled = (at: number) => (evidence.title[at] ?? 0) >= MET && (first.evidence.title[at] ?? 0) >= MET;
  if (own.length < 2 && !own.some(titled)) return false;
  let here = 0;
  let most = 0;
  const met = question.terms.every((term, at) => {
    if (term.role === 'asked' && !isPerson(term, first.index)) return true;
    here += term.weight * inFactOrTitle(evidence, at);
    most += term.weight * inFactOrTitle(first.evidence, at);
    return Math.max(context[at] ?? 0, evidence.title[at] ?? 0) >= MET;
  });
  return met && here > 0 && here >= AS_WELL * most;
}

function inFactOrTitle({ here, title }: Candidate['evidence'], at: number): number {
  return Math.max(here[at] ?? 0, title[at] ?? 0);
}

/** The dates or amounts of a fact that the question does not name, folded. */
function valuesOf({ question, index, fact, told }: Candidate, kinds: readonly EntityKind[]): Set<string> {
  if (told === undefined || written(told).endsWith('?')) return new Set();
  return new Set(
    index
      .entities(fact)
      .filter(({ kind, terms }) => kinds.includes(kind) && terms.some((term) => !question.asked.has(term)))
      .map(({ text }) => text.toLowerCase().replace(/[\s,.]+/g, ' ')),
  );
}

function labelOf({ fact: { article } }: Citation): string {
  const dated = [article.heading, article.published].filter((part) => part !== null).join(' · ');
  return dated.length <= LONGEST_LABEL ? dated : article.heading.slice(0, LONGEST_LABEL);
}

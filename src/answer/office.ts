import type { Candidate } from '../intents/feature.ts';
import { isPerson, type Question, type Term } from '../intents/question.ts';
import { isSmall } from '../intents/smallness.ts';
import { textOf } from './met.ts';
import { isSomebody } from './somebody.ts';

const OFFICE =
  /^(?:jobs?|job title|position|post|portfolio|office|title|role|rank|profession|occupation|function|capacity)$/i;
/** What may stand beside it: "what post does she hold now". */
const BESIDE =
  /^(?:hold|holds|held|have|has|do|does|current|currently|official|formal|exact|full|government)$/i;
/** "Where did Brandt post it": what somebody did. */
const DONE =
  /\b(?:did|does|do|will|would|to)(?: (?!hold|have|keep|the|an?|his|her|their)[\p{L}.'’-]+){1,3} post\b/iu;
/** So many words before a name may tell the office: "US Secretary of State for Home Affairs". */
const WORDS_BEFORE = 6;

/** The word for an office where somebody's office is all that is asked for: "Singh's post", "what does Aubry do"; else null. */
export function officeAsked({ text, terms }: Question, index: Candidate['index']): string | null {
  if (DONE.test(text)) return null;
  const office = terms.findLast(({ text }) => OFFICE.test(text));
  if (office === undefined) return null;
  const people = terms.filter((term) => isPerson(term, index));
  if (people.length === 0) return null;
  const others = terms.filter(
    (term) =>
      !people.includes(term) &&
      !OFFICE.test(term.text) &&
      !BESIDE.test(term.text) &&
      !isFirstName(term, terms),
  );
  return others.length === 0 ? office.text : null;
}

/** Whether a fact says what one of the people asked about is: "Inspector Tessier", "Aubry, an epidemiologist". */
export function tellsOffice(candidate: Candidate): boolean {
  const { question, index, evidence } = candidate;
  const text = textOf(candidate);
  return question.terms.some((term, at) => {
    if (!isPerson(term, index) || (evidence.here[at] ?? 0) === 0) return false;
    const last = term.text
      .toLowerCase()
      .replace(/['’]s$/, '')
      .split(/\s+/)
      .at(-1);
    const words = text.match(/[\p{L}’'-]+|[,;:.“”"()]/gu) ?? [];
    return words.some((word, place) => word.toLowerCase() === last && isCalledSomething(words, place));
  });
}

function isCalledSomething(words: readonly string[], place: number): boolean {
  const before = words.slice(Math.max(0, place - WORDS_BEFORE), place);
  const near = before.slice(before.findLastIndex((word) => /^[,;:“”"()]$/.test(word)) + 1);
  if (near.some((word) => isSomebody(word))) return true;
  return words[place + 1] === ',' && words.slice(place + 2, place + 2 + WORDS_BEFORE).some(isSomebody);
}

function isFirstName({ role }: Term, terms: readonly Term[]): boolean {
  return role === 'asked' && terms.length > 1;
}

/** Whether a fact of a small folder says what somebody is, and that is all that is asked: few words need to be met for it. */
export function namesOffice(candidate: Candidate): boolean {
  return (
    isSmall(candidate.index) &&
    officeAsked(candidate.question, candidate.index) !== null &&
    tellsOffice(candidate)
  );
}

import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import { isPerson, type Term } from '../intents/question.ts';
import { NATION_NAMES } from '../text/gazetteer.ts';
import { stem, tokenize } from '../text/tokens.ts';
import type { Missing } from './answer.ts';
import { textOf } from './met.ts';

/** Questions that ask what one did to another: "did Hegseth thank Singh". Between equals, who comes first says nothing. */
const ACTIVE = /\b(?:did|does|do|has|have|will|would)\s+(?:the |us |u\.s\. )?(?:\p{L}+ ){0,2}$/iu;
const BETWEEN_EQUALS =
  /\b(?:meet|met|meeting|talk|talks|talked|spoke|speak|sign|signed|agree|agreed|discuss|discussed|negotiat\w+|between|and|with|relations?|ties|share)\b/i;
const PASSIVE = /\b(?:was|were|been|being|is|are|be) (?:\w+ly )?\w+(?:ed|en|wn|ght|ld|id|nt|pt|lt) by\b/i;

/**
 * Where the fact speaks of the question's own words, but says something else of them: a noun qualified by another
 * country or number ("American goods", "a five-year agreement"), or two names with their parts swapped ("did Singh
 * thank Hegseth"). Null when nothing conflicts.
 */
export function conflict(candidate: Candidate): Missing | null {
  return requalified(candidate) ?? swapped(candidate) ?? shifted(candidate);
}

/** Words that point to another one of the same kind, or to the asker's own day: "the previous agreement" is not this one. */
const SHIFTERS: ReadonlySet<string> = new Set(
  [
    'previous',
    'former',
    'next',
    'upcoming',
    'predecessor',
    'successor',
    'tomorrow',
    'tonight',
    'physically',
    'personally',
  ].map(stem),
);
/** By its stem "people" is what "personally" is. */
const PEOPLE = /^(?:people|persons?)$/i;

function shifted(candidate: Candidate): Missing | null {
  const { index, fact, question, evidence } = candidate;
  const missed = question.terms.find((term, at) => {
    if (!SHIFTERS.has(term.stems.join(' ')) || PEOPLE.test(term.text)) return false;
    if ((evidence.exact[at] ?? 0) === 0) return (evidence.before[at] ?? 0) < 0.5;
    const noun = question.terms[at + 1];
    return noun !== undefined && follow(question.stems, term, noun) && !beside(index.terms(fact), term, noun);
  });
  if (missed !== undefined) return { kind: 'words', words: [missed.text] };
  const [day] = ASKERS_DAY.exec(question.text) ?? [];
  const text = textOf(candidate);
  if (day === undefined || text.toLowerCase().includes(day.toLowerCase())) return null;
  if (day.toLowerCase() === 'today' && NOWADAYS.test(text)) return null;
  return { kind: 'words', words: [day] };
}

/** The day of whoever asks, or another thing of the same kind: the article must say so itself. */
const ASKERS_DAY =
  /\bthe last (?!(?:few |two |three |several )?(?:week|month|year|decade|day|time)s?\b)\p{L}+|\b(?:today|tonight|last night|this (?:morning|afternoon|evening))\b/iu;

const NOWADAYS = /\b(?:now|nowadays|currently|still|at present)\b/i;

/** "Next" before another noun points to another thing: "the next decade" is no "next round". */
function beside(terms: Int32Array, shifter: Term, noun: Term): boolean {
  const nouns = termsOf(noun);
  return places(terms, shifter).some((place) => nouns.has(terms[place + 1] ?? -1));
}

function requalified({ index, fact, question }: Candidate): Missing | null {
  for (const [at, qualifier] of question.terms.entries()) {
    const noun = question.terms[at + 1];
    const sort = sortOf(qualifier.stems);
    if (
      sort === null ||
      noun === undefined ||
      (noun.role === 'asked' && sort !== 'number') ||
      (sort === 'nation' && isOfCompound(question.terms[at + 2], noun, question.stems)) ||
      !follow(question.stems, qualifier, noun)
    )
      continue;
    const terms = [...index.terms(fact)];
    const own = termsOf(qualifier);
    const nouns = new Set(
      noun.variants.filter(({ kinship }) => kinship === 'exact').flatMap((variant) => variant.terms),
    );
    const before = terms.flatMap((term, place) =>
      nouns.has(term) && place > 0 ? [terms[place - 1] ?? -1] : [],
    );
    const clashes = before.some((term) => !own.has(term) && sortOf([index.stems[term] ?? '']) === sort);
    const agrees =
      before.some((term) => own.has(term)) || (sort === 'number' && terms.some((term) => own.has(term)));
    if (clashes && !agrees) return { kind: 'words', words: [`${qualifier.text} ${noun.text}`] };
  }
  return null;
}

/** "Indian oil purchases" are not of Indian oil. */
function isOfCompound(next: Term | undefined, noun: Term, stems: readonly string[]): boolean {
  return next?.part === 'noun' && next.role !== 'name' && follow(stems, noun, next);
}

/** Only where it is asked whether it was so: other questions may name the two in any order. */
function swapped({ index, fact, question }: Candidate): Missing | null {
  if (question.wanted !== 'confirmation') return null;
  if (BETWEEN_EQUALS.test(question.text) || PASSIVE.test(question.text)) return null;
  const [actor, other, ...more] = question.terms.filter(
    (term) => term.role !== 'asked' && (sortOf(term.stems) === 'nation' || isPerson(term, index)),
  );
  const found = index.facts[fact];
  if (actor === undefined || other === undefined || more.length > 0 || found === undefined) return null;
  if (PASSIVE.test(written(found))) return null;
  if (!ACTIVE.test(question.text.slice(0, question.text.indexOf(actor.text)))) return null;
  const terms = index.terms(fact);
  const first = places(terms, actor);
  const second = places(terms, other);
  if (first.length === 0 || second.length === 0 || Math.min(...first) < Math.max(...second)) return null;
  return { kind: 'words', words: [`${actor.text} … ${other.text}`] };
}

function places(terms: Int32Array, term: Term): number[] {
  const own = termsOf(term);
  return [...terms].flatMap((one, place) => (own.has(one) ? [place] : []));
}

function termsOf(term: Term): ReadonlySet<number> {
  return new Set(term.variants.flatMap((variant) => variant.terms));
}

function follow(all: readonly string[], first: Term, second: Term): boolean {
  const wanted = [...first.stems, ...second.stems];
  return all.some((_, at) => wanted.every((stem, offset) => all[at + offset] === stem));
}

function sortOf(stems: readonly string[]): 'nation' | 'number' | null {
  if (NATIONS.has(stems.join(' '))) return 'nation';
  return stems.length === 1 && /^\d+$/.test(stems[0] ?? '') ? 'number' : null;
}

const NATIONS: ReadonlySet<string> = new Set(
  NATION_NAMES.flatMap((name) => [name, name.toUpperCase()]).map((name) =>
    tokenize(name)
      .map((token) => token.stem)
      .join(' '),
  ),
);

import type { Candidate } from '../intents/feature.ts';
import { inContext } from '../intents/features/coverage.ts';
import type { Question, Term } from '../intents/question.ts';
import { tellingness } from '../text/common-words.ts';
import type { Missing } from './answer.ts';

/** What nothing stands for better than this is not in the articles. */
const KNOWN = 0.5;
/** From here on a word's absence tells; everyday words are left out of articles without saying anything. */
const TELLING = 0.6;
/** The very thing that is asked for tells more by its absence than a word beside it. */
const TELLING_OF_ASKED = 0.5;
/** What is to be explained, and whoever a yes-or-no question says something of, must be known by some word, however everyday it is. */
const TELLING_OF_CLAIM = 0.35;
/** A word met less than this in and around a fact is not met there. */
const MET = 0.3;
/** "What is the expiry date": of a date or an amount the articles must know what it is of. */
const DETAILED: ReadonlySet<Question['wanted']> = new Set(['date', 'duration', 'money', 'percent', 'number']);
const WHICH = /\bwhich (?:other |two |three |specific |exact )?(\p{L}+)/iu;

/** Names of the question that nothing in the articles is like. */
export function unknownNames({ terms, wanted }: Question): Missing | null {
  const names = terms
    .filter(
      (term) =>
        !known(term) &&
        (wanted === 'person' || !isSeatFor(term)) &&
        ((term.role === 'name' && term.part !== 'other') || /^\d{2,}$/.test(term.text)),
    )
    .map((term) => term.text);
  return names.length > 0 ? { kind: 'names', names } : null;
}

/** "Malaysian", where the articles name the capital: not unknown, though its people are not theirs. */
export function isSeatFor({ variants }: Term): boolean {
  return variants[0]?.kinship === 'place';
}

/** "Which fighter jets ...", "the expiry date": the very thing that is asked for is nowhere in the articles, by whatever word. */
export function unheardOf({ text, terms, wanted }: Question): Missing | null {
  const matter = DETAILED.has(wanted)
    ? terms.find(
        (term) =>
          term.role === 'content' &&
          term.ordinary &&
          (term.part === 'noun' || term.part === 'verb') &&
          !term.text.endsWith('ly') &&
          term.variants.length === 0 &&
          tellingness(term.text.toLowerCase()) === 1,
      )
    : undefined;
  if (matter !== undefined) return { kind: 'words', words: [matter.text] };
  const verb = terms.findIndex(({ part }) => part === 'verb');
  const about =
    wanted === 'confirmation'
      ? terms.slice(0, verb === -1 ? undefined : verb)
      : wanted === 'definition'
        ? terms
        : [];
  const claimed = about.find(
    (term) =>
      term.part === 'noun' &&
      term.role === 'content' &&
      term.variants.length === 0 &&
      tellingness(term.text.toLowerCase()) >= TELLING_OF_CLAIM,
  );
  if (claimed !== undefined) return { kind: 'words', words: [claimed.text] };
  const [, thing] = WHICH.exec(text) ?? [];
  const at = terms.findIndex(
    (term) => thing !== undefined && term.text.toLowerCase().startsWith(thing.toLowerCase()),
  );
  const term = terms[at];
  if (
    term === undefined ||
    term.role !== 'content' ||
    known(term) ||
    tellingness(term.text.toLowerCase()) < TELLING_OF_ASKED
  )
    return null;
  const next = terms[at + 1];
  const follows = next !== undefined && next.part !== 'verb' && text.includes(`${term.text} ${next.text}`);
  if (follows && known(next)) return null;
  return { kind: 'words', words: [follows ? `${term.text} ${next.text}` : term.text] };
}

/** Whether a telling noun of the question is one that nothing in the articles stands for, by whatever word. */
export function asksOfUnheard({ terms }: Question): boolean {
  return terms.some(
    ({ role, part, variants, text }) =>
      role === 'content' &&
      part === 'noun' &&
      variants.length === 0 &&
      tellingness(text.toLowerCase()) >= TELLING,
  );
}

/** Telling words of the question that are met nowhere near the candidate, as typed, heaviest first. */
export function unmet(candidate: Candidate): string[] {
  const matches = inContext(candidate);
  return candidate.question.terms
    .filter(
      (term, at) =>
        term.role !== 'asked' && (matches[at] ?? 0) < MET && tellingness(term.text.toLowerCase()) >= TELLING,
    )
    .sort((a, b) => b.weight - a.weight)
    .map((term) => term.text);
}

function known(term: Term): boolean {
  return (term.variants[0]?.weight ?? 0) >= KNOWN;
}

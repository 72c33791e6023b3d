import { written } from '../facts/fact.ts';
import { foldWord } from '../text/fold.ts';
import type { Language } from '../text/languages/language.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Variant } from './variants.ts';

/** A word of a question, as far as it matters here. */
interface Called {
  readonly stems: readonly string[];
  readonly role: string;
  readonly subject: boolean;
  readonly variants: readonly Variant[];
}

/** As good as the name: only one person is called so. */
const HELD = 0.95;
/** So many facts that have the word are looked at. */
const MOST_FACTS = 50;
/** So many words before a name in commas, or behind it, may say what its bearer is. */
const WORDS = 6;

/**
 * The terms of a question for somebody's words, in which a word for what somebody is stands for the name of the one person
 * whom the articles call so: "Was sagte der Besitzer?" asks for the words of Aas where "der Besitzer, Henrik Aas," is told of.
 */
export function byOffice<Term extends Called>(
  terms: readonly Term[],
  index: InvertedIndex,
  language: Language,
): readonly Term[] {
  const speaks = terms.some(({ variants }) =>
    variants.some((variant) => variant.terms.some((one) => index.speakers.has(one))),
  );
  if (speaks) return terms;
  return terms.map((term) => {
    if (term.role !== 'content' || !term.subject) return term;
    const [holder, ...others] = holdersOf(term, index, language);
    if (holder === undefined || others.length > 0) return term;
    return { ...term, variants: [...term.variants, { terms: [holder], weight: HELD, kinship: 'alias' }] };
  });
}

/** Last names of the people whom the articles call by a word. */
function holdersOf({ stems, variants }: Called, index: InvertedIndex, language: Language): number[] {
  const exact = variants.flatMap(({ kinship, terms }) => (kinship === 'exact' ? terms : []));
  const found = new Set<number>();
  let looked = 0;
  for (const fact of index.holding(exact)) {
    if (looked++ === MOST_FACTS) break;
    const told = index.facts[fact];
    for (const { kind, text, terms } of told === undefined ? [] : index.entities(fact)) {
      const last = terms.at(-1);
      if (kind !== 'person' || last === undefined || !index.speakers.has(last) || told === undefined)
        continue;
      const words = offices(written(told), text).map((word) => language.stem(foldWord(word), word));
      if (stems.every((one) => words.includes(one))) found.add(last);
    }
  }
  return [...found];
}

/** The words beside a name that say what its bearer is: "the owner of the hotel, Henry Aas,", "Henry Aas, the owner,". */
function offices(text: string, name: string): string[] {
  const at = text.indexOf(name);
  if (at === -1) return [];
  const before = text.slice(0, at);
  const behind = text.slice(at + name.length);
  const inCommas = /[\p{L}’'] *, $/u.test(before);
  const led = wordsOf(
    before
      .replace(/, $/, '')
      .split(/[.;:!?,]/)
      .at(-1) ?? '',
  ).slice(inCommas ? -WORDS : -1);
  const follows = /^, ([^.;:!?,]+)[,.]/u.exec(behind)?.[1] ?? '';
  return [...wordsOf(name).slice(0, -1), ...led, ...wordsOf(follows).slice(0, WORDS)];
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}[\p{L}-]*/gu) ?? [];
}

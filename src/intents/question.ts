import { languagesOf } from '../facts/article-language.ts';
import { languageOfQuestion } from '../text/detect.ts';
import { placeNamed } from '../text/gazetteer.ts';
import { ENGLISH } from '../text/languages/english.ts';
import type { Language } from '../text/languages/language.ts';
import { type Lexicon, NO_LEXICON } from '../text/lexicon.ts';
import { type PartOfSpeech, partsOfSpeech } from '../text/natural.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { stem, type Token, tokenize } from '../text/tokens.ts';
import { ASKED, askedPlaces, askedWords, isKindNoun } from './asked.ts';
import { byOffice } from './by-office.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { knownVariants } from './known-variants.ts';
import { phrases } from './phrases.ts';
import { type Form, formIn, formOf } from './question-form.ts';
import { headOf } from './question-head.ts';
import { mendLittleWords, type Wanted, wantedBy, withoutPreamble } from './question-type.ts';
import { wantedIn, withoutAsking } from './question-words.ts';
import { rarity, worth } from './rarity.ts';
import { withoutTakenBack } from './self-correction.ts';
import { type Kinship, paraphrasesFor, type Variant, variantsOf } from './variants.ts';

/** How a word of the question takes part in it. */
export type Role = 'name' | 'number' | 'content' | 'asked';

/** A word or a name of the question, with everything in the index that would match it. */
export interface Term {
  /** As typed, for telling people what was not found. */
  readonly text: string;
  readonly stems: readonly string[];
  readonly role: Role;
  /** How much it tells: rare words more than common ones. Above 0. */
  readonly weight: number;
  /** Best first. Empty when nothing in the articles is like it. */
  readonly variants: readonly Variant[];
  /** An ordinary English word, so hardly a slip of the keyboard. */
  readonly ordinary: boolean;
  /** Its part of speech in the question, by its last word. */
  readonly part: PartOfSpeech;
  /** False for what stands after "about" or "on": the topic, not the one who acts. */
  readonly subject: boolean;
}

/** A question as the ranker sees it. */
export interface Question {
  readonly text: string;
  /** The language it is asked in. */
  readonly language: Language;
  readonly wanted: Wanted;
  readonly terms: readonly Term[];
  /** Terms of the people whose words are asked for ("what did Goyal say"); empty when nobody is named. */
  readonly speakers: readonly Term[];
  /** Adjacent stems of the question, for phrase matching. */
  readonly stems: readonly string[];
  /** Their terms in the index, -1 for a word it does not have. */
  readonly sequence: Int32Array;
  /** 1 at the places of {@link sequence} that are words of a term. */
  readonly telling: Uint8Array;
  /** For each word of {@link sequence} the index's words for its opposite, but for such as the question has itself. */
  readonly opposites: readonly (readonly number[])[];
  /** Terms of the index that the question names, as good as literally. */
  readonly asked: ReadonlySet<number>;
  /** Place of the term that is counted in "how many ...", -1 for none. */
  readonly counted: number;
  /** Place of the term that says what is asked for, the treaty of "which treaty"; -1 for none. */
  readonly head: number;
  readonly form: Form;
}

/** Reads a question against an index: its type, its words, and for each word what it may mean in these articles. */
export function analyse(text: string, index: InvertedIndex, thesaurus: Lexicon): Question {
  const language = languageOfQuestion(text, languagesOf(index.articles));
  const english = language === ENGLISH;
  const lexicon = english ? thesaurus : { ...NO_LEXICON, aliases: thesaurus.aliases };
  const paraphrases = english ? paraphrasesFor(index) : null;
  const isFixed = (phrase: string) =>
    lexicon.aliases?.(phrase) !== undefined || paraphrases?.has(phrase) === true;
  const known = (word: string) =>
    STOP_WORDS.has(word) || lexicon.knows(word) || index.dictionary.has(stem(word));
  const core = english
    ? mendLittleWords(withoutPreamble(withoutTakenBack(text)), known)
    : withoutAsking(text, language);
  const folded = core.toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s\b/g, ' s').replace(/\s+/g, ' ').trim();
  const tokens = tokenize(core, language);
  const wanted = english ? wantedBy(folded) : wantedIn(text, language);
  const topic = topicIn(core, language);
  const asked = english ? askedWords(core, wanted) : askedPlaces(core, language, tokens);
  const parts = english
    ? partsOfSpeech(
        tokens.map((token) => token.text),
        thesaurus.tagOf,
      )
    : [];
  const terms = phrases(tokens, language, isFixed).map((group): Term => {
    const variants = knownVariants(index, thesaurus, language, group, () =>
      variantsOf(group, index, lexicon, language),
    );
    const start = group[0]?.span.start ?? 0;
    const role = asked.has(start) ? 'asked' : roleOf(group, variants, index, lexicon, language);
    return {
      text: core.slice(start, group.at(-1)?.span.end),
      stems: group.map((token) => token.stem),
      role,
      weight:
        rarity(variants, index) *
        (role === 'asked' ? ASKED : role === 'content' ? worth(group, variants) : 1),
      variants,
      part: parts[tokens.indexOf(group.at(-1) as Token)] ?? 'other',
      ordinary: group.length === 1 && lexicon.knows(group[0]?.word ?? ''),
      subject: topic === -1 || start < topic || ATTRIBUTED.test(core.slice(0, start)),
    };
  });
  const called = wanted === 'statement' && !english ? byOffice(terms, index, language) : terms;
  const named = called.map((term, at) =>
    isFirstNameOf(term, called[at + 1], index)
      ? { ...term, role: 'asked' as const, weight: term.weight * ASKED }
      : term,
  );
  const speakers =
    wanted === 'statement' ? named.filter((term) => term.subject && isSpeaker(term, index)) : [];
  const stems = tokens.map((token) => token.stem);
  const head = tokens[headOf(tokens, parts)]?.stem;
  const content = new Set(named.flatMap((term) => term.stems));
  return {
    text,
    language,
    wanted,
    terms: named,
    speakers,
    stems,
    sequence: Int32Array.from(stems, (stem) => index.dictionary.get(stem) ?? -1),
    opposites: tokens.map(({ word }) => oppositesIn(index, lexicon.opposites(word), stems)),
    telling: Uint8Array.from(stems, (stem) => (content.has(stem) ? 1 : 0)),
    asked: new Set(
      named.flatMap(({ variants }) =>
        variants.filter(({ weight }) => weight >= 0.7).flatMap((one) => one.terms),
      ),
    ),
    counted: /\bhow (?:many|much)\b/.test(folded) ? named.findIndex(({ role }) => role !== 'asked') : -1,
    head: head === undefined ? -1 : named.findIndex((term) => term.stems.includes(head)),
    form: english ? formOf(folded) : formIn(text, language),
  };
}

const ATTRIBUTED = /\b(?:according to|from|by) (?:the )?(?:\w+ )?$/i;

/** "Pete" before "Hegseth": articles give the full name once, so the first name is no evidence for a sentence. */
function isFirstNameOf(term: Term, next: Term | undefined, index: InvertedIndex): boolean {
  const lasts = namedBy(term.variants).flatMap((one) => index.firstNames.get(one) ?? []);
  if (next === undefined || lasts.length === 0) return false;
  return namedBy(next.variants).some((one) => lasts.some((own) => own.has(one)));
}

/** Where the subject of a question ends and its topic begins: "what did Goyal say | about trade". */
const TOPIC =
  /(?<!^)\b(?:about|abt|regarding|concerning|on|over|towards?|re)\b(?! (?:which|what))|\b(?:view|opinion|stance|take|position|reaction|response|verdict)s? (?:of|to)\b/i;

const topics = new Map<string, RegExp>();

/** Where the topic begins, -1 for nowhere. */
function topicIn(text: string, { code, speech }: Language): number {
  if (speech === null) return text.search(TOPIC);
  const known = topics.get(code) ?? new RegExp(`(?<=\\s)(?:${speech.about})(?=\\s)`, 'iu');
  topics.set(code, known);
  return text.search(known);
}

/** What a name may stand in the articles as; other kinships are between words. */
const NAMING: ReadonlySet<Kinship> = new Set(['exact', 'spelling', 'alias']);

function roleOf(
  group: readonly Token[],
  variants: readonly Variant[],
  index: InvertedIndex,
  lexicon: Lexicon,
  language: Language,
): Role {
  const [token] = group;
  if (token === undefined) return 'content';
  if (/^\d/.test(token.word)) return 'number';
  const inArticles = group.length > 1 || variants[0]?.kinship === 'exact';
  if (language === ENGLISH && group.every(({ word }) => isKindNoun(word, inArticles))) return 'asked';
  if (placeNamed(group.map((one) => one.word).join(' ')) !== undefined) return 'name';
  const [best] = variants;
  const named =
    best !== undefined && NAMING.has(best.kinship) && best.terms.every((term) => isName(term, index));
  const capital = /^\p{Lu}/u.test(token.text) && (language === ENGLISH || nameByCapital(token, language));
  return named || (best === undefined && capital && !lexicon.knows(token.word)) ? 'name' : 'content';
}

/** Without a dictionary the first word's capital says nothing, nor does any where all nouns have one. */
function nameByCapital({ span }: Token, { capitalNouns }: Language): boolean {
  return !capitalNouns && span.start > 0;
}

function oppositesIn(
  index: InvertedIndex,
  opposites: readonly string[],
  stems: readonly string[],
): readonly number[] {
  return opposites.flatMap((opposite) => {
    const other = stem(opposite);
    const term = stems.includes(other) ? undefined : index.dictionary.get(other);
    return term === undefined ? [] : [term];
  });
}

/** A term is a name when the articles write it with a capital and it belongs to a name they hold. */
function isName(term: number, index: InvertedIndex): boolean {
  return index.nameTerms.has(term);
}

/** Whether a term names somebody in the articles, by first or last name, rightly spelt or not. */
export function isPerson(term: Term, index: InvertedIndex): boolean {
  return namedBy(term.variants).some((one) => index.lastNames.has(one) || index.firstNames.has(one));
}

function isSpeaker(term: Term, index: InvertedIndex): boolean {
  return namedBy(term.variants).some((one) => index.speakers.has(one));
}

function namedBy(variants: readonly Variant[]): number[] {
  return variants.flatMap(({ kinship, terms }) => (NAMING.has(kinship) ? terms : []));
}

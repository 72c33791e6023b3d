import { tellingness } from '../text/common-words.ts';
import { placeNamed } from '../text/gazetteer.ts';
import type { Lexicon } from '../text/lexicon.ts';
import { PARAPHRASES } from '../text/paraphrases.ts';
import { CHAT_WORDS } from '../text/stop-words.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { mendLittleWords, type Wanted, wantedBy, withoutPreamble } from './question-type.ts';
import { type Variant, variantsOf } from './variants.ts';

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
  /** False for what stands after "about" or "on": the topic, not the one who acts. */
  readonly subject: boolean;
}

/** A question as the ranker sees it. */
export interface Question {
  readonly text: string;
  readonly wanted: Wanted;
  readonly terms: readonly Term[];
  /** Terms of the people whose words are asked for ("what did Goyal say"); empty when nobody is named. */
  readonly speakers: readonly Term[];
  /** Adjacent stems of the question, for phrase matching. */
  readonly stems: readonly string[];
}

/** Nouns that only say what kind of answer is wanted: "which city". They weigh little as evidence. */
const KIND_NOUNS = new Set(
  `city country place location town venue day date year month time week person people name names reason number amount percent percentage
  kind type sort thing things way words word quote quotes comment comments remark remarks statement stance reaction view opinion position
  duration length cost price value rate detail details info happen happened occur occurred involve concern regard make do take called use`.split(
    /\s+/,
  ),
);
const KIND_WEIGHT = 0.3;

/**
 * Reads a question against an index: its type, its words, and for each word what it may mean in these articles.
 */
export function analyse(text: string, index: InvertedIndex, lexicon: Lexicon): Question {
  const core = mendLittleWords(withoutPreamble(text));
  const folded = core.toLowerCase().replace(/[’ʼ]/g, "'").replace(/'s\b/g, ' s').replace(/\s+/g, ' ').trim();
  const tokens = tokenize(core);
  const wanted = wantedBy(folded);
  const topic = core.search(TOPIC);
  const kinds = asked(core, wanted);
  const terms = phrases(tokens).map((group): Term => {
    const variants = variantsOf(group, index, lexicon);
    const role = kinds.has(group[0]?.span.start ?? -1) ? 'asked' : roleOf(group, variants, index, lexicon);
    const start = group[0]?.span.start ?? 0;
    return {
      text: core.slice(start, group.at(-1)?.span.end),
      stems: group.map((token) => token.stem),
      role,
      weight: rarity(variants, index) * (role === 'asked' ? KIND_WEIGHT : 1) * worth(group, role, variants),
      variants,
      subject:
        topic === -1 ||
        start < topic ||
        /\b(?:according to|from|by) (?:the )?(?:\w+ )?$/i.test(core.slice(0, start)),
    };
  });
  const speakers =
    wanted === 'statement' ? terms.filter((term) => term.subject && isPerson(term, index)) : [];
  return { text, wanted, terms, speakers, stems: tokens.map((token) => token.stem) };
}

/** Words for saying and for what was said: in a question for somebody's words they are no evidence. */
const SAYING =
  /\b(?:say|says|said|saying|state|states|stated|tell|tells|told|think|thinks|thought|believe|believes|comment|commented|remark|remarked|claim|claimed|mention|mentioned|argue|argued|respond|responded|reply|replied|reckons?|tweet|tweeted|post|posted|write|wrote|describe|describes|described|call|calls|called|see|sees|rate|rates|use|used|according|verdict|take|line|opinions?|words?|quotes?|quoted|views?|stance|position)\b/giu;

/** Where the words stand that only say what is wanted: the nouns after "which", the measure after "how". */
function asked(core: string, wanted: Wanted): ReadonlySet<number> {
  const found = new Set<number>();
  if (wanted === 'statement') for (const match of core.matchAll(SAYING)) found.add(match.index);
  for (const match of core.matchAll(/\bhow (\p{L}+)/giu))
    found.add(match.index + match[0].length - (match[1]?.length ?? 0));
  if (!/^(?:person|place|date|number|money|percent|duration)$/.test(wanted)) return found;
  for (const match of core.matchAll(/\b(?:which|what) (\p{L}+)(?: (\p{L}+))?/giu)) {
    const first = match.index + match[0].indexOf(match[1] ?? '', 5);
    found.add(first);
    if (/^(?:senior|top|other|two|three|main|exact|high|specific)$/i.test(match[1] ?? ''))
      found.add(match.index + match[0].lastIndexOf(match[2] ?? ''));
  }
  return found;
}

/** Where the subject of a question ends and its topic begins: "what did Goyal say | about trade". */
const TOPIC =
  /\b(?:about|abt|regarding|concerning|on|over|towards?|re)\b|\b(?:view|opinion|stance|take|position|reaction|response|verdict)s? (?:of|to)\b/i;

/** The words that count, with the names of places and other fixed phrases kept together. */
function phrases(tokens: readonly Token[]): Token[][] {
  const groups: Token[][] = [];
  for (let at = 0; at < tokens.length; ) {
    const longest = [3, 2].find((length) => {
      const phrase = tokens.slice(at, at + length);
      const words = phrase.map((token) => token.word).join(' ');
      return phrase.length === length && (placeNamed(words) !== undefined || PARAPHRASES.has(words));
    });
    const group = tokens.slice(at, at + (longest ?? 1));
    at += group.length;
    const [token] = group;
    if (longest !== undefined || (token !== undefined && counts(token, tokens[at - 2]))) groups.push(group);
  }
  return groups;
}

/** "us" in a question without capitals is the country, unless it follows a word that makes it a pronoun. */
function counts(token: Token, previous: Token | undefined): boolean {
  if (token.text === 'us')
    return !/^(?:tell|give|show|remind|to|for|with|of|let|help|send|get|about|told|gave)$/.test(
      previous?.word ?? '',
    );
  return !token.stop && !CHAT_WORDS.has(token.word);
}

function roleOf(
  group: readonly Token[],
  variants: readonly Variant[],
  index: InvertedIndex,
  lexicon: Lexicon,
): Role {
  const [token] = group;
  if (token === undefined) return 'content';
  if (/^\d/.test(token.word)) return 'number';
  if (group.length === 1 && KIND_NOUNS.has(token.word)) return 'asked';
  if (placeNamed(group.map((one) => one.word).join(' ')) !== undefined) return 'name';
  const [best] = variants;
  const named =
    best !== undefined &&
    (best.kinship === 'exact' || best.kinship === 'spelling') &&
    best.terms.every((term) => isName(term, index));
  return named || (best === undefined && /^\p{Lu}/u.test(token.text) && !lexicon.knows(token.word))
    ? 'name'
    : 'content';
}

/** A term is a name when the articles write it with a capital and it belongs to a name they hold. */
function isName(term: number, index: InvertedIndex): boolean {
  return index.nameTerms.has(term);
}

function isPerson(term: Term, index: InvertedIndex): boolean {
  return term.variants.some(
    ({ terms, kinship }) =>
      (kinship === 'exact' || kinship === 'spelling') && terms.some((one) => index.speakers.has(one)),
  );
}

/**
 * Inverse document frequency of the best thing a word can mean here; an unknown word is as rare as can be. A folder
 * of a few sentences is counted as if {@link BACKGROUND} others stood beside it, so that its own subject still counts.
 */
function rarity(variants: readonly Variant[], index: InvertedIndex): number {
  const [best] = variants;
  const frequency = best === undefined ? 0 : Math.min(...best.terms.map((term) => index.frequency(term)));
  return inverseFrequency(frequency, index.facts.length);
}

/** An everyday word that the articles do not have, or only something like it, weighs less than a rare one. */
function worth(group: readonly Token[], role: Role, variants: readonly Variant[]): number {
  const [token] = group;
  if (token === undefined || role !== 'content' || group.length > 1 || variants[0]?.kinship === 'exact')
    return 1;
  return tellingness(token.word);
}

const BACKGROUND = 100;

/** ln(1 + (N - n + 0.5) / (n + 0.5)), as in BM25 (Robertson and Zaragoza 2009, equation 3.1). Above 0. */
export function inverseFrequency(frequency: number, facts: number): number {
  const all = facts + BACKGROUND;
  return Math.log(1 + (all - frequency + 0.5) / (frequency + 0.5));
}

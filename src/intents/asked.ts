import { placeNamed } from '../text/gazetteer.ts';
import type { Language } from '../text/languages/language.ts';
import type { Token } from '../text/tokens.ts';
import type { Wanted } from './question-type.ts';
import { questionWords } from './question-words.ts';

/** What a word that only says what is wanted weighs beside one that tells what about. */
export const ASKED = 0.3;

/** Nouns that only say what kind of answer is wanted: "which city". They weigh little as evidence. */
const KIND_NOUNS = new Set(
  `city country place location town venue day date year month time week person people name names reason number amount percent percentage
  kind kinds type types sort sorts thing things way words word quote quotes comment comments remark remarks statement stance reaction view opinion position
  duration length cost price value rate detail details info happen happened occur occurred involve concern regard make do take called use`.split(
    /\s+/,
  ),
);

/** Nouns that ask for something by its form or part, not by its name; evidence only where the articles use them. */
const FORM_NOUNS = new Set(
  `platform adjective adjectives term terms phrase expression label event occasion forum role job aspect area areas field fields sector
  part side sides step steps move measure purpose aim benefit benefits factor feature point detail context outcome title`.split(
    /\s+/,
  ),
);

/** Words for saying and for what was said: in a question for somebody's words they are no evidence. */
const SAYING =
  /\b(?:say|says|said|saying|state|states|stated|tell|tells|told|think|thinks|thought|believe|believes|comment|commented|remark|remarked|claim|claimed|mention|mentioned|argue|argued|respond|responded|reply|replied|reckons?|write|wrote|describe|describes|described|call|calls|called|see|sees|rate|rates|use|used|according|verdict|take|line|opinions?|words?|quotes?|quoted|views?|stance|position)\b/giu;

/** Those whom an article is about, not by their names: "the two countries", "both sides". Nearly all of it is about them. */
const PRINCIPALS =
  /\b(?:the|these|those|which|what|between) (?<count>two|three)\b(?: (?<those>countries|nations|governments|states|sides|parties|capitals|partners|powers)\b)?|\b(?:both|either) (?<both>countr(?:y|ies)|nations?|governments?|states?|sides?|part(?:y|ies)|capitals?|partners?|powers?)\b/dgiu;

/**
 * Offsets of the words that only say what is wanted: the nouns after "which", the measure after "how", words for
 * saying where somebody's words are wanted; and of those for the parties that all is about. They weigh little as evidence. A name
 * is never one of them.
 */
export function askedWords(core: string, wanted: Wanted): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { indices } of core.matchAll(PRINCIPALS))
    for (const span of Object.values(indices?.groups ?? {})) if (span !== undefined) found.add(span[0]);
  if (wanted === 'statement') for (const match of core.matchAll(SAYING)) found.add(match.index);
  for (const match of core.matchAll(/\bhow (\p{L}+)/giu))
    found.add(match.index + match[0].length - (match[1]?.length ?? 0));
  if (!/^(?:person|place|date|number|money|percent|duration)$/.test(wanted)) return found;
  for (const match of core.matchAll(/\b(?:which|what) (\p{L}+)(?: (\p{L}+))?/giu)) {
    if (placeNamed((match[1] ?? '').toLowerCase()) !== undefined) continue;
    found.add(match.index + match[0].indexOf(match[1] ?? '', 5));
    if (/^(?:senior|top|other|two|three|main|exact|high|specific)$/i.test(match[1] ?? ''))
      found.add(match.index + match[0].lastIndexOf(match[2] ?? ''));
  }
  return found;
}

/** The same in another language: whatever stands among its question words, as the "Jahr" of "in welchem Jahr". */
export function askedPlaces(core: string, language: Language, tokens: readonly Token[]): ReadonlySet<number> {
  const span = questionWords(core, language);
  const starts = tokens.map((token) => token.span.start);
  return new Set(span === null ? [] : starts.filter((start) => start >= span.start && start < span.end));
}

/** Whether a word only names a kind of answer: "city", "reason"; "platform" too where no article has the word. */
export function isKindNoun(word: string, inArticles: boolean): boolean {
  return KIND_NOUNS.has(word) || (!inArticles && FORM_NOUNS.has(word));
}

import type { Span } from '../text/span.ts';

const alternatives = (list: string): string =>
  list
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replace(/\|$/, '');

/** Verbs that can hardly mean anything but that somebody gives words. */
const STRONG = alternatives(`
  said|says|say|stated|told|tells|wrote|writes|added|adds|warned|warns|warn|insisted|insists|insist|argued|argues|argue|
  explained|explains|noted|confirmed|denied|acknowledged|admitted|conceded|claimed|alleged|asserted|announced that|
  replied|responded|recalled|remarked|commented|tweeted|joked|quipped|concluded|complained|cautioned|predicted|testified|
  believe|believes|believed|think|thinks|thought|reported|estimated|found that|suggested that|declared`);
/** Verbs that give words or a view when somebody with a name, or a group that speaks, is their subject. */
const ANY = alternatives(`
  ${STRONG}|states|highlighted|highlights|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|notes|claims|reiterated|reiterates|
  reiterate|described|describes|called|calls|urged|urges|denies|confirms|suggested|suggests that|asserts|observed that|
  vowed|pledged|promised|asked|expects?|expected|hopes?|hoped|fears?|feared|expressed|expresses|voiced|reaffirmed|reaffirms|
  underlined|underscored|criticised|criticized|condemned|praised|welcomed|thanked|rejected|demanded|proposed|recommended|
  maintained|maintains|reports|views?|viewed|sees?|regards?|posted (?:on|that|in)|posts (?:on|that)`);
const INVERTED =
  'said|says|wrote|writes|added|adds|asked|asks|replied|explained|argued|warned|noted|tweeted|recalled|insisted|joked|quipped|declared|announced|remarked|commented|told by|in the words of';
/** What may stand between a subject and its verb, each with the space behind it. */
const ADVERBS =
  '(?:(?:has|have|had|also|later|recently|then|once|repeatedly|previously|already|further|today|yesterday|\\p{L}{2,20}ly|(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? ){0,4}';
/** Begins a clause of its own, and not what tells more of the subject before it. */
const CLAUSE =
  '(?!(?:and|or|but|was|is|were|are|has|had|have|will|would|can|could|may|might|did|does|do|went|came|took|got|made|died) )';
/** What tells more of a subject before its verb comes: ", the mayor of Ostrey," or " of Amnesty". */
const ASIDE = `(?:${[
  `(?:, ${CLAUSE}[^,;]{1,100}){1,3},`,
  ',? \\([^()]{1,60}\\)',
  ` ?(?:[–—]|--?) ?${CLAUSE}[^–—]{1,100}?(?:[–—]| --?)`,
  " (?:of|from|at|with|for|in)(?: [\\p{L}\\p{N}&.’'-]{1,30}){1,6}",
].join('|')})?`;
/** Behind these a verb is passive, or does something else than give words. */
const NOT_WORDS =
  "(?! (?:by|to (?:be|have)|off|(?:the )?police|an ambulance|911|999|\\d+|an? (?:profit|loss)|(?:him|her|them|it)self)(?!\\p{L}))(?![\\p{L}’'-])";
const SAYS = new RegExp(`^${ASIDE} ${ADVERBS}(?:${ANY})${NOT_WORDS}`, 'u');
/** A name between commas that tells who was spoken of before: "her deputy, Jane Doe, said". */
const APPOSED = /\p{L}, $/u;
const SAYS_APPOSED = new RegExp(`^, ${ADVERBS}(?:${STRONG})${NOT_WORDS}`, 'u');
const PRONOUN_SAYS = new RegExp(
  `(?<![\\p{L}’'])(?:(he|she|they) ${ADVERBS}(?:${ANY})|(it) ${ADVERBS}(?:said|says|added|stated|wrote))${NOT_WORDS}`,
  'iu',
);
/** "…, said the mayor, " and "according to the mayor, " right before a name. */
const SAID = new RegExp(
  `(?:(?<=^\\s*|[,;:“”"'’»—–!?-]\\s?|\\s{2})(?:${INVERTED})|(?<!\\p{L})according to)(?! (?:about|of|in|on|to|at) )(?: (?!(?:that|he|she|they|it|we|I) )[\\p{Ll}’'-]{1,20}){0,5}(,)? $`,
  'iu',
);
/** A name right behind one of these is no subject, nor is one behind a few small words more. */
const OBJECT =
  /(?:^|[^\p{L}])(?:(?:by|with|to|of|from|for|against|between|told|like|than)(?: [\p{Ll}’'-]{1,20}){0,3}|(?:in|at|on|near|as|about|over|into|after|before|via|per|behind|during|since|until|under|inside|outside|through|throughout|within|amid|among|across|around|including|towards?|off|without|beyond)(?: the)?) $/u;
const VERBS = new RegExp(`(?<![\\p{L}’'-])(?:${ANY})${NOT_WORDS}`, 'gu');
/** Some word is one of these wherever anybody is said to say something; of "in the words of" it is "words". */
export const SAYING_CUE = new RegExp(
  `(?<!\\p{L})(?:${`${ANY}|${INVERTED}`.replace('in the words of', 'words').replace(/ (?:\w+|\(\?:[^)]*\))/gu, '')}|according)(?!\\p{L})`,
  'iu',
);
const ONLY_STRONG = new RegExp(`^(?:${STRONG})$`, 'u');
/** So much of a sentence is looked at behind and before a name, in UTF-16 units. */
const BEHIND = 240;
const BEFORE = 80;

/** Whether somebody or something named between two offsets says something: "Berg said", "her deputy, Jane Doe, said". */
export function says(text: string, { start, end }: Span): boolean {
  const behind = text.slice(end, end + BEHIND);
  const ahead = before(text, start);
  return (SAYS.test(behind) && !OBJECT.test(ahead)) || (APPOSED.test(ahead) && SAYS_APPOSED.test(behind));
}

/** Whether what is named between two offsets is said to have said something: "…, said the mayor, Jane Doe". */
export function isSaidBy(text: string, { start, end }: Span): boolean {
  if (text[end] === '-') return false;
  const match = SAID.exec(before(text, start));
  return match !== null && (match[1] === undefined || /^(?:[,.;:)]|\s*$)/.test(text.slice(end, end + 2)));
}

/** "he", "she", "they" or "it" where that is who says something, with its offset; null otherwise. */
export function pronounThatSays(text: string): { readonly pronoun: string; readonly at: number } | null {
  const match = PRONOUN_SAYS.exec(text);
  const pronoun = match?.[1] ?? match?.[2];
  return match === null || pronoun === undefined ? null : { pronoun: pronoun.toLowerCase(), at: match.index };
}

/** Every verb of saying in a text, in order. A strong one makes any subject a speaker: "said", unlike "welcomed". */
export function* verbsOfSaying(text: string): Generator<{ readonly at: number; readonly strong: boolean }> {
  for (const { 0: verb, index } of text.matchAll(VERBS)) yield { at: index, strong: ONLY_STRONG.test(verb) };
}

/** What stands before an offset; a letter stands for what is cut off, so that it is no sentence's beginning. */
function before(text: string, at: number): string {
  return at <= BEFORE ? text.slice(0, at) : `x${text.slice(at - BEFORE, at)}`;
}

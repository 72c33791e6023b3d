import type { Span } from '../text/span.ts';
import { ownName } from './entities.ts';
import type { Manner } from './fact.ts';
import type { Name } from './names.ts';
import { quotations } from './quotations.ts';

/** Verbs that give somebody's words or view. */
const SAYING =
  `said|says|say|stated|states|state|told|tells|added|adds|highlighted|highlights|emphasi[sz]ed|emphasi[sz]es|stressed|stresses|noted|notes|
  claimed|claims|argued|argues|warned|warns|insisted|insists|reiterated|reiterate|reiterates|explained|explains|described|describes|called|calls|
  urged|urges|denied|denies|confirmed|confirms|wrote|writes|tweeted|posted|posts|announced that|suggested|suggests that|acknowledged|admitted|asserted|asserts|
  remarked|observed that|declared|vowed|pledged|promised|asked|replied|responded|recalled|predicted|believes?|believed|thinks?|thought|expects?|hopes?|
  expressed|expresses|voiced|reaffirmed|reaffirms|underlined|underscored|criticised|criticized|condemned|praised|welcomed|thanked|rejected|estimated|
  concluded|complained|joked|quipped|commented|testified|demanded|proposed|recommended|conceded|maintained|maintains|cautioned|views?|viewed|sees?|regards?`.replace(
    /\s+/g,
    '',
  );
const GROUPS =
  `analysts|experts|observers|critics|commentators|economists|researchers|scholars|officials|authorities|both sides|the two sides|sources|witnesses|
  residents|opponents|supporters|campaigners|diplomats|lawmakers|prosecutors|police|investigators|scientists|doctors|lawyers|a spokes(?:man|woman|person)|the ministry|the government|the company`.replace(
    /\s*\n\s*/g,
    '',
  );
const JUDGES = /^(?:analysts?|experts?|observers|critics|commentators|economists|scholars)$/i;
const ADVERBS =
  '(?:(?:has|have|had|also|later|recently|then|once|repeatedly|previously|already|further|publicly|\\p{L}+ly|,) ?)*';
const GROUP_SAYS = new RegExp(`(?<![\\p{L}’'])(${GROUPS}) ${ADVERBS}(?:${SAYING})(?![\\p{L}-])`, 'iu');
const PRONOUN_SAYS = new RegExp(`(?<![\\p{L}’'])(he|she|they) ${ADVERBS}(?:${SAYING})(?![\\p{L}-])`, 'iu');
const NAME_SAYS = new RegExp(`^(?:,[^,]{1,80},)? ?${ADVERBS}(?:${SAYING})(?![\\p{L}-])`, 'iu');
const SAYS_NAME =
  /(?:said|says|wrote|added|according to|asked|replied|told by|in the words of|explained|argued|warned|noted)[:,]? (?:the )?$/iu;
const ACCORDING_GROUP = new RegExp(`according to (?:the )?(${GROUPS})`, 'iu');
const MEDIUM =
  /(?:\b(?:said|stated|wrote|posted|told|tweeted|added|announced|declared|remarked)\b[^.;“”"]{0,40}?|^)\b(?:on (X|Twitter|Facebook|Instagram|Truth Social|LinkedIn|Telegram|Weibo|YouTube|television|TV|social media)\b|(?:in|at|during) (an? (?:joint |written |televised |brief )?(?:statement|interview|press conference|news conference|speech|letter|e-?mail|blog post|briefing|op-ed|tweet|post)))/u;
/** Finite verbs and adverbs of judgement: the sentence interprets, it does not report an event. */
const JUDGEMENT =
  /^(?:it|this|that|these|the (?:move|deal|agreement|decision|step|shift|development|pact|visit|meeting|accord)) (?:also |thus |clearly |further )?(?:signals|reflects|represents|suggests|underlines|underscores|demonstrates|indicates|highlights|means|shows|marks) |\b(?:effectively|arguably|undoubtedly|essentially|is widely seen|is seen as|are seen as)\b/iu;

/** Who answers for a sentence, and how their words are given. Offsets count from the sentence's start. */
export interface Attribution {
  readonly speaker: string | null;
  readonly medium: string | null;
  /** Word-for-word quotations in the sentence; empty when nobody is quoted. */
  readonly quoted: readonly Span[];
  /** The manner of everything that is not quoted. */
  readonly otherwise: Exclude<Manner, 'quote'>;
}

/** What earlier sentences say about who speaks. */
export interface Context {
  /** The last name of a person or the pronoun's owner in the sentences before, or null. */
  readonly previousSpeaker: string | null;
  readonly previousManner: Manner | null;
  /** The fullest form of a name that the article gives. */
  fullName(name: string): string;
}

/** Reads who says a sentence. A quotation without anybody to say it stays the article's own. */
export function attribute(text: string, named: readonly Name[], context: Context): Attribution {
  const quoted = quotations(text);
  const outside = blank(text, quoted);
  const medium = MEDIUM.exec(outside);
  const where = medium?.[1] ?? medium?.[2] ?? null;
  const speaker = speakerOf(outside, named, quoted, context);
  if (speaker !== null) {
    const judges = JUDGES.test(speaker);
    return { speaker, medium: where, quoted, otherwise: judges ? 'analysis' : 'reported' };
  }
  const judged = JUDGEMENT.test(outside) || (context.previousManner === 'analysis' && /^It\b/.test(text));
  return {
    speaker: null,
    medium: null,
    quoted: spoken(quoted, text),
    otherwise: judged ? 'analysis' : 'narration',
  };
}

function speakerOf(
  outside: string,
  named: readonly Name[],
  quoted: readonly Span[],
  context: Context,
): string | null {
  const speakers = named.filter(
    (name) => !quoted.some((span) => span.start < name.span.end && name.span.start < span.end),
  );
  for (const name of speakers) {
    const after = outside.slice(name.span.end);
    const before = outside.slice(0, name.span.start);
    const says =
      NAME_SAYS.test(after) &&
      !/\b(?:by|with|to|of|from|after|for|against|between|and) (?:the )?(?:\p{L}+ ){0,3}$/u.test(before);
    if (says || SAYS_NAME.test(before))
      return context.fullName(ownName(name.words.map((token) => token.text)));
  }
  const group = GROUP_SAYS.exec(outside) ?? ACCORDING_GROUP.exec(outside);
  if (group?.[1] !== undefined) return capitalised(group[1]);
  const pronoun = PRONOUN_SAYS.exec(outside);
  if (pronoun !== null) return /they/i.test(pronoun[1] ?? '') ? null : context.previousSpeaker;
  if (quoted.length > 0 && /^[“"„«]/.test(outside.trim())) return null;
  return null;
}

/** Quoted words without a speaker count as quotation only when they are long enough to be speech. */
function spoken(quoted: readonly Span[], text: string): Span[] {
  return quoted.filter((span) => text.slice(span.start, span.end).split(/\s+/).length > 5);
}

function blank(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const { start, end } of spans)
    out = `${out.slice(0, start)}${' '.repeat(end - start)}${out.slice(end)}`;
  return out;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

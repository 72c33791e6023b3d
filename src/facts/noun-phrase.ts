import { verbsOfSaying } from './saying.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A group or body that speaks without a name: the heads of "senior officials" and "both sides". */
const SPEAKERS = words(
  `analyst analysts expert experts observers critics commentators economists researchers scholars pundits official officials
   authorities sides sources witnesses residents opponents supporters campaigners diplomats lawmakers prosecutors police
   investigators scientists doctors lawyers attorneys spokesman spokesmen spokeswoman spokeswomen spokesperson spokespeople
   detectives firefighters rescuers activists protesters rebels militants leaders ministers politicians senators democrats
   republicans conservatives voters users customers employees staff workers unions teachers students parents families
   relatives friends neighbours neighbors colleagues councillors historians astronomers engineers executives managers
   organisers organizers reporters`,
);
/** Groups whose business is judgement. */
const JUDGES =
  /(?:^| )(?:analysts?|experts?|observers|critics|commentators|economists|scholars|pundits)(?= |$)/iu;
const DETERMINERS = words(
  `the a an one another two three four five both some many most several few all other his her their its our my these those
   this that`,
);
const POSSESSIVE = /.['’]s$|s['’]$/u;
const PREPOSITIONS = words(
  `in on at by of to for from with as about over into after before under between among during near against without since
   until like behind`,
);
/** None of these belongs to a subject: pronouns, auxiliaries and whatever begins another clause. */
const FOREIGN = words(
  `i you he she it we they who which what whose there no nobody not never to is are was were be been being am get got has
   have had will would can could may might must shall should do does did doesn't don't didn't won't can't`,
);
/** Ends the clause before the one whose verb is looked at. */
const BOUNDARY =
  /[,;:“”"()[\]—–!?…]|\s-{1,2}\s|\s{2,}|(?<![\p{L}])(?:that|and|but|because|while|when|if|which|who|where|although|though|so|or|than|however|meanwhile|according to)(?![\p{L}’'])/giu;
const ADVERB =
  /^(?:has|have|had|also|later|recently|then|once|repeatedly|previously|already|further|today|yesterday|still|often|now|.{2,20}ly|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/iu;
const ACCORDING = /(?<!\p{L})according to (?!plan(?!\p{L})|schedule(?!\p{L}))/iu;
const MOST_WORDS = 8;
const REACH = 110;

/** True where those who speak give their judgement: analysts, experts. */
export function judges(speaker: string): boolean {
  return JUDGES.test(speaker);
}

/**
 * Who says something without having a name, as the article writes it: "both sides", "a spokesman for the ministry";
 * null when nobody does.
 */
export function unnamedSpeaker(text: string): string | null {
  for (const { at, strong } of verbsOfSaying(text)) {
    const phrase = subject(clauseBefore(text, at), strong);
    if (phrase !== null) return phrase;
  }
  const according = ACCORDING.exec(text);
  return according === null ? null : source(text.slice(according.index + according[0].length));
}

/** The words of the clause that ends at an offset, without the adverbs before the verb. */
function clauseBefore(text: string, at: number): string[] {
  const reach = text.slice(Math.max(0, at - REACH), at);
  let from = at > REACH ? -1 : 0;
  for (const match of reach.matchAll(BOUNDARY)) from = match.index + match[0].length;
  if (from === -1) return [];
  const words = reach.slice(from).trim().split(/\s+/);
  while (words.length > 1 && ADVERB.test(words.at(-1) ?? '')) words.pop();
  while (words.length > 1 && ADVERB.test(words[0] ?? '')) words.shift();
  return words;
}

function subject(clause: readonly string[], strong: boolean): string | null {
  const words = fromOwnBeginning(clause);
  if (words.length > MOST_WORDS) return null;
  const preposition = words.findIndex((word) => PREPOSITIONS.has(folded(word)));
  const core = preposition === -1 ? words : words.slice(0, preposition);
  const determined =
    strong &&
    core.length > 1 &&
    (DETERMINERS.has(folded(core[0])) || core.slice(0, -1).some((word) => POSSESSIVE.test(word)));
  if (!determined && !SPEAKERS.has(folded(core.at(-1)))) return null;
  return words.some((word) => FOREIGN.has(folded(word))) ? null : phrase(words);
}

/** "In a statement the company" is about "the company"; "the head of the agency" is one. */
function fromOwnBeginning(words: readonly string[]): readonly string[] {
  const begins = words.findLastIndex(
    (word, at) => DETERMINERS.has(folded(word)) && at > 0 && !PREPOSITIONS.has(folded(words[at - 1])),
  );
  if (begins > 0) return words.slice(begins);
  if (!PREPOSITIONS.has(folded(words[0]))) return words;
  return words.slice(words.findLastIndex((word) => PREPOSITIONS.has(folded(word))) + 1);
}

/** What "according to" names, up to the end of its clause. */
function source(after: string): string | null {
  const clause = after
    .slice(0, REACH)
    .split(/[,;:“”"()—–!?]|\.(?=\s|$)|\s-{1,2}\s|\s{2,}| (?:that|which|who|and|but|released|published) /u)[0];
  const words = (clause ?? '').trim().split(/\s+/);
  return words.length > MOST_WORDS ? null : phrase(words);
}

function phrase(words: readonly string[]): string | null {
  const made = words.join(' ');
  return /[\p{L}\p{N}]/u.test(made) ? made : null;
}

function folded(word = ''): string {
  return word.toLowerCase().replace('’', "'");
}

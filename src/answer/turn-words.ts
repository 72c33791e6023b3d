import { ASKED_IN_ORDER } from '../intents/question-words.ts';
import type { Language, Speech, Turns } from '../text/languages/language.ts';
import { withoutEnd } from './asked-anew.ts';

/** How several questions and follow-ups are worded in a language other than English. */
export interface TurnWords {
  /** The words that only lead on: "und", with the spaces behind them. */
  readonly lead: RegExp;
  /** A word such as "auch" alone. */
  readonly also: RegExp;
  /** Such a word near the beginning of a sentence. */
  readonly adds: RegExp;
  /** A sentence that begins with who or what was named before. */
  readonly goesOn: RegExp;
  /** The question word that a text opens with. */
  readonly opens: RegExp;
  /** "Wann und wo wurde es gebaut?" */
  readonly leading: RegExp;
  /** "Wer hat es gebaut, und wann?" */
  readonly trailing: RegExp;
  /** Where one question ends and another begins. */
  readonly joined: RegExp;
  /** What is between two names: "Wendt und Heller". */
  readonly between: RegExp;
  readonly whatOf: RegExp;
  /** What goes on with another topic: "über die Brücke?" */
  readonly topic: RegExp;
  readonly persons: RegExp;
  readonly things: RegExp;
  readonly more: RegExp;
  readonly thing: RegExp;
  readonly drops: boolean;
  /** A text as a question of this language. */
  say(text: string): string;
}

const made = new Map<string, TurnWords | null>();

/** The wording of a language at work; null where only single questions are read, and for English. */
export function turnWords({ code, asks, turns, speech }: Language): TurnWords | null {
  const known = made.get(code);
  if (known !== undefined) return known;
  const words = turns === null || asks === null ? null : wordsOf(turns, asks, speech);
  made.set(code, words);
  return words;
}

/** One spelling of the apostrophe, and every space the same; as long as the text was, but for spaces around it. */
export function even(text: string): string {
  return text.replace(/[’ʼ]/g, "'").replace(/\s/g, ' ').trim();
}

function wordsOf(turns: Turns, asks: NonNullable<Language['asks']>, speech: Speech | null): TurnWords {
  const { marks, joins, also, leads, what, before, whatOf, persons, things, more, thing, drops } = turns;
  const kinds = ASKED_IN_ORDER.filter((kind) => kind !== 'statement').flatMap(
    (kind) => asks[kind]?.source ?? [],
  );
  const how = `(?:(?:${before}) )?(?:${kinds.join('|')})`;
  const asking = `(?:(?:${before}) )?(?:${kinds.join('|')}|${word(what)})`;
  const and = `(?:${joins})(?: (?:${also}))?`;
  const [opening, closing] = marks;
  return {
    lead: new RegExp(`^(?:${word(leads)}[\\s,.:;–-]*)+`, 'iu'),
    also: new RegExp(`^(?:${also})$`, 'iu'),
    adds: new RegExp(`^(?:\\S+ ){0,6}${word(also)}`, 'iu'),
    goesOn: new RegExp(`^${word(`${persons}|${things}`)}`, 'iu'),
    opens: new RegExp(`^${asking}`, 'iu'),
    leading: new RegExp(`^(${how}(?:, ${how})*),? ${and} (${how}) (.+)$`, 'iu'),
    trailing: new RegExp(`^(.+?),? ${and} (${asking})$`, 'iu'),
    joined: new RegExp(`(?:,? ${and} ¿?| ?[?;.] +¿?(?:${and} )?¿?)(?=${asking}(?: |(?<='))\\p{L})`, 'iu'),
    between: new RegExp(`,? (?:${joins}) |, `, 'iu'),
    whatOf: new RegExp(`^${word(whatOf)} ?(?=\\S)`, 'iu'),
    topic: new RegExp(`(?:^| )(?:${speech?.about ?? '(?!)'}) .*$`, 'iu'),
    persons: new RegExp(word(persons), 'iu'),
    things: new RegExp(word(things), 'iu'),
    more: new RegExp(word(more), 'iu'),
    thing: new RegExp(thing, 'gu'),
    drops,
    say(text) {
      const bare = withoutEnd(text.replace(/[¿\s]+/g, ' ')).trim();
      return `${opening}${bare.charAt(0).toUpperCase()}${bare.slice(1)}${closing}`;
    },
  };
}

/** Whole words; what ends in an apostrophe has its next word close by. */
function word(alternatives: string): string {
  return `(?<![\\p{L}'-])(?:${alternatives})(?!(?<=\\p{L})\\p{L})`;
}

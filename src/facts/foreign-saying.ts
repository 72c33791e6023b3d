import type { Language, Speech } from '../text/languages/language.ts';
import type { Span } from '../text/span.ts';

/** Who is told to say something in a language other than English. */
export interface ForeignSaying {
  /** Whether the verb of who is named there stands before or behind: "Wendt sagte", "…, sagte Wendt", "laut Wendt". */
  says(text: string, name: Span): boolean;
  /** Whether he or she says something: "sagte sie". */
  pronounSays(text: string): boolean;
  /** Whether anything in a text tells of saying. */
  tells(text: string): boolean;
  /** Where a verb of saying begins that follows the sign which ends the words of somebody: ", sagte". -1 for nowhere. */
  saysAfter(text: string, from: number): number;
}

/** So much of a sentence is looked at before and behind a name, in UTF-16 units. */
const REACH = 120;
/** "The head of the yard, Jan Heller, said": the name explains who is spoken of. */
const APPOSITION = /\p{L}, (?:\p{L}{1,5}\. ){0,2}$/u;
const made = new Map<string, ForeignSaying | null>();

/** The verbs of saying of a language at work; null where none are known, and for English. */
export function foreignSaying({ code, speech }: Language): ForeignSaying | null {
  let known = made.get(code);
  if (known === undefined) {
    known = speech === null ? null : sayingBy(speech);
    made.set(code, known);
  }
  return known;
}

function sayingBy({ says, behind, according, pronouns }: Speech): ForeignSaying {
  const word = (alternatives: string) => `(?<![\\p{L}’'-])(?:${alternatives})(?![\\p{L}’'-])`;
  const inverted = behind === '' ? says : `${says}|${behind}`;
  const follows = new RegExp(
    `^(?:,(?! ?(?:${inverted}) )[^,;.]{1,80},| \\([^()]{1,40}\\))? (?:\\p{Ll}{2,12} )?${word(says)}`,
    'iu',
  );
  const closesApposition = new RegExp(`^, ${word(says)}`, 'iu');
  const precedes = new RegExp(
    `(?:(?:^|[,:;»”“"«!?…—–-]\\s*|\\s{2})${word(inverted)}|${word(according)})(?: (?!(?:${pronouns}) )[\\p{L}’'.-]{1,24}){0,4}[ ’']$`,
    'iu',
  );
  const pronoun = new RegExp(
    `${word(says)}[ -](?:t-)?(?:${pronouns})(?!\\p{L})|${word(pronouns)} ${word(says)}`,
    'iu',
  );
  const any = new RegExp(`${word(says)}|${word(according)}${behind === '' ? '' : `|${word(behind)}`}`, 'iu');
  const after = new RegExp(`[,!?…] (?=${word(inverted)})`, 'giu');
  return {
    says(text, { start, end }) {
      const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
      if (APPOSITION.test(before) && closesApposition.test(behind)) return true;
      return follows.test(behind) || precedes.test(before);
    },
    pronounSays: (text) => pronoun.test(text),
    tells: (text) => any.test(text),
    saysAfter(text, from) {
      after.lastIndex = from;
      const match = after.exec(text);
      return match === null ? -1 : match.index;
    },
  };
}

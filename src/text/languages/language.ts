/** What a question can ask for that its words tell in any language. */
export type Asked =
  | 'statement'
  | 'percent'
  | 'age'
  | 'duration'
  | 'money'
  | 'number'
  | 'date'
  | 'nation'
  | 'place'
  | 'reason'
  | 'person'
  | 'manner';

/** How a language writes dates and amounts. Each is a list of alternatives of a regular expression, in small letters. */
export interface Measures {
  /** "januar|februar". */
  readonly months: string;
  readonly weekdays: string;
  /** Dates in relation to the day of writing: "gestern". */
  readonly relative: string;
  /** How many of a unit of time, without a number: "mehrere". */
  readonly some: string;
  /** Units of time, in singular and plural. */
  readonly units: string;
  readonly century: string;
  readonly currencies: string;
  readonly percent: string;
  /** Number words, the longest first. */
  readonly numbers: string;
  /** What multiplies a number: "millionen". */
  readonly scales: string;
  /** What may stand between the parts of a date or before a currency: "de". */
  readonly of: string;
}

/** How a language tells who says something. Each is a list of alternatives of a regular expression, in small letters. */
export interface Speech {
  /** Verbs of saying, before or behind their subject: "sagte|sagt". */
  readonly says: string;
  /** What only stands between a quotation and a name: "so" in "„…“, so Wendt"; empty for none. */
  readonly behind: string;
  /** What stands before a name: "laut". */
  readonly according: string;
  /** "er|sie". */
  readonly pronouns: string;
  /** What begins the topic of a question for somebody's words: "über". */
  readonly about: string;
}

/**
 * How people ask several things at once and go on from one question to the next. Each but the first and last is a list of
 * alternatives of a regular expression, in small letters.
 */
export interface Turns {
  /** What stands before a question and behind it. */
  readonly marks: readonly [string, string];
  /** Between two questions: "und". */
  readonly joins: string;
  /** What may stand behind that: "auch". */
  readonly also: string;
  /** What a text opens with that goes on from what was said: "und|ok". */
  readonly leads: string;
  /** Question words for a thing, which {@link Language.asks} has not: "was|welche". */
  readonly what: string;
  /** What stands before question words: "mit". */
  readonly before: string;
  /** What asks the same about another: "was ist mit". */
  readonly whatOf: string;
  /** What asks for several things or for steps: "welche Ziele". */
  readonly several: string;
  /** Words that may stand for a person named before: "er|sie". */
  readonly persons: string;
  /** Words that may stand for a thing named before: "es|sie". */
  readonly things: string;
  /** What asks for more than was told: "noch". */
  readonly more: string;
  /** What a question speaks of, with its article: capitals count. */
  readonly thing: string;
  /** The subject may be left out, as in "¿Cuándo se firmó?". */
  readonly drops: boolean;
}

/** What is known about one language. To add a language, write one of these and name it in `languages.ts`. */
export interface Language {
  /** The primary subtag of BCP 47, such as `de`. */
  readonly code: string;
  /** Words too common to tell one fact from another, question words included; folded like {@link Word.word}. */
  readonly stopWords: ReadonlySet<string>;
  /** Words of chat and of asking that say nothing about what is asked; folded. */
  readonly chatWords: ReadonlySet<string>;
  /** The stem that all forms of a word share. `word` is folded, `written` is as it stands in the text. */
  stem(word: string, written: string): string;
  /** A short word before an apostrophe that is a word of its own: the "l’" of "l’accord". */
  readonly elision: RegExp | null;
  /** Words are parted by spaces. */
  readonly spaced: boolean;
  /** Every noun has a capital, so that a capital makes no name. */
  readonly capitalNouns: boolean;
  /** Words are put together without a space: "Hafenbrücke" is a "Brücke". */
  readonly compounds: boolean;
  /** Abbreviations after which a sentence goes on, without their last full stop, in small letters. */
  readonly abbreviations: ReadonlySet<string>;
  /** A plain question about a `{topic}`, of small words only; null where no topics are told. */
  readonly about: string | null;
  /** How questions for something begin or what they hold; null in English, whose patterns are finer. */
  readonly asks: Readonly<Partial<Record<Asked, RegExp>>> | null;
  /** Null where amounts are not read by words, and in English, whose patterns are finer. */
  readonly measures: Measures | null;
  /** Null where nobody is told to speak by words, and in English, whose patterns are finer. */
  readonly speech: Speech | null;
  /** Null where only single questions are read, and in English, whose patterns are finer. */
  readonly turns: Turns | null;
  /** Words that mean much the same, a line for each group, with the forms that their stem does not cover; empty in English, which has WordNet. */
  readonly alike: string;
}

import type { Fact } from '../facts/fact.ts';
import type { Quote } from '../facts/quote.ts';
import type { Scope } from '../intents/retrieve.ts';

/** A fact quoted as (part of) an answer. */
export interface Citation {
  readonly fact: Fact;
  readonly quote: Quote;
  /** The ranker's score, 0..1 within one answer; for ordering, not a probability. */
  readonly score: number;
}

/** What the articles would have to say for the question to be answered. */
export type Missing =
  | { readonly kind: 'nothing_asked' }
  | { readonly kind: 'not_a_question' }
  | { readonly kind: 'too_long'; readonly limit: number }
  | { readonly kind: 'no_articles' }
  | { readonly kind: 'names'; readonly names: readonly string[] }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'statement'; readonly speaker: string; readonly about: string | null }
  | { readonly kind: 'detail'; readonly detail: Detail }
  | { readonly kind: 'evidence' };

/** The kind of thing a question wants to be told. */
export type Detail =
  | 'person'
  | 'place'
  | 'country'
  | 'date'
  | 'duration'
  | 'amount'
  | 'number'
  | 'percentage'
  | 'reason'
  | 'opinion';

/** A remark of ours beside a quote, never part of it. Its wording is left to whoever shows it. */
export type Note =
  | { readonly kind: 'no_person' }
  /** A day of the week in an article whose own day is not recorded. */
  | { readonly kind: 'no_publication_date'; readonly day: string }
  | { readonly kind: 'no_year'; readonly date: string }
  /** The sentence quoted first has a date and does not speak of what was asked when: `verb`, as typed. */
  | { readonly kind: 'other_date'; readonly verb: string }
  /** A part of a question that asks several things, with what is missing for it. */
  | { readonly kind: 'not_answered'; readonly part: string; readonly missing: Missing }
  /** So many items more than are quoted belong to the list. */
  | { readonly kind: 'list_goes_on'; readonly count: number };

/** One of several readings of a question. */
export interface Choice {
  /** Who or what is meant; at most {@link LONGEST_LABEL} characters. */
  readonly label: string;
  /** False where the articles only mention them and give no words of theirs. */
  readonly quoted: boolean;
  /** True where the articles differ, and the reading is what this one says. */
  readonly article?: true;
  readonly citation: Citation;
}

/** Most readings of one question. */
export const MOST_CHOICES = 5;
/** A reading is named in so many UTF-16 units. */
export const LONGEST_LABEL = 75;

/** Answers a question on its own, within some articles. */
export type Look = (question: string, scope: Scope) => Answer;

/** What every answer may carry. */
interface Understood {
  /** The question that was looked up in place of a follow-up such as "when?"; absent where the text stood for itself. */
  readonly readAs?: string;
}

/** What Footnote says to a question. Not knowing is an outcome with content, not an error. */
export type Answer = Understood &
  (
    | {
        readonly kind: 'found';
        readonly citations: readonly [Citation, ...Citation[]];
        readonly notes: readonly Note[];
        /** Calibrated probability, 0..1, that the first citation answers the question. */
        readonly confidence: number;
      }
    | {
        readonly kind: 'choose';
        readonly choices: readonly [Choice, Choice, ...Choice[]];
        readonly confidence: number;
      }
    | {
        readonly kind: 'refused';
        readonly missing: Missing;
        /** Best first, at most three; related passages that are no answer. */
        readonly nearest: readonly Citation[];
        readonly confidence: number;
      }
  );

/** The facts an answer quotes as answers; none of a refusal, whose passages are only near. */
export function factsIn(answer: Answer): readonly Fact[] {
  if (answer.kind === 'found') return answer.citations.map(({ fact }) => fact);
  return answer.kind === 'choose' ? answer.choices.map(({ citation }) => citation.fact) : [];
}

import { phrase } from '../text/languages/asking.ts';
import type { Language } from '../text/languages/language.ts';

/** What the wording of a question asks for beside its type. */
export interface Form {
  /** What something is called. */
  readonly naming: boolean;
  readonly example: boolean;
  /** Several things. */
  readonly plural: boolean;
  readonly superlative: boolean;
  readonly comparison: boolean;
  readonly negation: boolean;
}

/** Reads the form off the folded question. */
export function formOf(folded: string): Form {
  return {
    naming:
      /\b(?:called|named?|names|known as|terms?|title|titled|nickname|referred to|refer to|word for|stands? for)\b/.test(
        folded,
      ),
    example: /\b(?:examples?|instances?)\b/.test(folded),
    plural:
      /\b(?:what|which)\b (?:are|were|have|do)\b|\b(?:what|which) (?:\w+ )?(?:two|three|four|other|types|kinds|countries|cities|people|things|\w{3,}[^s]s)\b/.test(
        folded,
      ),
    superlative:
      /\b(?:most|least|best|worst|first|last|largest|biggest|greatest|highest|lowest|main|primary|major|[a-z]{3,}est)\b/.test(
        folded,
      ),
    comparison:
      /\b(?:than|more|less|fewer|difference|differs?|compared|higher|lower|greater|larger|smaller)\b/.test(
        folded,
      ),
    negation: /\b(?:not|never|no|without|cannot|fail|failed|refuse|refused)\b|n't\b/.test(folded),
  };
}

const several = new WeakMap<Language, RegExp>();

/** The form of a question in a language other than English, of which only that it asks for several things is read. */
export function formIn(text: string, language: Language): Form {
  let pattern = several.get(language);
  if (pattern === undefined) {
    pattern = language.turns === null ? /(?!)/ : phrase(language.turns.several);
    several.set(language, pattern);
  }
  return {
    naming: false,
    example: false,
    plural: pattern.test(text),
    superlative: false,
    comparison: false,
    negation: false,
  };
}

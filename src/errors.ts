/**
 * A broken contract: something that should not have happened, as opposed to an outcome such as a refusal.
 * The message names the place and the fix, so it can be shown to an operator as it is.
 *
 * @example throw new FootnoteError('span_outside_article', 'notes.md: span 10..90 of 40 characters', 'Read the folder again.')
 */
export class FootnoteError extends Error {
  readonly code: string;
  /** What is wrong, without the fix. */
  readonly what: string;
  readonly fix: string;

  constructor(code: string, what: string, fix: string, options?: ErrorOptions) {
    super(`${what} ${fix}`, options);
    this.name = 'FootnoteError';
    this.code = code;
    this.what = what;
    this.fix = fix;
  }
}

/**
 * A broken contract: something that should not have happened, as opposed to an outcome such as a refusal.
 * The message names the place and the fix, so it can be shown to an operator as it is.
 *
 * @example throw new FootnoteError('span_outside_article', 'notes.md: span 10..90 of 40 characters', 'Read the folder again.')
 */
export class FootnoteError extends Error {
  readonly code: string;
  readonly fix: string;

  constructor(code: string, message: string, fix: string, options?: ErrorOptions) {
    super(`${message} ${fix}`, options);
    this.name = 'FootnoteError';
    this.code = code;
    this.fix = fix;
  }
}

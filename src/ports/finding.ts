/** What the doctor found. */
export interface Finding {
  /** A `note` can stay as it is, a `problem` cannot. */
  readonly level: 'good' | 'note' | 'problem';
  /** What, with its place. Never a token. */
  readonly what: string;
  /** What to do; absent where all is well. */
  readonly fix?: string;
}

/** One thing Slack has to tell the app, in the form both transports start from. */
export interface Envelope {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: object;
}

/** Marks an envelope as sent again. */
export interface Retry {
  /** 1, 2 or 3. */
  readonly num: number;
  readonly reason: RetryReason;
}

/** Why an envelope was not taken, in Slack's words. */
export type RetryReason = 'http_timeout' | 'connection_failed' | 'http_error' | 'timeout';

/** What came back. An acknowledgement may carry a reply: the text of a command, the errors of a modal. */
export type Ack =
  | { readonly ok: true; readonly reply: Readonly<Record<string, unknown>> }
  | {
      readonly ok: false;
      readonly reason: RetryReason;
      /** True when the app asked not to be told again. */
      readonly final: boolean;
    };

/** A way to the app. */
export interface Door {
  /** Never rejects; what goes wrong is in the `Ack`. `patience` is in milliseconds. */
  send(envelope: Envelope, patience: number, retry?: Retry): Promise<Ack>;
  /** True when the app could be reached just now, as far as this door can tell. */
  isOpen(): boolean;
}

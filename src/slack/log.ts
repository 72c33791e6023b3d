import { type Logger, LogLevel } from '@slack/bolt';

/** What the Slack edge writes to. Texts, fields and errors go in; secrets and people's words must not come out. */
export interface Log {
  debug(...parts: readonly unknown[]): void;
  info(...parts: readonly unknown[]): void;
  warn(...parts: readonly unknown[]): void;
  error(...parts: readonly unknown[]): void;
}

/**
 * The log as Bolt and Slack's clients want it. Their debug lines repeat whole payloads, questions included, so
 * they go nowhere, whatever the level; the level itself is the log's own affair.
 */
export function boltLogger(log: Log): Logger {
  return {
    debug: () => {},
    info: (...parts) => log.debug(...parts),
    warn: (...parts) => log.warn(...parts),
    error: (...parts) => log.error(...parts),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}

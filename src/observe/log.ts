import { type DestinationStream, pino } from 'pino';
import { redact, redactFields } from './redact.ts';

/** How much is logged; each level includes the ones after it. */
export type Level = 'debug' | 'info' | 'warn' | 'error';

/**
 * The process's log. Takes what Bolt's loggers take (any number of parts) and writes one JSON line: texts become
 * the message, objects its fields, errors their name, code and frames. Secrets and people's words are taken out
 * on the way, whoever logged them.
 */
export interface Log {
  debug(...parts: readonly unknown[]): void;
  info(...parts: readonly unknown[]): void;
  warn(...parts: readonly unknown[]): void;
  error(...parts: readonly unknown[]): void;
}

/**
 * Makes the log.
 *
 * @param destination Where lines go; standard output unless given.
 * @example createLog('info').info('ready', { articles: 1 }) // {"level":"info","time":"…","articles":1,"msg":"ready"}
 */
export function createLog(level: Level, destination?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const sink = destination === undefined ? pino(options) : pino(options, destination);
  const write =
    (at: Level) =>
    (...parts: readonly unknown[]) => {
      const { message, fields } = arrange(parts);
      sink[at](fields, message);
    };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

function arrange(parts: readonly unknown[]): { message: string; fields: Record<string, unknown> } {
  const words: string[] = [];
  let fields: Record<string, unknown> = {};
  for (const part of parts) {
    if (typeof part !== 'object' || part === null) words.push(redact(String(part)));
    else if (part instanceof Error) fields = { ...fields, error: redactFields(part) };
    else fields = { ...fields, ...redactFields(part) };
  }
  return { message: words.join(' '), fields };
}

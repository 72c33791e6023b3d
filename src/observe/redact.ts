import { FootnoteError } from '../errors.ts';

/** Tokens of every kind, and addresses that are as good as one. */
const SECRETS = [
  /\bx(?:ox[a-z](?:\.[a-z]+)?|app)-[\w.-]+/giu,
  /\b(?:https?:\/\/hooks\.[^\s"']+|wss?:\/\/[^\s"']+)/giu,
];
/** A parser's complaint repeats the text it could not read. */
const REPEATED = /\S+ (?:token|string) .* is not valid JSON/gisu;
/** Fields that hold a secret. */
const SECRET_FIELDS = /token|secret|authorization|password|cookie|signature|response_?urls?$|trigger_?id$/iu;
/** Fields that hold what somebody wrote. */
const WORD_FIELDS =
  /^(?:text|question|questions|query|answer|body|blocks|payload|event|state|value|rawBody)$/iu;
const DEPTH = 4;

/** Takes everything that works like a password out of a text, and what a parser repeats of its input. */
export function redact(text: string): string {
  return SECRETS.reduce(
    (clean, secret) => clean.replace(secret, '[secret]'),
    text.replace(REPEATED, 'not valid JSON'),
  );
}

/**
 * What may be logged of an object. Secrets and the words of people are replaced by what they are; an error keeps
 * its name, its codes and where it was thrown, but not its message, which may repeat what somebody asked. Only our
 * own errors keep theirs: they are written for operators.
 */
export function redactFields(value: object): Record<string, unknown> {
  if (value instanceof Error) return describe(value, 0);
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, field(key, part, 0)]));
}

function field(key: string, value: unknown, depth: number): unknown {
  if (value === null || value === undefined || typeof value === 'boolean' || typeof value === 'number')
    return value;
  if (SECRET_FIELDS.test(key)) return '[secret]';
  if (WORD_FIELDS.test(key)) return '[withheld]';
  return clean(value, depth);
}

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return redact(value);
  if (typeof value !== 'object' || value === null) return redact(String(value));
  if (depth >= DEPTH) return '[deeper]';
  if (value instanceof Error) return describe(value, depth + 1);
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, field(key, part, depth + 1)]));
}

function describe(error: Error, depth: number): Record<string, unknown> {
  const from = reason(error);
  return {
    name: error.name,
    ...('code' in error && { code: clean(error.code, depth) }),
    ...('statusCode' in error && { status: clean(error.statusCode, depth) }),
    ...('data' in error && { slack: platformError(error.data) }),
    ...(error instanceof FootnoteError && { message: redact(error.message) }),
    ...(from !== null && depth < DEPTH && { cause: describe(from, depth + 1) }),
    at: frames(error.stack ?? ''),
  };
}

/** What led to an error; Slack's clients call it `original`. */
function reason(error: Error): Error | null {
  if (error.cause instanceof Error) return error.cause;
  return 'original' in error && error.original instanceof Error ? error.original : null;
}

/** The short name Slack gives an error, such as `not_in_channel`. */
function platformError(data: unknown): string | null {
  const named = typeof data === 'object' && data !== null && 'error' in data ? data.error : null;
  return typeof named === 'string' ? redact(named) : null;
}

/** Only the lines of a stack that say where: the first ones repeat the message. */
function frames(stack: string): string[] {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => redact(line.trim()));
}

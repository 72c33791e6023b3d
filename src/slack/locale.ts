import { setTimeout as pause } from 'node:timers/promises';
import type { webApi } from '@slack/bolt';
import { languagesOf } from '../facts/article-language.ts';
import type { Bot } from '../ports.ts';
import { languageOfQuestion } from '../text/detect.ts';
import { ENGLISH } from '../words/english.ts';
import { spokenIn } from '../words/spoken.ts';
import type { Words } from '../words/words.ts';
import { slackError } from './slack-error.ts';

/** How long a locale is believed, and how long a refusal to tell one, in milliseconds. */
const BELIEVED = 24 * 60 * 60 * 1000;
/** How long an answer waits for a locale, in milliseconds; Slack gives us three seconds for all of it. */
const WAIT = 800;
/** Locales kept; beyond it they are asked for again. */
const MOST_KEPT = 10_000;

/** Who reads, and what they asked, if anything. */
interface Reader {
  readonly team: string;
  readonly user: string;
  readonly question?: string;
}

/** What Slack said of somebody, or of a whole workspace that does not let us ask. */
interface Told {
  readonly locale: string | null;
  readonly until: number;
}

const told = new WeakMap<Bot, Map<string, Told>>();

/**
 * Our words in the reader's language: their locale in Slack, else the language of their question, else English. Slack
 * is asked once a day for each person; where it refuses, is slow or fails, the answer does not wait for it.
 */
export async function wordsFor(bot: Bot, client: webApi.WebClient, reader: Reader): Promise<Words> {
  const locale = await localeOf(bot, client, reader);
  const known = locale === null ? null : spokenIn(locale);
  if (known !== null) return known;
  if (reader.question === undefined) return ENGLISH;
  const asked = languageOfQuestion(reader.question, languagesOf(bot.library().articles));
  return spokenIn(asked.code) ?? ENGLISH;
}

/** Somebody's words as far as they are known already: for what must be said without asking Slack anything more. */
export type KnownWords = (team: string, user: string | undefined) => Words;

/** The words of people whose locale Slack has told, English for everybody else. */
export function knownWords(bot: Bot): KnownWords {
  return (team, user) => spokenIn(told.get(bot)?.get(`${team} ${user ?? ''}`)?.locale ?? '') ?? ENGLISH;
}

async function localeOf(bot: Bot, client: webApi.WebClient, { team, user }: Reader): Promise<string | null> {
  const kept = told.get(bot) ?? new Map<string, Told>();
  told.set(bot, kept);
  const now = bot.clock.now();
  const before = [kept.get(team), kept.get(`${team} ${user}`)].find(
    (one) => one !== undefined && one.until > now,
  );
  if (before !== undefined) return before.locale;
  if (kept.size >= MOST_KEPT) kept.clear();
  const keep = (key: string, locale: string | null) => {
    kept.set(key, { locale, until: now + BELIEVED });
    return locale;
  };
  const asking = client.users.info({ user, include_locale: true }).then(
    ({ user: found }) => keep(`${team} ${user}`, found?.locale ?? null),
    (error: unknown) => (slackError(error) === 'missing_scope' ? keep(team, null) : null),
  );
  return Promise.race([asking, pause(WAIT, null, { ref: false })]);
}

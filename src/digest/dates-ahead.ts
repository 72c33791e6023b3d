import type { Fact } from '../facts/fact.ts';
import { quote, visible } from '../facts/quote.ts';

/** A fact that names a day still to come. */
export interface Ahead {
  /** `2026-12-01`. */
  readonly day: string;
  readonly fact: Fact;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(?<month>[A-Z][a-z]{2,8})\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';
const FORMS: readonly RegExp[] = [
  /\b(?<year>\d{4})-(?<monthNumber>\d{2})-(?<day>\d{2})\b/u,
  new RegExp(`\\b(?<day>\\d{1,2})${ORDINAL}(?: of)? ${MONTH},?(?: (?<year>\\d{4}))?(?!\\d)`, 'u'),
  new RegExp(`\\b${MONTH} (?:the )?(?<day>\\d{1,2})${ORDINAL}\\b,?(?: (?<year>\\d{4}))?(?!\\d)`, 'u'),
];
/** How long before its publication an article may still speak of a day without its year, in days. */
const LOOKS_BACK = 60;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Facts that name a day after `today`, at most `horizon` days ahead, the nearest first. A day without a year is
 * the one nearest to the publication; where that was not recorded, such a day stays unknown: it is never guessed.
 */
export function datesAhead(facts: readonly Fact[], today: string, horizon: number): Ahead[] {
  const last = shifted(today, horizon);
  return facts
    .flatMap((fact) => {
      if (fact.form === 'heading') return [];
      const [day] = knownDays(fact)
        .filter((named) => named > today && named <= last)
        .sort();
      return day === undefined ? [] : [{ day, fact }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const days = new WeakMap<Fact, readonly string[]>();

/** Read once for each fact: every edition asks again. */
function knownDays(fact: Fact): readonly string[] {
  const known = days.get(fact);
  if (known !== undefined) return known;
  const read = daysIn(fact);
  days.set(fact, read);
  return read;
}

/** The whole days that a fact names, as ISO dates. */
export function daysIn(fact: Fact): string[] {
  return fact.entities
    .filter(({ kind }) => kind === 'date')
    .flatMap(({ span }) => {
      const text = visible(quote(fact.article, span));
      for (const form of FORMS) {
        const groups = form.exec(text)?.groups;
        if (groups !== undefined) return dayOf(groups, fact.article.published) ?? [];
      }
      return [];
    });
}

function dayOf(groups: Record<string, string | undefined>, published: string | null): string | null {
  const month =
    groups.monthNumber === undefined
      ? MONTHS.indexOf((groups.month ?? '').slice(0, 3).toLowerCase()) + 1
      : Number(groups.monthNumber);
  const day = Number(groups.day);
  if (month < 1) return null;
  if (groups.year !== undefined) return isoDay(Number(groups.year), month, day);
  if (published === null || Number.isNaN(Date.parse(published))) return null;
  const earliest = shifted(published, -LOOKS_BACK);
  const year = Number(published.slice(0, 4));
  const readings = [year - 1, year, year + 1].map((one) => isoDay(one, month, day));
  return readings.find((reading) => reading !== null && reading >= earliest) ?? null;
}

/** Null for a day that no calendar has, such as 31 April. */
function isoDay(year: number, month: number, day: number): string | null {
  const made = new Date(Date.UTC(year, month - 1, day));
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === day
    ? made.toISOString().slice(0, 10)
    : null;
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);
}

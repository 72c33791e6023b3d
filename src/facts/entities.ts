import type { Language } from '../text/languages/language.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { amounts } from './amounts.ts';
import type { Entity } from './fact.ts';
import { type Known, kindOf } from './name-kind.ts';
import type { Name } from './names.ts';
import { withoutTitles } from './titles.ts';

/**
 * The names, dates and amounts of one sentence, in order, never overlapping. A name inside a date or a sum is part
 * of it ("May 5"); in any other clash the name stays ("Good Friday").
 */
export function entities(
  text: string,
  named: readonly Name[],
  known: Known,
  language: Language,
  words: readonly Token[],
): Entity[] {
  const measured = amounts(text, language, words);
  const names = apart(named, measured, within).map(
    (name): Entity => ({ kind: kindOf(name, text, known), span: name.span }),
  );
  return [...names, ...apart(measured, names, overlaps)].sort((a, b) => a.span.start - b.span.start);
}

/**
 * A person's name without titles and office.
 *
 * @example ownName(['US', 'Secretary', 'of', 'War', 'Pete', 'Hegseth']) // 'Pete Hegseth'
 */
export function ownName(words: readonly string[]): string {
  return withoutTitles(words).join(' ');
}

/** Those of `list` that clash with none of `others`. Both are in order, and neither overlaps itself. */
function apart<T extends { readonly span: Span }>(
  list: readonly T[],
  others: readonly { readonly span: Span }[],
  clash: (one: Span, other: Span) => boolean,
): T[] {
  let at = 0;
  return list.filter(({ span }) => {
    while ((others[at]?.span.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
    const other = others[at];
    return other === undefined || !clash(span, other.span);
  });
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

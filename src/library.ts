import { type Decision, decide, decideAfter } from './answer/decide.ts';
import type { Before } from './answer/spoken-of.ts';
import { suggest } from './answer/suggestions.ts';
import { mostTelling } from './digest/centrality.ts';
import { compose } from './digest/edition.ts';
import { cited } from './digest/item.ts';
import type { Article } from './facts/article.ts';
import { type AliasGroup, aliasesOf } from './intents/aliases.ts';
import { invert } from './intents/index/pack.ts';
import type { InvertedIndex } from './intents/inverted-index.ts';
import type { Scope } from './intents/retrieve.ts';
import type { Library, Problem } from './ports.ts';
import type { Lexicon } from './text/lexicon.ts';

/** A library with its insides open, for the command line: `ask --why` and `eval` look at the ranking. */
export interface OpenLibrary extends Library {
  readonly index: InvertedIndex;
  /** Like `answer`, with the ranking behind it; `scope` limits which articles may be quoted. */
  decide(question: string, scope?: Scope): Decision;
  /** The same for a text that may be a follow-up to what was asked before it. */
  decideAfter(before: Before, question: string, scope?: Scope): Decision;
}

/** Makes articles answerable: cuts them into facts and builds the intent index over them. */
export function openLibrary(
  articles: readonly Article[],
  problems: readonly Problem[],
  thesaurus: Lexicon,
  aliases: readonly AliasGroup[] = [],
): OpenLibrary {
  return libraryOver(invert(inOrder(articles)), problems, thesaurus, aliases);
}

/** Makes an index answer. */
export function libraryOver(
  index: InvertedIndex,
  problems: readonly Problem[],
  thesaurus: Lexicon,
  aliases: readonly AliasGroup[] = [],
): OpenLibrary {
  const spelledOut = index.segments.flatMap(({ acronyms }) => acronyms.flat());
  const table = aliasesOf([...aliases, ...spelledOut]);
  const lexicon: Lexicon = { ...thesaurus, aliases: (phrase) => table.get(phrase) };
  let suggested: readonly string[] | null = null;
  const numberOf = (id: string) => index.articles.findIndex((article) => article.id === id);
  return {
    articles: index.articles,
    facts: index.facts,
    problems,
    index,
    answer: (question, before, about) => {
      const within = (scope?: Scope) =>
        (before === undefined
          ? decide(index, lexicon, question, scope)
          : decideAfter(index, lexicon, before, question, scope)
        ).answer;
      const number = about === undefined ? -1 : numberOf(about);
      const there = number === -1 ? null : within((article) => article === number);
      return there === null || there.kind === 'refused' ? within() : there;
    },
    decide: (question, scope) => decide(index, lexicon, question, scope),
    decideAfter: (before, question, scope) => decideAfter(index, lexicon, before, question, scope),
    suggestions: (limit) => {
      suggested ??= suggest(index, lexicon, SUGGESTIONS);
      return suggested.slice(0, limit);
    },
    compose: (commission) =>
      compose({ index, answer: (question) => decide(index, lexicon, question).answer }, commission),
    factsOf: (id) => {
      const number = numberOf(id);
      if (number === -1) return [];
      const { from, to } = index.articleFacts(number);
      return index.facts.slice(from, to);
    },
    telling: (id, limit) => {
      const number = numberOf(id);
      if (number === -1) return [];
      const telling = mostTelling(index, number, limit).map(({ fact }) => cited(fact));
      return telling.sort((one, other) => one.fact.ordinal - other.fact.ordinal);
    },
  };
}

/** Articles in the order in which every index holds them, so that one question has one answer however they came. */
export function inOrder(articles: readonly Article[]): readonly Article[] {
  const ordered = (a: Article, b: Article | undefined) => b === undefined || a.id <= b.id;
  if (articles.every((article, at) => ordered(article, articles[at + 1]))) return articles;
  return articles.toSorted((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
}

/** Suggestions kept ready: as many as the busiest surface shows, and some to vary. */
const SUGGESTIONS = 8;

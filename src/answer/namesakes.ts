import { ownName } from '../facts/entities.ts';
import { type Fact, written } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { isPerson, type Term } from '../intents/question.ts';
import type { Ranking } from '../intents/rank.ts';
import type { Scope } from '../intents/retrieve.ts';
import { type Choice, LONGEST_LABEL, type Look, MOST_CHOICES } from './answer.ts';

/** Facts looked at for people of one name. */
const LOOKED_AT = 40;

interface Namesake {
  readonly name: string;
  readonly articles: ReadonlySet<number>;
}

/**
 * The readings of a question about "Singh" where the facts that may answer it are about two people of that name: for each of
 * them the question is asked by the full name, and a reading is one that is answered on its own. Null unless two are, by
 * different sentences.
 *
 * @param look Answers a question within some articles.
 */
export function namesakes({ question, ranked }: Ranking, look: Look, scope: Scope): readonly Choice[] | null {
  const index = ranked[0]?.candidate.index;
  if (index === undefined) return null;
  const facts = ranked.slice(0, LOOKED_AT).map(({ candidate }) => candidate.fact);
  for (const term of question.terms) {
    if (term.role !== 'name' || !isPerson(term, index) || !/^\p{L}[\p{L}'’-]*$/u.test(term.text)) continue;
    const people = peopleCalled(index, facts, term);
    if (people.length < 2 || people.some(({ name }) => isNamedIn(question.text, name, term))) continue;
    const found = people.flatMap(({ name, articles }): Choice[] => {
      const asked = question.text.replace(term.text, name);
      const answer = look(asked, (article) => articles.has(article) && scope(article));
      if (answer.kind !== 'found') return [];
      const [citation] = answer.citations;
      return isAbout(citation.fact, name, people)
        ? [{ label: name.slice(0, LONGEST_LABEL), quoted: true, citation }]
        : [];
    });
    const distinct = new Set(
      found.map(({ citation }) => `${citation.fact.article.id} ${citation.fact.ordinal}`),
    );
    if (distinct.size > 1 && distinct.size === found.length) return found.slice(0, MOST_CHOICES);
  }
  return null;
}

/** People with a first name and the same last name, each with the articles that give it in full. */
function peopleCalled(index: InvertedIndex, facts: readonly number[], term: Term): Namesake[] {
  const lasts = new Set(
    term.variants.filter(({ kinship }) => kinship === 'exact').flatMap(({ terms }) => terms),
  );
  const found = new Map<string, Set<number>>();
  for (const fact of facts) {
    for (const { kind, text, terms } of index.entities(fact)) {
      if (kind !== 'person' || !lasts.has(terms.at(-1) ?? -1)) continue;
      const name = ownName(text.replace(/['’]s$/, '').split(/\s+/));
      if (!/^\p{L}{2,}.* /u.test(name)) continue;
      const same = [...found.keys()].find((other) => isSame(other, name));
      const articles = (same === undefined ? undefined : found.get(same)) ?? new Set();
      if (same !== undefined) found.delete(same);
      const shorter = same !== undefined && same.length < name.length ? same : name;
      found.set(shorter, articles.add(index.articleOf(fact)));
    }
  }
  return [...found].map(([name, articles]) => ({ name, articles }));
}

/** "Harbour Master Ines Dahl" is Ines Dahl. */
function isSame(one: string, other: string): boolean {
  return one === other || one.endsWith(` ${other}`) || other.endsWith(` ${one}`);
}

/** The question says which of them is meant. */
function isNamedIn(text: string, name: string, { text: last }: Term): boolean {
  return name
    .split(' ')
    .some((word) => word !== last && new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'iu').test(text));
}

/** Whether a fact speaks of one of the people and of none of the others: by the full name, or in an article of theirs alone. */
function isAbout(fact: Fact, name: string, people: readonly Namesake[]): boolean {
  const [first = ''] = name.split(' ');
  const others = people.flatMap((other) => (other.name === name ? [] : [other.name.split(' ')[0] ?? '']));
  const text = written(fact);
  const said = fact.statements.flatMap(({ speaker }) => speaker ?? []).join(' ');
  const names = (word: string) => text.includes(word) || said.includes(word);
  if (names(first)) return true;
  return !others.some((word) => names(word) || fact.article.body.includes(word));
}

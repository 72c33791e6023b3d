import { ownName } from '../facts/entities.ts';
import { written } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import type { Ranking } from '../intents/rank.ts';
import type { Scope } from '../intents/retrieve.ts';
import { isSmall } from '../intents/smallness.ts';
import { stemsOf } from '../text/tokens.ts';
import type { Answer, Look } from './answer.ts';

/** Who is meant by an office, in a question for their words: "what did the council leader say". */
const OFFICE =
  /\b(?:did|does|do|has|have|had) ((?:the|its|their|a) ((?:\p{L}+ ){0,2}\p{L}+)) (?:say|state|tell|think|believe|comment|remark|claim|argue|respond|reply|write|announce|warn|promise|want)\b/iu;
/** Characters before a name that may tell the office. */
const REACH = 40;

/**
 * The answer to "what did the mayor say" where one person of a small folder is called so: by their name, which the answer says it
 * was read as. Null where nobody is, or several are, or they are not quoted.
 *
 * @param look Answers a question within some articles.
 */
export function soleHolder({ question, ranked }: Ranking, look: Look, scope: Scope): Answer | null {
  const index = ranked[0]?.candidate.index;
  const [, phrase, office] = OFFICE.exec(question.text) ?? [];
  if (index === undefined || !isSmall(index) || phrase === undefined || office === undefined) return null;
  const [name, ...others] = holders(index, office, scope);
  if (name === undefined || others.length > 0) return null;
  const readAs = question.text.replace(phrase, name);
  const answer = look(readAs, scope);
  return answer.kind === 'found' ? { ...answer, readAs } : null;
}

/** People whose name follows the office somewhere. */
function holders(index: InvertedIndex, office: string, scope: Scope): string[] {
  const wanted = stemsOf(office);
  const found = new Set<string>();
  index.facts.forEach((fact, number) => {
    if (!scope(index.articleOf(number))) return;
    const text = written(fact);
    for (const { kind, text: name } of index.entities(number)) {
      const at = text.indexOf(name);
      if (kind !== 'person' || at === -1) continue;
      const [, before = ''] = /((?:[\p{L}-]+ ){0,3})$/u.exec(text.slice(Math.max(0, at - REACH), at)) ?? [];
      const stems = new Set(stemsOf(`${before}${name}`));
      if (wanted.every((stem) => stems.has(stem))) found.add(ownName(name.split(/\s+/)));
    }
  });
  return [...found];
}

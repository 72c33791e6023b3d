import type { Fact } from '../facts/fact.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { analyse, isPerson, type Term } from '../intents/question.ts';
import { placeNamed } from '../text/gazetteer.ts';
import { NO_LEXICON } from '../text/lexicon.ts';
import { withoutEnd } from './asked-anew.ts';

/** What was asked before in the same conversation, and the facts it was answered with; none where it was refused. */
export interface Before {
  readonly question: string;
  readonly facts: readonly Fact[];
}

type Kind = 'person' | 'place' | 'number' | 'name';

/** Somebody, some place or thing that a text names. */
export interface Named {
  readonly kind: Kind;
  readonly text: string;
  /** With a first name before it: what stands for the same person. */
  readonly whole?: string;
}

/** The names and numbers of a text that the articles know, in its order. */
export function namesIn(index: InvertedIndex, text: string): Named[] {
  const { terms } = analyse(text, index, NO_LEXICON);
  return terms.flatMap((term, at): Named[] => {
    const kind = kindOf(index, term);
    if (kind === null) return [];
    const first = terms[at - 1];
    const whole = `${first?.text} ${term.text}`;
    return [
      kind === 'person' && first !== undefined && text.includes(whole) && isPerson(first, index)
        ? { kind, text: term.text, whole }
        : { kind, text: term.text },
    ];
  });
}

function kindOf(index: InvertedIndex, term: Term): Kind | null {
  if (placeNamed(term.text.toLowerCase()) !== undefined) return 'place';
  if (term.role === 'number') return 'number';
  if (isPerson(term, index)) return 'person';
  return term.role === 'name' ? 'name' : null;
}

/** A question with another name in the place of its last one of the same kind, else with the name behind it. */
export function inPlaceOf(index: InvertedIndex, question: string, other: string): string {
  const [kind] = namesIn(index, other).map(({ kind: one }) => one);
  const same = namesIn(index, question).findLast((name) => kind !== undefined && name.kind === kind);
  if (same === undefined) return `${withoutEnd(question)} (${other})`;
  return question.replace(same.whole ?? same.text, other);
}

/** People of the exchange: those named in the question, else whoever speaks in its answer, else who is named there. */
export function peopleIn(index: InvertedIndex, { question, facts }: Before): string[] {
  const asked = namesIn(index, question).flatMap(({ kind, text, whole }) =>
    kind === 'person' ? [whole ?? text] : [],
  );
  if (asked.length > 0) return asked.filter((name) => !asked.some((other) => other.startsWith(`${name} `)));
  const speakers = facts.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker ?? []));
  if (speakers.length > 0) return [...new Set(speakers)];
  return facts.flatMap((fact) => {
    const number = index.facts.indexOf(fact);
    return number === -1
      ? []
      : index.entities(number).flatMap(({ kind, text }) => (kind === 'person' ? [text] : []));
  });
}

import type { Question } from '../intents/question.ts';
import { withoutEnd } from './asked-anew.ts';
import { even, type TurnWords } from './turn-words.ts';

/** The texts of several questions in one, as they were worded. */
interface Asked {
  readonly texts: readonly string[];
  readonly kind: 'questions' | 'speakers';
}

/** The questions that one text in a language other than English asks; null where it asks one. */
export function foreignParts(question: Question, words: TurnWords): Asked | null {
  const text = withoutEnd(even(question.text).replace(/^¿/, '').replace(words.lead, ''));
  const spoken = bySpeakers(text, question, words);
  if (spoken !== null) return { texts: spoken, kind: 'speakers' };
  const texts = leading(text, words) ?? trailing(text, words) ?? joined(text, words);
  return texts === null ? null : { texts, kind: 'questions' };
}

function leading(text: string, words: TurnWords): string[] | null {
  const [, first, last, rest] = words.leading.exec(text) ?? [];
  if (first === undefined || last === undefined || rest === undefined) return null;
  return [...first.split(', '), last].map((word) => `${word} ${rest}`);
}

function trailing(text: string, words: TurnWords): string[] | null {
  const [, first, word] = words.trailing.exec(text) ?? [];
  if (first === undefined || word === undefined || !words.opens.test(first)) return null;
  return [...(joined(first, words) ?? [first]), inForeignWords(first, word, words)];
}

function joined(text: string, words: TurnWords): string[] | null {
  const found = text.split(words.joined).filter((part) => /\p{L}/u.test(part));
  const [first = ''] = found;
  return found.length > 1 && words.opens.test(first) && /\p{L}[ '].*\p{L}/u.test(first) ? found : null;
}

/** A question with another question word in front: "Wer baut die Schiffe", asked "warum". */
export function inForeignWords(question: string, word: string, words: TurnWords): string {
  return `${word} ${question.replace(words.opens, '').trim()}`;
}

/** "Was sagten Wendt und Heller?": the question for each of them, who must all be of those whose words are known. */
function bySpeakers(text: string, { speakers }: Question, words: TurnWords): string[] | null {
  if (speakers.length < 2) return null;
  const name = `(?:\\p{Lu}[\\p{L}'-]* ){0,2}(?:${speakers.map((speaker) => even(speaker.text)).join('|')})`;
  const and = words.between.source;
  const [group] = new RegExp(`${name}(?:(?:${and})${name})+`, 'u').exec(text) ?? [];
  if (group === undefined) return null;
  return group.split(words.between).map((person) => text.replace(group, person));
}

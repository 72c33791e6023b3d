import type { Choice } from '../answer/answer.ts';
import type { Words } from './words.ts';

/** What asks for one of several readings: articles that differ, or readings of the question. */
export function readingsText(choices: readonly Pick<Choice, 'article'>[], words: Words): string {
  return choices.every(({ article }) => article === true)
    ? words.say('articles_differ')
    : words.say('which_one', { count: choices.length });
}

/** What names one of several readings: who is meant, and whether there are words of theirs. */
export function choiceText({ label, quoted }: Pick<Choice, 'label' | 'quoted'>, words: Words): string {
  return quoted ? label : words.say('mentioned_only', { name: label });
}

import type { Choice } from '../answer/answer.ts';
import type { Words } from './words.ts';

/** What names one of several readings: who is meant, and whether there are words of theirs. */
export function choiceText({ label, quoted }: Pick<Choice, 'label' | 'quoted'>, words: Words): string {
  return quoted ? label : words.say('mentioned_only', { name: label });
}

import { randomInt } from 'node:crypto';
import type { Words } from '../words/words.ts';
import type { Message } from './message.ts';
import { remark } from './private-answer.ts';

/** Letters and digits that nobody mixes up when reading them out. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';

/** A reference short enough to read out: `F-7K2Q`. */
export function newReference(): string {
  return `F-${Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')}`;
}

/** What somebody is told who gets no answer because of us. The log has the reference with the reason. */
export function sorry(reference: string, words: Words): Message {
  return remark(words.say('apology', { reference }));
}

/** What the one who asked is told when nobody can tell whether the answer arrived. */
export function unsureNotice(words: Words): Message {
  return remark(words.say('perhaps_answered'));
}

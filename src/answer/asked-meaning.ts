import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';
import { textOf } from './met.ts';

/** "What is an ombudsman", "what was the Bell System": nothing of something, only what it is. */
const WHAT_IS =
  /^(?:so |and |ok |well )?what(?: exactly| actually)?(?:['’]?s| is| are| was| were) (?:exactly |actually )?(?<article>an? |the )?(?<name>[^?,]{2,60}?)(?: exactly| actually)?\s*\??$/iu;
/** "What is the capital of", "what was Henry known as": something else is asked. */
const RELATED =
  /\b(?:of|for|in|to|on|at|between|from|about|with|behind|by|as|known|called|named|used)\b|['’]s? /;

/** "What does SCLC stand for?" */
const ACRONYM =
  /\b[Ww]hat (?:does|do|did|is) (?:the )?(?:letters? |acronym |abbreviation )?(?<letters>\p{Lu}{2,8}) (?:stand|short) for\b/u;
/** Between the words of a name that has initials. */
const LITTLE = '(?:[ -](?:of|and|for|the|on|in|to|&))*[ -]';

/** What is to be explained is only mentioned: nothing is said to be it, nor it to be anything, or no name has these initials. */
export function onlyMentioned(candidate: Candidate): Missing | null {
  const { letters } = ACRONYM.exec(candidate.question.text)?.groups ?? {};
  if (letters !== undefined) return spellsOut(textOf(candidate), letters) ? null : { kind: 'evidence' };
  const { article, name } = WHAT_IS.exec(candidate.question.text)?.groups ?? {};
  if (name === undefined || RELATED.test(name)) return null;
  const proper = /^an? $/i.test(article ?? '') || /[\p{Lu}\d]/u.test(name);
  return !proper || explains(textOf(candidate), name) ? null : { kind: 'evidence' };
}

/** "Civilian Conservation Corps", of CCC. */
function spellsOut(text: string, letters: string): boolean {
  const words = Array.from(letters, (letter) => `${letter}[\\p{L}’'-]+`);
  return new RegExp(`(?<!\\p{L})${words.join(LITTLE)}`, 'iu').test(text.replace(/[*_]/g, ''));
}

/** "The ombudsman is", "ombudsman (an official", "Danforth, the ombudsman", "known as the ombudsman". */
function explains(text: string, name: string): boolean {
  const plain = text.replace(/[*_“”"'‘’]/g, '').replace(/\s+/g, ' ');
  const last = (name.match(/[\p{L}\p{N}-]+/gu) ?? []).at(-1) ?? '';
  const noun = `${last.replace(/(?:ies|es|s|y)$/, '')}(?:y|ies|es|s)?`;
  return [
    `\\b${noun}(?: \\([^)]*\\))? ?,? (?:is|are|was|were|means?|refers?|describes?|consists?|denotes?|has been|can be)\\b`,
    `\\b${noun} ?[,(:–—]`,
    `\\b(?:called|named|known as|termed|term|dubbed|is|are|was|were|as) (?:an? |the )?(?:\\w+ ){0,3}${noun}\\b`,
    `\\(${noun}\\)`,
  ].some((pattern) => new RegExp(pattern, 'iu').test(plain));
}

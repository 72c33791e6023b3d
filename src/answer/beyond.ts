import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';

const JUDGEMENT =
  /^(?:so |and |but )?(?:is|was|are|were|will|would|does|do|should)\b.*?\b(good|bad|right|wrong|fair|unfair|wise|smart|stupid|worth it|better|worse|best|worst|justified|legal|ethical|a mistake|dangerous|safe|should)\b/i;
const DOCUMENT = /\b(text|wording|clauses?|provisions?|copy|terms) of (?:the |this |that )?\p{L}+/iu;

/** "Is it good for India?": the question wants a judgement in words that the fact does not use. */
export function opinion(candidate: Candidate): Missing | null {
  const judged = JUDGEMENT.exec(candidate.question.text)?.[1]?.toLowerCase();
  if (judged === undefined) return null;
  return new RegExp(`\\b${judged}\\b`, 'i').test(textOf(candidate))
    ? null
    : { kind: 'detail', detail: 'opinion' };
}

/** "What does the text of the agreement say?": the article tells of a document without giving it. */
export function wording(candidate: Candidate): Missing | null {
  const [phrase, part] = DOCUMENT.exec(candidate.question.text) ?? [];
  if (phrase === undefined || part === undefined || new RegExp(`\\b${part}\\b`, 'i').test(textOf(candidate)))
    return null;
  return { kind: 'words', words: [phrase] };
}

function textOf({ index, fact }: Candidate): string {
  const found = index.facts[fact];
  return found === undefined ? '' : written(found);
}

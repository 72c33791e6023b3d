import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';
import { namesEvent } from './events.ts';
import { namesTold } from './met.ts';
import { isSomebody } from './somebody.ts';

/** Somebody is asked for whom the fact does not tell: by name, or as the one who acted for others. */
export function lacksPerson(candidate: Candidate): Missing | null {
  return unnamed(candidate) ?? unrepresented(candidate) ?? nobodyElse(candidate);
}

const WHICH = /\b(?:which|what) (?:other |two |three )?(\p{L}+)/iu;

/** "Which engineer": a fact that tells of "an engineer" names none. */
function unnamed(candidate: Candidate): Missing | null {
  const [, who] = WHICH.exec(candidate.question.text) ?? [];
  if (who === undefined || !isSomebody(who)) return null;
  const somebody = namesTold(
    candidate,
    ({ kind, text }) =>
      kind === 'person' || kind === 'nation' || (kind === 'name' && !namesEvent(candidate, text)),
  );
  return somebody > 0 ? null : { kind: 'detail', detail: 'person' };
}

/** "Who signed on behalf of India", "for the Indian side": a country is no answer. */
const FOR_OTHERS =
  /\b(?:on behalf of|behalf|on (?:the )?[\p{L}-]+(?:['’]s)? side|for (?:the )?[\p{L}-]+ side|represent(?:s|ed|ing)?)\b/iu;

function unrepresented(candidate: Candidate): Missing | null {
  const { wanted, text } = candidate.question;
  if (wanted !== 'person' || !FOR_OTHERS.test(text)) return null;
  return namesTold(candidate, ({ kind }) => kind === 'person') > 0
    ? null
    : { kind: 'detail', detail: 'person' };
}

/** "Who else was there": the fact names nobody but those whom the question names. */
function nobodyElse({ question, index, fact }: Candidate): Missing | null {
  if (!/\b(?:who|whom) else\b/i.test(question.text)) return null;
  const others = index
    .entities(fact)
    .filter(({ kind, terms }) => kind === 'person' && !terms.some((term) => question.asked.has(term)));
  return others.length > 0 ? null : { kind: 'detail', detail: 'person' };
}

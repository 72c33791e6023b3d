import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';
import { namesEvent } from './events.ts';
import { lost, namesTold } from './met.ts';
import { isSomebody } from './somebody.ts';

/** Somebody is asked for whom the fact does not tell: by name, or as the one who acted for others. */
export function lacksPerson(candidate: Candidate): Missing | null {
  return (
    unnamed(candidate) ?? unrepresented(candidate) ?? undoneByAnybody(candidate) ?? nobodyElse(candidate)
  );
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

/** "Who designed the bridge", "who will lead the talks": the verb that somebody is asked for by. */
const DOES =
  /^(?:so |and )?who (?:(?:will|would|has|have|had|must|should|can|could|may|might) (?:be )?)?(?!(?:is|was|are|were|did|does|do|been|else|will|would|has|have|had|must|should|can|could|may|might)\b)(\p{L}+)/iu;

/** Nobody is named, and what they are asked to have done is met nowhere near: that the bridge closes tells of no designer. */
function undoneByAnybody(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const [, verb] = DOES.exec(question.text) ?? [];
  const term = question.terms.find(({ text }) => text === verb);
  if (term === undefined || question.wanted !== 'person' || !lost(candidate, term)) return null;
  return namesTold(candidate, ({ kind }) => kind === 'person') > 0
    ? null
    : { kind: 'detail', detail: 'person' };
}

/** "Who else was there", "who besides Aker": the fact names nobody but those whom the question names. */
function nobodyElse({ question, index, fact }: Candidate): Missing | null {
  if (!/\bwhom?\b.*\b(?:else|besides|apart from|other than)\b/i.test(question.text)) return null;
  const others = index
    .entities(fact)
    .filter(({ kind, terms }) => kind === 'person' && !terms.some((term) => question.asked.has(term)));
  return others.length > 0 ? null : { kind: 'detail', detail: 'person' };
}

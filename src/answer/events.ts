import type { Candidate } from '../intents/feature.ts';
import { textOf } from './met.ts';

/** What people gather for, or take part in. */
const EVENTS =
  /\b(?:events?|meetings?|conferences?|summits?|forums?|gatherings?|ceremon(?:y|ies)|interviews?|briefings?|speech(?:es)?|rall(?:y|ies)|sessions?|hearings?|talks|races?|match(?:es)?|finals?|marathons?|festivals?|fairs?|exhibitions?|concerts?|parades?|weddings?|funerals?|elections?|trials?|inaugurations?|visits?|dinners?|lunch(?:es)?|part(?:y|ies)|games?|tournaments?|championships?|olympics|cups?|shows?|launch(?:es)?|openings?|debates?|assembl(?:y|ies)|council|congress|protests?|battles?|wars?|attacks?|signings?)\b/giu;

/** The words of a text for what people gather for. */
export function eventsIn(text: string): string[] {
  return [...text.matchAll(EVENTS)].map(([word]) => word.toLowerCase());
}

/** Whether a name of a fact is that of an event, or what stands for the name before it: "the Spring Meeting (SM)". */
export function namesEvent(candidate: Candidate, name: string): boolean {
  return eventsIn(name).length > 0 || textOf(candidate).includes(`(${name})`);
}

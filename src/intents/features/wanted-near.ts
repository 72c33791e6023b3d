import { ENTITY_BITS } from '../../facts/entity-bits.ts';
import type { Candidate, Feature } from '../feature.ts';
import type { IndexedEntity } from '../index/read-fact.ts';
import { SATISFIED_BY } from './answer-type.ts';

/** What is wanted stands near the question's words in the fact: 1 beside them, a half four words off. */
export const wantedNear: Feature = {
  name: 'wanted near the words',
  score(candidate) {
    const kinds = SATISFIED_BY[candidate.question.wanted];
    if (kinds === undefined || candidate.meetings.length === 0) return 0;
    if (kinds.every((kind) => (candidate.offers & ENTITY_BITS[kind]) === 0)) return 0;
    let best = 0;
    for (const { entity, place } of placed(candidate)) {
      const rank = kinds.indexOf(entity.kind);
      if (rank === -1 || entity.terms.every((term) => candidate.question.asked.has(term))) continue;
      best = Math.max(best, nearness(candidate, place) * (rank === 0 ? 1 : OTHER_KIND));
    }
    return best;
  },
};

/** "How many troops": a number right before the word that is counted. */
export const counted: Feature = {
  name: 'number before what is counted',
  score(candidate) {
    const { question, meetings } = candidate;
    if (question.counted < 0) return 0;
    let best = 0;
    for (const { entity, place } of placed(candidate)) {
      if ((ENTITY_BITS[entity.kind] & AMOUNT) === 0) continue;
      for (const meeting of meetings) {
        const apart = meeting.place - place;
        if (meeting.term === question.counted && apart >= 0 && apart <= 4)
          best = Math.max(best, meeting.weight * (apart <= 2 ? 1 : 0.6));
      }
    }
    return best;
  },
};

/** What a kind of entity is worth that may do where another is wanted. */
const OTHER_KIND = 0.6;
const AMOUNT = ENTITY_BITS.number | ENTITY_BITS.duration | ENTITY_BITS.money | ENTITY_BITS.percent;

/** The entities of a fact with their first word's place among its words, in order. */
function placed({ words, index, fact }: Candidate): { entity: IndexedEntity; place: number }[] {
  const found: { entity: IndexedEntity; place: number }[] = [];
  let from = 0;
  for (const entity of index.entities(fact)) {
    const place = words.indexOf(entity.terms[0] ?? -1, from);
    if (place === -1) continue;
    from = place;
    found.push({ entity, place });
  }
  return found;
}

/** How near the question's words stand to a place, each by its nearest occurrence and its weight, 0..1. */
function nearness({ question, meetings, evidence }: Candidate, place: number): number {
  let near = 0;
  let all = 0;
  question.terms.forEach(({ weight }, at) => {
    if ((evidence.here[at] ?? 0) === 0) return;
    all += weight;
    let closest = 0;
    for (const meeting of meetings)
      if (meeting.term === at) closest = Math.max(closest, 1 / (1 + Math.abs(meeting.place - place) / 4));
    near += weight * closest;
  });
  return all === 0 ? 0 : Math.min(1, near / all);
}

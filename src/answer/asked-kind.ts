import { ENTITY_BITS } from '../facts/entity-bits.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Question } from '../intents/question.ts';
import { ABSTRACT, WIDE } from './abstract-nouns.ts';
import type { Missing } from './answer.ts';
import { eventsIn, namesEvent } from './events.ts';
import { lost, MET, met, namesTold, textOf } from './met.ts';
import { officeAsked } from './office.ts';
import { isSomebody } from './somebody.ts';

/** Something of a kind is asked for, and the fact has none of it: weapons, a gift, an event, a hotel. */
export function lacksKind(candidate: Candidate): Missing | null {
  if (officeAsked(candidate.question, candidate.index) !== null) return null;
  return unheld(candidate) ?? unheldOne(candidate) ?? unheldEvent(candidate) ?? unhoused(candidate);
}

/** "Which weapons", "which Russian weapons", "what weapons will": things of a kind, not "what matters". */
const KIND =
  /\b(?:[Ww]hich(?: \p{Lu}\p{Ll}+)?|[Ww]hat(?= \p{L}+s (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\b)) (\p{L}+s)\b/u;
/** Other questions want a name, a date or an amount, whatever the word for it. */
const OPEN: ReadonlySet<Question['wanted']> = new Set(['thing', 'definition']);
/** The kind that is asked for must be met better than by a word that is only related: "armed" is no weapon. */
const MET_WELL = 0.65;

/** So many names may be what several things are called: agencies, courts. */
const SEVERAL = 2;

/** The kind of things that a question asks for; null where that is somebody, or so wide or abstract that it tells nothing. */
function kindIn({ text, wanted }: Question, asking: RegExp): string | null {
  const [, kind] = asking.exec(text) ?? [];
  if (!OPEN.has(wanted) || kind === undefined) return null;
  return ABSTRACT.test(kind) || WIDE.test(kind) || isSomebody(kind) ? null : kind;
}

/** "Which weapons": things of the kind that is asked for are not there. */
function unheld(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const kind = kindIn(question, KIND);
  if (kind === null) return null;
  const term = question.terms.find(({ text, role }) => text === kind && role === 'content');
  if (term === undefined || met(candidate, term) >= MET_WELL || namesThings(candidate) >= SEVERAL)
    return null;
  return { kind: 'words', words: [kind] };
}

/** "What gift did she": one thing of a kind, before the verb. */
const ONE =
  /\b(?:which|what) (?:\p{Ll}+ ){0,2}?(\p{Ll}{3,})(?= (?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b)/iu;

/** A rise, a height: a figure tells them without the word. */
const MEASURES = ENTITY_BITS.number | ENTITY_BITS.percent | ENTITY_BITS.money | ENTITY_BITS.duration;

/** "What gift did she": neither the word is there nor any name that may be one. */
function unheldOne(candidate: Candidate): Missing | null {
  const { question } = candidate;
  const kind = kindIn(question, ONE);
  if (kind === null) return null;
  const term = question.terms.find(
    ({ text, part, role }) => text === kind && part === 'noun' && role === 'content',
  );
  if (
    term === undefined ||
    !lost(candidate, term) ||
    namesThings(candidate) > 0 ||
    (candidate.offers & MEASURES) !== 0
  )
    return null;
  return { kind: 'words', words: [kind] };
}

const EVENT =
  /\b(?:which|what) (?:\p{L}+ )?(event|meeting|conference|summit|forum|gathering|ceremony|interview|briefing|speech|rally|session|hearing|occasion)s?\b/iu;
/** "At which event did she speak": the fact tells of none that the question does not tell of itself. */
function unheldEvent(candidate: Candidate): Missing | null {
  const [, event] = EVENT.exec(candidate.question.text) ?? [];
  if (event === undefined) return null;
  const asked = candidate.question.text.toLowerCase();
  const told = eventsIn(textOf(candidate)).some(
    (word) => !asked.includes(word) || word.startsWith(event.toLowerCase()),
  );
  return told ? null : { kind: 'words', words: [event] };
}

/** Houses, sites and bodies that a city or a person does not stand for. */
const HOUSE =
  /\b(?:which|what) (?:\p{Ll}+ )??(hotel|building|hall|room|stadium|arena|street|road|school|university|college|church|airport|station|port|harbour|park|museum|restaurant|pub|island|village|theatre|cinema|hospital|clinic|embassy|palace|castle|institute|bank|company|firm|newspaper|magazine|agency|think tank|airline|brand|manufacturer|supplier|union|ministry)(?:e?s)?\b/iu;

/** "In which building": the fact has neither the word nor a name that may be one. */
function unhoused(candidate: Candidate): Missing | null {
  const [, house] = HOUSE.exec(candidate.question.text) ?? [];
  const term = candidate.question.terms.find(
    ({ text }) => house !== undefined && text.toLowerCase().startsWith(house),
  );
  if (house === undefined || term === undefined || met(candidate, term) >= MET) return null;
  return namesThings(candidate) > 0 ? null : { kind: 'words', words: [house] };
}

/** How many names of a fact, unasked, may be of a thing or a body: not of an event. */
function namesThings(candidate: Candidate): number {
  return namesTold(
    candidate,
    ({ kind, text }) => (kind === 'organisation' || kind === 'name') && !namesEvent(candidate, text),
  );
}

import { ENTITY_BITS } from '../facts/entity-bits.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Question, Term } from '../intents/question.ts';
import { stem } from '../text/tokens.ts';
import { ABSTRACT, WIDE } from './abstract-nouns.ts';
import type { Missing } from './answer.ts';
import { eventsIn, namesEvent } from './events.ts';
import { met, namesTold, textOf } from './met.ts';
import { officeAsked } from './office.ts';
import { isSomebody } from './somebody.ts';

/** Something of a kind is asked for, and the fact has none of it: weapons, threats, an event. */
export function lacksKind(candidate: Candidate): Missing | null {
  if (officeAsked(candidate.question, candidate.index) !== null) return null;
  return unheld(candidate) ?? unheldEvent(candidate);
}

/** "Which weapons", "which new Russian weapons", "what weapons will": what stands before the kind, and behind it. */
const WHICH = /\bw(?:h)?ich((?: [\p{L}\d'’.-]+){0,2}) $/iu;
const WHAT = /\bwhat $/iu;
const DONE = /^ (?:do|does|did|is|are|was|were|has|have|had|will|would|can|could)\b/;
/** "Which of the weapons", "which is": no kind is named so. */
const NO_KIND = /\b(?:of|is|are|was|were|do|does|did|has|have|had|will|would|can|kinds?|types?|sorts?)\b/i;
/** Other questions want a name, a date or an amount, whatever the word for it. */
const OPEN: ReadonlySet<Question['wanted']> = new Set(['thing', 'definition', 'place']);
/** The kind that is asked for must be met better than by a word that is only related: "armed" is no weapon. */
const MET_WELL = 0.65;
/** So many names may be what several things are called: agencies, courts. */
const SEVERAL = 2;

/** What a question asks for: of "which weapons systems" the weapons. */
interface Kind {
  readonly term: Term;
  readonly which: boolean;
  readonly plural: boolean;
}

/** A rise, a height: a figure tells them without the word. */
const MEASURES = ENTITY_BITS.number | ENTITY_BITS.percent | ENTITY_BITS.money | ENTITY_BITS.duration;

/** The kind of things that a question asks for; null where that is somebody, or so wide or abstract that it tells nothing. */
function kindAsked({ text, terms, head, wanted }: Question): Kind | null {
  const last = terms[head];
  if (last === undefined || !OPEN.has(wanted) || !isNoun(last)) return null;
  const at = text.indexOf(last.text);
  const [, between] = WHICH.exec(text.slice(0, at)) ?? [];
  const which = between !== undefined && !NO_KIND.test(between);
  const plural = last.text.endsWith('s');
  const what = WHAT.test(text.slice(0, at)) && DONE.test(text.slice(at + last.text.length));
  if (!which && !what) return null;
  const before = terms[head - 1];
  const narrower =
    which && WIDE.test(last.text) && before?.role === 'content' && between?.endsWith(before.text) === true;
  const term = narrower ? before : last;
  return ABSTRACT.test(term.text) ||
    WIDE.test(term.text) ||
    isSomebody(term.text) ||
    eventsIn(term.text).length > 0
    ? null
    : { term, which, plural };
}

/** A building is one too, though it is a form of a verb. */
function isNoun({ part, text }: Term): boolean {
  return part === 'noun' || text.endsWith('ing');
}

/** "Which weapons": none is named, and where the word itself stands nothing says which: "countering emerging threats". */
function unheld(candidate: Candidate): Missing | null {
  const kind = kindAsked(candidate.question);
  if (kind === null) return null;
  const { term, which, plural } = kind;
  const missed = met(candidate, term) < MET_WELL;
  const lack = { kind: 'words', words: [term.text] } as const;
  const named = namesThings(candidate);
  if (missed && plural && named < SEVERAL) return lack;
  const measured = !which && !plural && (candidate.offers & MEASURES) !== 0;
  if (named > 0 || measured) return null;
  return missed || ((which || plural) && !saysWhich(candidate)) ? lack : null;
}

/** What follows a kind where its members are told: "threats such as", "a risk of". */
const MEMBERS: ReadonlySet<string> = new Set(
  ['of', 'such', 'like', 'including', 'called', 'named', 'known'].map(stem),
);

/** Whether the kind asked for is said more closely where it stands in the fact, before it or behind, or by a name that is one. */
function saysWhich({ question, index, fact, words, meetings }: Candidate): boolean {
  const content = index.content(fact);
  return meetings.some(({ term, place, weight }) => {
    if (term !== question.head || weight < MET_WELL) return false;
    const before = words[place - 1] ?? -1;
    if (index.nameTerms.has(words[place] ?? -1)) return true;
    const qualified = content[place - 1] === 1 && !question.sequence.includes(before);
    return qualified || MEMBERS.has(index.stems[words[place + 1] ?? -1] ?? '');
  });
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

/** How many names of a fact, unasked, may be of a thing or a body: not of an event. */
function namesThings(candidate: Candidate): number {
  return namesTold(
    candidate,
    ({ kind, text }) => (kind === 'organisation' || kind === 'name') && !namesEvent(candidate, text),
  );
}

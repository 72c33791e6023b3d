import type { Candidate } from '../intents/feature.ts';
import type { Ranked, Ranking } from '../intents/rank.ts';
import { STOP_WORDS } from '../text/stop-words.ts';
import { type Answer, type Choice, LONGEST_LABEL, MOST_CHOICES } from './answer.ts';
import { citation } from './judge.ts';
import { textOf } from './met.ts';

/** "The agreement", with nothing before or behind that says which one. */
const BARE =
  /\b(?:the|this|that) (\p{L}{3,})(?= (?!of |for |with |between |on |in |at |by |from |to |about )|[?.]?$)/iu;
/** A reading must rank within this many score points of the first. */
const CLOSE = 4;
/** Facts looked at for another one of the kind. */
const LOOKED_AT = 10;
/** What a word of the question must be met in the very fact. */
const MET = 0.7;

/**
 * The readings of "When was the agreement signed?" where the facts tell of a fishing agreement and of a towing agreement: one for
 * each, in the order of the ranking. Each meets every word of the question and has what is asked for. Null where one does.
 */
export function whichOne({ question, ranked }: Ranking, answer: Answer): readonly Choice[] | null {
  const [, noun] = BARE.exec(question.text) ?? [];
  const [first] = ranked;
  if (noun === undefined || first === undefined || answer.kind !== 'found' || answer.citations.length > 1)
    return null;
  const at = question.terms.findIndex(({ text }) => text === noun);
  const next = question.terms[at + 1];
  if (at === -1 || (next?.part === 'noun' && question.text.includes(`${noun} ${next.text}`))) return null;
  if (question.wanted === 'thing' || question.wanted === 'statement' || question.wanted === 'definition')
    return null;
  const found = new Map<string, Ranked>();
  for (const one of ranked.slice(0, LOOKED_AT)) {
    const kind = one.score > first.score - CLOSE && isMet(one.candidate) ? kindOf(one.candidate, noun) : null;
    if (one === first && kind === null) return null;
    if (kind !== null && !found.has(kind)) found.set(kind, one);
  }
  if (found.size < 2) return null;
  return [...found].slice(0, MOST_CHOICES).map(([kind, one]) => ({
    label: `${kind} ${noun}`.slice(0, LONGEST_LABEL),
    quoted: true,
    citation: citation(first.candidate.index, one),
  }));
}

/** Every word that tells what is asked about stands in the fact, and so does something of the kind asked for. */
function isMet({ question, evidence, offers }: Candidate): boolean {
  const own = question.terms.flatMap((term, at) => (term.role === 'asked' ? [] : [evidence.here[at] ?? 0]));
  return own.length > 1 && own.every((met) => met >= MET) && offers !== 0;
}

/** The word before the noun that tells which one it is; null where it stands alone, or several of them do. */
function kindOf(candidate: Candidate, noun: string): string | null {
  const found = [...textOf(candidate).matchAll(new RegExp(`([\\p{L}-]{3,}) ${noun}(?![\\p{L}])`, 'giu'))];
  const [kind = ''] = found.map((match) => match[1]?.toLowerCase());
  return found.length === 1 && kind !== '' && !STOP_WORDS.has(kind) ? kind : null;
}

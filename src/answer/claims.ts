import type { Candidate } from '../intents/feature.ts';
import { ABSTRACT, WIDE } from './abstract-nouns.ts';
import type { Missing } from './answer.ts';
import { lost, MET } from './met.ts';

/** What a yes-or-no question claims is not spoken of. */
export function lacksClaim(candidate: Candidate): Missing | null {
  return unclaimed(candidate) ?? undone(candidate) ?? apart(candidate);
}

const ANYONE = /^(?:was|were|is|are|did|has|have|does|do) any(?:one|body)\b/i;

/** "Was anyone hurt": what may have befallen somebody is not spoken of. */
function unclaimed(candidate: Candidate): Missing | null {
  const { question } = candidate;
  if (!ANYONE.test(question.text)) return null;
  const missed = question.terms.filter((term) => term.role !== 'asked' && lost(candidate, term));
  return missed.length > 0 ? { kind: 'words', words: missed.map(({ text }) => text).slice(0, 3) } : null;
}

/** Verbs of a question that claim nothing of the matter: "are they meant to", "is it mentioned". */
const PASSING =
  /^(?:mean|meant|supposed|expected|foreseen|planned|mention(?:ed)?|touch(?:ed)?|includ(?:e|ed|es)|involv(?:e|ed|es)|bring|say|said|describ(?:e|ed)|article|piece|story|text)$/i;

/** Less of a question may always be said by another word. */
const MUCH = 0.3;

/** "Does it need approval": a thing that no article has, or one and with it much of the claim, is met nowhere near. A verb may be another. */
function undone(candidate: Candidate): Missing | null {
  const { question, mass } = candidate;
  if (question.wanted !== 'confirmation') return null;
  const missed = question.terms.filter(
    (term) => term.role !== 'asked' && !PASSING.test(term.text) && lost(candidate, term),
  );
  const things = missed.filter(({ part }) => part === 'noun');
  const unheard = things.find(
    ({ text, variants }) => variants.length === 0 && !ABSTRACT.test(text) && !WIDE.test(text),
  );
  const much = missed.reduce((sum, { weight }) => sum + weight, 0) >= MUCH * mass;
  const lack = unheard ?? (much ? things[0] : undefined);
  return lack === undefined ? null : { kind: 'words', words: [lack.text] };
}

const TOGETHER =
  /\b(?:meet|met|talk(?:ed)?|spoke|speak|sign(?:ed)?|agreed?|attend(?:ed)?|join(?:ed)?|together)\b/i;

/** "Did Singh and Rubio meet": each of those who are said to have done it together stands in the fact itself. */
function apart(candidate: Candidate): Missing | null {
  const { question, evidence } = candidate;
  if (question.wanted !== 'confirmation' || !TOGETHER.test(question.text)) return null;
  const missed = question.terms.filter(
    ({ role, part }, at) =>
      role === 'name' &&
      part !== 'verb' &&
      Math.max(evidence.here[at] ?? 0, evidence.associated[at] ?? 0) < MET,
  );
  return missed.length === 0 ? null : { kind: 'evidence' };
}

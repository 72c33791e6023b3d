import type { Candidate } from '../intents/feature.ts';
import type { Term } from '../intents/question.ts';
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
  /^(?:mean|meant|supposed|expected|mention(?:ed)?|touch(?:ed)?|includ(?:e|ed|es)|involv(?:e|ed|es)|bring|say|said|describ(?:e|ed)|article|piece|story|text)$/i;

/** "Does it need approval", "have the tariffs been lifted": what is claimed is met nowhere near. */
function undone(candidate: Candidate): Missing | null {
  const { question } = candidate;
  if (question.wanted !== 'confirmation') return null;
  const claims = ({ part, role, text }: Term) =>
    role !== 'asked' && (part === 'verb' || part === 'noun') && !PASSING.test(text);
  const missed = question.terms.find((term) => claims(term) && lost(candidate, term));
  return missed === undefined ? null : { kind: 'words', words: [missed.text] };
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

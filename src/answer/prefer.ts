import type { Ranked, Ranking } from '../intents/rank.ts';
import { isSmall, preferDetail } from './detail.ts';
import { officeAsked, tellsOffice } from './office.ts';
import { speaks } from './unspoken.ts';

/** A fact in which the wanted person speaks answers in place of one about them when it ranks within this many score points of it. */
const NEARLY_AS_GOOD = 4;

/**
 * The ranking with the fact in front that is the answer by what is wanted: a date, a place, somebody's own words. It
 * changes nothing in a large folder, where the ranker knows better.
 */
export function preferred(ranking: Ranking): Ranking {
  return preferOffice(preferMedium(preferSpeaker(preferDetail(ranking))));
}

/** The ranking with the first such candidate in front; unchanged where there is none. */
function inFront(ranking: Ranking, such: (one: Ranked) => boolean): Ranking {
  const better = ranking.ranked.find(such);
  return better === undefined
    ? ranking
    : { ...ranking, ranked: [better, ...ranking.ranked.filter((other) => other !== better)] };
}

/** "What did Singh say?": a sentence in which he speaks, rather than one in which he is met. */
function preferSpeaker(ranking: Ranking): Ranking {
  const { question, ranked } = ranking;
  const [first] = ranked;
  if (first === undefined || !isSmall(first.candidate.index) || question.speakers.length === 0)
    return ranking;
  const speaking = ({ candidate }: Ranked) => speaks(candidate, question.speakers);
  if (speaking(first)) return ranking;
  return inFront(ranking, (other) => other.score > first.score - NEARLY_AS_GOOD && speaking(other));
}

/** A fact that says where words were said, or what somebody is, answers in place of another when it ranks within this many points. */
const NEARBY = 8;
const MEDIUM =
  /\b(?:which|what) (?:social )?(?:platform|network|app|site|website|channel|medium|outlet)\b|\b(?:on|over|via|which|what) social (?:media|networks?)\b|\bwhere (?:did|was|were|has|have|is|are)\b.*\b(?:post(?:ed)?|tweet(?:ed)?|wr(?:ite|ote|itten))\b/i;

/** "Which platform did he use": the words of whom it is about that are said to stand on one. */
function preferMedium(ranking: Ranking): Ranking {
  const [first] = ranked(ranking);
  if (first === undefined || !MEDIUM.test(ranking.question.text)) return ranking;
  if (said(first)) return ranking;
  return inFront(ranking, (other) => other.score > first.score - NEARBY && said(other));
}

function said({ candidate }: Ranked): boolean {
  return candidate.told?.statements.some(({ medium }) => medium !== null) === true;
}

/** Whether it is asked where words stood, and the first fact says so of whom or what is asked about: few words need to be met. */
export function saysWhere(ranking: Ranking): boolean {
  const [first] = ranked(ranking);
  if (first === undefined || !MEDIUM.test(ranking.question.text) || !said(first)) return false;
  const { here, associated } = first.candidate.evidence;
  return ranking.question.terms.some(
    ({ role }, at) => role !== 'asked' && Math.max(here[at] ?? 0, associated[at] ?? 0) > 0,
  );
}

/** "What is Singh's post": a sentence that says what he is. */
function preferOffice(ranking: Ranking): Ranking {
  const [first] = ranked(ranking);
  if (first === undefined || officeAsked(ranking.question, first.candidate.index) === null) return ranking;
  if (tellsOffice(first.candidate)) return ranking;
  return inFront(ranking, (other) => other.score > first.score - NEARBY && tellsOffice(other.candidate));
}

/** The facts of a small folder; none of a large one. */
function ranked({ ranked }: Ranking): readonly Ranked[] {
  return ranked[0] !== undefined && isSmall(ranked[0].candidate.index) ? ranked : [];
}

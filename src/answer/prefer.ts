import type { Ranked, Ranking } from '../intents/rank.ts';
import { isSmall } from '../intents/smallness.ts';
import { ENGLISH } from '../text/languages/english.ts';
import { preferDetail } from './detail.ts';
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

/** The ranking of a small folder with such a fact in front, where one ranks within so many score points of the first and that is none. */
function preferring(ranking: Ranking, points: number, such: (one: Ranked) => boolean): Ranking {
  const first = firstOfFew(ranking);
  if (first === undefined || such(first)) return ranking;
  return inFront(ranking, (other) => other.score > first.score - points && such(other));
}

/** The first fact of a small folder; none of a large one. */
function firstOfFew({ ranked: [first] }: Ranking): Ranked | undefined {
  return first !== undefined && isSmall(first.candidate.index) ? first : undefined;
}

/** "What did Singh say?": a sentence in which he speaks, rather than one in which he is met. */
function preferSpeaker(ranking: Ranking): Ranking {
  const { speakers, language } = ranking.question;
  if (speakers.length === 0) return ranking;
  return preferring(ranking, language === ENGLISH ? NEARLY_AS_GOOD : NEARBY, ({ candidate }) =>
    speaks(candidate, speakers),
  );
}

/** A fact that says where words were said, or what somebody is, answers in place of another when it ranks within this many points. */
const NEARBY = 8;
const MEDIUM =
  /\b(?:which|what) (?:social )?(?:platform|network|app|site|website|channel|medium|outlet)\b|\b(?:on|over|via|which|what) social (?:media|networks?)\b|\bwhere (?:did|was|were|has|have|is|are)\b.*\b(?:post(?:ed)?|tweet(?:ed)?|wr(?:ite|ote|itten))\b/i;

/** "Which platform did he use": the words of whom it is about that are said to stand on one. */
function preferMedium(ranking: Ranking): Ranking {
  return MEDIUM.test(ranking.question.text) ? preferring(ranking, NEARBY, said) : ranking;
}

function said({ candidate }: Ranked): boolean {
  return candidate.told?.statements.some(({ medium }) => medium !== null) === true;
}

/** Whether it is asked where words stood, and the first fact says so of whom or what is asked about: few words need to be met. */
export function saysWhere(ranking: Ranking): boolean {
  const first = firstOfFew(ranking);
  if (first === undefined || !MEDIUM.test(ranking.question.text) || !said(first)) return false;
  const { here, associated } = first.candidate.evidence;
  return ranking.question.terms.some(
    ({ role }, at) => role !== 'asked' && Math.max(here[at] ?? 0, associated[at] ?? 0) > 0,
  );
}

/** "What is Singh's post": a sentence that says what he is. */
function preferOffice(ranking: Ranking): Ranking {
  const first = firstOfFew(ranking);
  if (first === undefined || officeAsked(ranking.question, first.candidate.index) === null) return ranking;
  return preferring(ranking, NEARBY, ({ candidate }) => tellsOffice(candidate));
}

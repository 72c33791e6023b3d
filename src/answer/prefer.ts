import type { Ranked, Ranking } from '../intents/rank.ts';
import { isSmall, preferDetail } from './detail.ts';
import { speaks } from './unspoken.ts';

/** A fact in which the wanted person speaks answers in place of one about them when it ranks within this many score points of it. */
const NEARLY_AS_GOOD = 4;

/**
 * The ranking with the fact in front that is the answer by what is wanted: a date, a place, somebody's own words. It
 * changes nothing in a large folder, where the ranker knows better.
 */
export function preferred(ranking: Ranking): Ranking {
  return preferSpeaker(preferDetail(ranking));
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

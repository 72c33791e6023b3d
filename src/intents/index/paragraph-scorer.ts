import { type Gathered, MOST_WAYS, WAY_BITS } from './gathered.ts';
import { ROUNDING } from './paragraph-bounds.ts';
import type { WordFacts } from './posting-lists.ts';
import type { Search, Sought } from './sought.ts';
import { frequencyIn, PARAGRAPH, saturated, TITLE } from './weighting.ts';

/** Scores whole paragraphs of a segment, exactly. */
export interface ParagraphScorer {
  /** Adds the facts of a paragraph to the best hits, as far as they are among them. */
  score(run: number, article: number): void;
  /** Leaves the room as it was found; nothing is scored behind it. */
  close(): void;
}

/** 1 for each word of a segment that a way is found by. All zero between two searches. */
let looked = new Uint8Array(0);

/** Gets ready to score paragraphs of one segment for one question, from where they meet it. */
export function paragraphScorer(search: Search, gathered: Gathered): ParagraphScorer {
  const { held, sought, firstFact, best, norms } = search;
  const { runStarts, lengths } = held.segment;
  const { last, before, posting, way } = gathered;
  if (looked.length < held.terms.length) looked = new Uint8Array(held.terms.length);
  for (const { ways } of sought) for (const word of ways.words) looked[word] = 1;
  const titles = titleBonus(search);
  const size = sought.length;
  const rarities = Float64Array.from(sought, ({ idf }) => idf);
  const highest = new Float64Array(size);
  const second = new Float64Array(size);
  const holder = new Int32Array(size);
  /** Weighted frequencies of the facts that meet the question themselves, row by row; all zero between paragraphs. */
  let own = new Float64Array(size * 16);
  let meets = new Uint8Array(16);

  /** Notes how well the paragraph's facts by themselves meet each word. */
  const read = (run: number, from: number, rows: number): void => {
    if (meets.length < rows) {
      own = new Float64Array(rows * size * 2);
      meets = new Uint8Array(rows * 2);
    }
    for (let place = last[run] ?? 0; place !== 0; place = before[place] ?? 0) {
      const at = posting[place] as number;
      const term = (way[place] as number) >> WAY_BITS;
      const number = (way[place] as number) & (MOST_WAYS - 1);
      const { weights, lists } = (sought[term] as Sought).ways;
      const { facts, counts } = lists[number] as WordFacts;
      const fact = facts[at] as number;
      const count = counts[at] as number;
      const times = frequencyIn(weights[number] as number, count, lengths[fact] as number, norms);
      const cell = (fact - from) * size + term;
      if (times <= (own[cell] as number)) continue;
      own[cell] = times;
      meets[fact - from] = 1;
    }
    highest.fill(0);
    second.fill(0);
    for (let row = 0; row < rows; row++) {
      if (meets[row] === 0) continue;
      for (let term = 0; term < size; term++) {
        const times = own[row * size + term] ?? 0;
        if (times > (highest[term] ?? 0)) {
          second[term] = highest[term] ?? 0;
          highest[term] = times;
          holder[term] = row;
        } else if (times > (second[term] ?? 0)) second[term] = times;
      }
    }
  };

  /** What no fact of the paragraph exceeds. */
  const mostOf = (bonus: Float64Array | null): number => {
    let score = 0;
    for (let term = 0; term < size; term++) {
      const times = highest[term] ?? 0;
      if (times > 0) score += saturated(rarities[term] ?? 0, times + (bonus?.[term] ?? 0));
    }
    return score;
  };

  /** Score of a fact by its own words and those around it. */
  const scoreOf = (row: number, bonus: Float64Array | null): number => {
    let score = 0;
    for (let term = 0; term < size; term++) {
      const around = (holder[term] === row ? (second[term] ?? 0) : (highest[term] ?? 0)) * PARAGRAPH;
      const times = Math.max(own[row * size + term] ?? 0, around);
      if (times > 0)
        score += saturated(rarities[term] ?? 0, bonus === null ? times : times + (bonus[term] ?? 0));
    }
    return score;
  };

  return {
    score(run, article) {
      const from = runStarts[run] ?? 0;
      const rows = (runStarts[run + 1] ?? 0) - from;
      read(run, from, rows);
      const bonus = titles(article);
      if (mostOf(bonus) * ROUNDING < best.threshold) {
        own.fill(0, 0, rows * size);
        meets.fill(0, 0, rows);
        return;
      }
      /** Facts without a word of their own all have the score of what is around them. */
      let bare = -1;
      for (let row = 0; row < rows; row++) {
        const alone = meets[row] === 0;
        if (alone && bare === -1) bare = scoreOf(row, bonus);
        const score = alone ? bare : scoreOf(row, bonus);
        if (score > 0) best.add(firstFact + from + row, score);
        if (alone) continue;
        meets[row] = 0;
        own.fill(0, row * size, (row + 1) * size);
      }
    },
    close() {
      for (const { ways } of sought) for (const word of ways.words) looked[word] = 0;
    },
  };
}

/** What an article's title adds to each word of the question; null where it has none of them. */
function titleBonus({ held, sought }: Search): (article: number) => Float64Array | null {
  const { titleStarts, titleWords } = held.segment;
  const known = new Map<number, Float64Array | null>();
  const stands = (word: number, from: number, to: number) => {
    for (let at = from; at < to; at++) if (titleWords[at] === word) return true;
    return false;
  };
  const read = (article: number) => {
    const from = titleStarts[article] ?? 0;
    const to = titleStarts[article + 1] ?? 0;
    let bonus: Float64Array | null = null;
    for (let at = from; at < to; at++) {
      const titled = titleWords[at] as number;
      if (looked[titled] === 0) continue;
      bonus ??= new Float64Array(sought.length);
      for (let term = 0; term < sought.length; term++) {
        const { words, weights, others } = (sought[term] as Sought).ways;
        for (let way = 0; way < words.length; way++) {
          if (
            words[way] !== titled ||
            !(others[way] as readonly number[]).every((other) => stands(other, from, to))
          )
            continue;
          const more = TITLE * (weights[way] as number);
          if (more > (bonus[term] as number)) bonus[term] = more;
        }
      }
    }
    return bonus;
  };
  return (article) => {
    let bonus = known.get(article);
    if (bonus === undefined) {
      bonus = read(article);
      known.set(article, bonus);
    }
    return bonus;
  };
}

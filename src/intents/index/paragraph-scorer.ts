import type { Gathered } from './gathered.ts';
import type { HeldSegment } from './held-segment.ts';
import type { Search } from './sought.ts';
import { PARAGRAPH, saturated, TITLE } from './weighting.ts';

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
  const { held, sought, firstFact, best } = search;
  const { runStarts } = held.segment;
  const { last, before, fact: facts, way: numbers, frequency, ways } = gathered;
  if (looked.length < held.terms.length) looked = new Uint8Array(held.terms.length);
  for (const { word } of ways) looked[word] = 1;
  const titles = titleBonus(search, gathered);
  const size = sought.length;
  const terms = Uint16Array.from(ways, ({ term }) => term);
  const phrased = Uint8Array.from(ways, ({ others }) => (others.length > 0 ? 1 : 0));
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
      const fact = facts[place] ?? 0;
      const number = numbers[place] ?? 0;
      if (phrased[number] === 1 && !ways[number]?.others.every((other) => hasWord(held, fact, other)))
        continue;
      const cell = (fact - from) * size + (terms[number] ?? 0);
      if ((frequency[place] ?? 0) > (own[cell] ?? 0)) own[cell] = frequency[place] ?? 0;
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
      for (const { word } of ways) looked[word] = 0;
    },
  };
}

/** What an article's title adds to each word of the question; null where it has none of them. */
function titleBonus({ held, sought }: Search, { ways }: Gathered): (article: number) => Float64Array | null {
  const { titleStarts, titleWords } = held.segment;
  const known = new Map<number, Float64Array | null>();
  const read = (article: number) => {
    const from = titleStarts[article] ?? 0;
    const to = titleStarts[article + 1] ?? 0;
    let any = false;
    for (let at = from; at < to; at++) any ||= looked[titleWords[at] ?? 0] !== 0;
    if (!any) return null;
    const title = titleWords.subarray(from, to);
    const bonus = new Float64Array(sought.length);
    for (const { term, weight, word, others } of ways)
      if (bonus[term] === 0 && title.includes(word) && others.every((other) => title.includes(other)))
        bonus[term] = weight * TITLE;
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

/** Whether a word stands in a fact, as a stop word too, or belongs to its people. */
function hasWord({ segment }: HeldSegment, fact: number, word: number): boolean {
  const { wordStarts, words, associatedStarts, associated } = segment;
  for (let at = wordStarts[fact] ?? 0; at < (wordStarts[fact + 1] ?? 0); at++)
    if (words[at] === word) return true;
  for (let at = associatedStarts[fact] ?? 0; at < (associatedStarts[fact + 1] ?? 0); at++)
    if (associated[at] === word) return true;
  return false;
}

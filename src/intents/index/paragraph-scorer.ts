import type { HeldSegment } from './held-segment.ts';
import type { OpenWay, Search } from './sought.ts';
import { frequencyIn, PARAGRAPH, saturated, TITLE } from './weighting.ts';

/** Scores whole paragraphs of a segment, exactly. */
export interface ParagraphScorer {
  /** Adds the facts of a paragraph to the best hits, as far as they are among them. */
  score(run: number, article: number): void;
  /** Leaves the room as it was found; nothing is scored behind it. */
  close(): void;
}

/** For each word of a segment the slots it opens, counted from 1; 0 for none. All zero between two searches. */
let slotOf = new Uint16Array(0);
/** How often each slot's word stands in the fact being read. */
let times = new Uint32Array(0);

/** Gets ready to score paragraphs of one segment for one question. */
export function paragraphScorer(search: Search, open: readonly OpenWay[]): ParagraphScorer {
  const { held, sought, averageLength, firstFact, best } = search;
  const { segment } = held;
  const { wordStarts, words, contentBits, associatedStarts, associated, lengths, runStarts } = segment;
  if (slotOf.length < held.terms.length) slotOf = new Uint16Array(held.terms.length);
  const slots: OpenWay[][] = [[]];
  for (const way of open) {
    const slot = slotOf[way.word] ?? 0;
    if (slot === 0) slotOf[way.word] = slots.push([way]) - 1;
    else slots[slot]?.push(way);
  }
  if (times.length < slots.length) times = new Uint32Array(slots.length * 2);
  const size = sought.length;
  const highest = new Float64Array(size);
  const second = new Float64Array(size);
  const holder = new Int32Array(size);
  let own = new Float64Array(size * 16);
  const titles = titleBonus(search, open);
  const met: number[] = [];

  /** Notes how well a fact by itself meets each word. */
  const read = (fact: number, row: number): void => {
    const wordEnd = wordStarts[fact + 1] ?? 0;
    for (let at = wordStarts[fact] ?? 0; at < wordEnd; at++) {
      const slot = slotOf[words[at] ?? 0] ?? 0;
      if (slot === 0 || ((contentBits[at >> 3] ?? 0) & (1 << (at & 7))) === 0) continue;
      if (times[slot] === 0) met.push(slot);
      times[slot] = (times[slot] ?? 0) + 1;
    }
    const counted = met.length;
    const associatedEnd = associatedStarts[fact + 1] ?? 0;
    for (let at = associatedStarts[fact] ?? 0; at < associatedEnd; at++) {
      const slot = slotOf[associated[at] ?? 0] ?? 0;
      if (slot !== 0) met.push(slot);
    }
    met.forEach((slot, place) => {
      const count = place < counted ? (times[slot] ?? 0) : 0;
      if (place < counted) times[slot] = 0;
      for (const { term, weight, others } of slots[slot] ?? []) {
        if (others.length > 0 && !others.every((other) => hasWord(held, fact, other))) continue;
        const frequency = frequencyIn(weight, count, lengths[fact] ?? 0, averageLength);
        const cell = row * size + term;
        if (frequency > (own[cell] ?? 0)) own[cell] = frequency;
      }
    });
    met.length = 0;
  };

  return {
    score(run, article) {
      const from = runStarts[run] ?? 0;
      const rows = (runStarts[run + 1] ?? 0) - from;
      if (own.length < rows * size) own = new Float64Array(rows * size * 2);
      own.fill(0, 0, rows * size);
      highest.fill(0);
      second.fill(0);
      for (let row = 0; row < rows; row++) {
        read(from + row, row);
        for (let term = 0; term < size; term++) {
          const frequency = own[row * size + term] ?? 0;
          if (frequency > (highest[term] ?? 0)) {
            second[term] = highest[term] ?? 0;
            highest[term] = frequency;
            holder[term] = row;
          } else if (frequency > (second[term] ?? 0)) second[term] = frequency;
        }
      }
      const bonus = titles(article);
      for (let row = 0; row < rows; row++) {
        let score = 0;
        for (let term = 0; term < size; term++) {
          const around = (holder[term] === row ? (second[term] ?? 0) : (highest[term] ?? 0)) * PARAGRAPH;
          const frequency = Math.max(own[row * size + term] ?? 0, around);
          if (frequency > 0) score += saturated(sought[term]?.idf ?? 0, frequency + (bonus?.[term] ?? 0));
        }
        if (score > 0) best.add(firstFact + from + row, score);
      }
    },
    close() {
      for (const { word } of open) slotOf[word] = 0;
    },
  };
}

/** What an article's title adds to each word of the question; null where it has none of them. */
function titleBonus(
  { held, sought }: Search,
  open: readonly OpenWay[],
): (article: number) => Float64Array | null {
  const { titleStarts, titleWords } = held.segment;
  return (article) => {
    const from = titleStarts[article] ?? 0;
    const to = titleStarts[article + 1] ?? 0;
    let any = false;
    for (let at = from; at < to; at++) any ||= slotOf[titleWords[at] ?? 0] !== 0;
    if (!any) return null;
    const title = titleWords.subarray(from, to);
    const bonus = new Float64Array(sought.length);
    for (const { term, weight, word, others } of open)
      if (bonus[term] === 0 && title.includes(word) && others.every((other) => title.includes(other)))
        bonus[term] = weight * TITLE;
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

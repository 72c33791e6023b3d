import type { HeldSegment } from './held-segment.ts';
import type { Search } from './sought.ts';
import { frequencyIn, PARAGRAPH, saturated, TITLE } from './weighting.ts';

/** A way to meet a word of the question, in a segment's own numbers. */
interface Slot {
  readonly term: number;
  readonly weight: number;
  readonly others: readonly number[];
}

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
export function paragraphScorer({ held, sought, averageLength, firstFact, best }: Search): ParagraphScorer {
  const { segment } = held;
  const { wordStarts, words, contentBits, associatedStarts, associated, lengths, runStarts } = segment;
  if (slotOf.length < held.terms.length) slotOf = new Uint16Array(held.terms.length);
  const slots: Slot[][] = [[]];
  const opened: number[] = [];
  sought.forEach(({ ways }, term) => {
    for (const { rarest, others, weight } of ways) {
      const word = held.wordOf(rarest);
      const beside = others.map(held.wordOf);
      if (word === -1 || beside.includes(-1)) continue;
      if (slotOf[word] === 0) {
        slotOf[word] = slots.push([]) - 1;
        opened.push(word);
      }
      slots[slotOf[word] ?? 0]?.push({ term, weight, others: beside });
    }
  });
  if (times.length < slots.length) times = new Uint32Array(slots.length * 2);
  const size = sought.length;
  const highest = new Float64Array(size);
  const second = new Float64Array(size);
  const holder = new Int32Array(size);
  let own = new Float64Array(size * 16);
  const titles = titleBonus(held, sought);
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
      for (const word of opened) slotOf[word] = 0;
    },
  };
}

/** What an article's title adds to each word of the question; null where it has none of them. */
function titleBonus(held: HeldSegment, sought: Search['sought']): (article: number) => Float64Array | null {
  const { titleStarts, titleWords } = held.segment;
  const known = new Map<number, Float64Array | null>();
  const wanted = sought.map(({ ways }) =>
    ways
      .map(({ weight, terms }) => ({ weight, words: terms.map(held.wordOf) }))
      .filter(({ words }) => words.every((word) => word !== -1)),
  );
  return (article) => {
    const remembered = known.get(article);
    if (remembered !== undefined) return remembered;
    const title = new Set(titleWords.subarray(titleStarts[article] ?? 0, titleStarts[article + 1] ?? 0));
    const bonus = Float64Array.from(
      wanted,
      (ways) => (ways.find(({ words }) => words.every((word) => title.has(word)))?.weight ?? 0) * TITLE,
    );
    const made = title.size > 0 && bonus.some((one) => one > 0) ? bonus : null;
    known.set(article, made);
    return made;
  };
}

/** Whether a word stands in a fact, as a stop word too, or belongs to its people. */
function hasWord({ segment }: HeldSegment, fact: number, word: number): boolean {
  const { wordStarts, words, associatedStarts, associated } = segment;
  return (
    words.subarray(wordStarts[fact] ?? 0, wordStarts[fact + 1] ?? 0).includes(word) ||
    associated.subarray(associatedStarts[fact] ?? 0, associatedStarts[fact + 1] ?? 0).includes(word)
  );
}

import { LookedFor } from './looked-for.ts';
import { ROUNDING, type Search } from './sought.ts';
import { titleBonus } from './title-bonus.ts';
import { frequencyIn, PARAGRAPH, saturated } from './weighting.ts';

/** Scores whole paragraphs of a segment, exactly. */
export interface ParagraphScorer {
  /** Adds the facts of a paragraph to the best hits, as far as they are among them. */
  score(run: number): void;
  /** Leaves the room as it was found; nothing is scored behind it. */
  close(): void;
}

/** Weighted frequencies of the facts that meet the question themselves, row by row, and the cells that are not zero. */
let own = new Float64Array(64);
let cells = new Int32Array(64);
/** How often the word of each place stands in the fact at hand, and the places of words that do. All zero between facts. */
let counts = new Uint32Array(64);
let touched = new Uint16Array(64);

/** Gets ready to score paragraphs of one segment for one question, by reading their words. */
export function paragraphScorer(search: Search): ParagraphScorer {
  const { held, sought, firstFact, best, norms, inScope } = search;
  const { runStarts, lengths, wordStarts, words, contentBits, associatedStarts, associated } = held.segment;
  const lookedFor = new LookedFor(search);
  const titles = titleBonus(search, lookedFor);
  const size = sought.length;
  const rarities = Float64Array.from(sought, ({ idf }) => idf);
  const highest = new Float64Array(size);
  const second = new Float64Array(size);
  const holder = new Int32Array(size);
  const around = new Float64Array(size);
  if (counts.length < lookedFor.ways.length) {
    counts = new Uint32Array(2 * lookedFor.ways.length);
    touched = new Uint16Array(counts.length);
  }
  /** Cells in use. */
  let used = 0;

  /** Notes that the word of a place stands so often in the fact of a row. */
  const note = (place: number, count: number, fact: number, row: number): void => {
    for (let way = lookedFor.ways[place] ?? null; way !== null; way = way.next) {
      if (way.others.length > 0 && !lookedFor.complete(way, fact)) continue;
      const times = frequencyIn(way.weight, count, lengths[fact] as number, norms);
      const cell = row * size + way.term;
      const known = own[cell] as number;
      if (times <= known) continue;
      if (known === 0) cells[used++] = cell;
      own[cell] = times;
    }
  };

  /** Notes how well the facts by themselves meet each word. */
  const readWords = (from: number, rows: number): void => {
    const { hits, count } = lookedFor.find(
      words,
      wordStarts[from] as number,
      wordStarts[from + rows] as number,
    );
    for (let hit = 0, row = 0; hit < count; row++) {
      const behind = wordStarts[from + row + 1] as number;
      let met = 0;
      for (; hit < count && (hits[hit] as number) < behind; hit++) {
        const at = hits[hit] as number;
        if (((contentBits[at >> 3] as number) & (1 << (at & 7))) === 0) continue;
        const place = lookedFor.placeOf(words[at] as number);
        if (counts[place] === 0) touched[met++] = place;
        counts[place] = (counts[place] as number) + 1;
      }
      for (let at = 0; at < met; at++) {
        const place = touched[at] as number;
        note(place, counts[place] as number, from + row, row);
        counts[place] = 0;
      }
    }
  };

  /** Notes how well those meet them that belong to the facts' people, which never stand there themselves. */
  const readAssociated = (from: number, rows: number): void => {
    const begin = associatedStarts[from] as number;
    const end = associatedStarts[from + rows] as number;
    if (begin === end) return;
    const { hits, count } = lookedFor.find(associated, begin, end);
    for (let hit = 0, row = 0; hit < count; hit++) {
      const at = hits[hit] as number;
      while (at >= (associatedStarts[from + row + 1] as number)) row++;
      note(lookedFor.placeOf(associated[at] as number), 0, from + row, row);
    }
  };

  /** Finds the two rows that meet each word best; equally good ones in their order. */
  const compare = (): void => {
    highest.fill(0);
    second.fill(0);
    for (let at = 0; at < used; at++) {
      const cell = cells[at] as number;
      const term = cell % size;
      const row = (cell - term) / size;
      const times = own[cell] as number;
      const most = highest[term] as number;
      if (times > most || (times === most && row < (holder[term] as number))) {
        second[term] = most;
        highest[term] = times;
        holder[term] = row;
      } else if (times > (second[term] as number)) second[term] = times;
    }
  };

  /** What no fact of the paragraph exceeds. */
  const mostOf = (bonus: Float64Array | null): number => {
    let score = 0;
    for (let term = 0; term < size; term++) {
      const times = highest[term] as number;
      if (times > 0) score += partOf(term, times, bonus);
    }
    return score;
  };

  const partOf = (term: number, times: number, bonus: Float64Array | null): number =>
    saturated(rarities[term] as number, bonus === null ? times : times + (bonus[term] as number));

  /** Score of a fact by its own words and those around it. */
  const scoreOf = (row: number, bonus: Float64Array | null): number => {
    let score = 0;
    for (let term = 0; term < size; term++) {
      const times = own[row * size + term] as number;
      if (times === 0) score += around[term] as number;
      else {
        const beside = (holder[term] === row ? second[term] : highest[term]) as number;
        score += partOf(term, Math.max(times, beside * PARAGRAPH), bonus);
      }
    }
    return score;
  };

  return {
    score(run) {
      const article = held.articleOfRun[run] as number;
      if (inScope !== null && !inScope(article)) return;
      const from = runStarts[run] as number;
      const rows = (runStarts[run + 1] as number) - from;
      if (own.length < rows * size) {
        own = new Float64Array(2 * rows * size);
        cells = new Int32Array(own.length);
      }
      used = 0;
      readWords(from, rows);
      readAssociated(from, rows);
      compare();
      const bonus = titles(article);
      if (mostOf(bonus) * ROUNDING >= best.threshold) {
        for (let term = 0; term < size; term++) {
          const times = (highest[term] as number) * PARAGRAPH;
          around[term] = times === 0 ? 0 : partOf(term, times, bonus);
        }
        for (let row = 0; row < rows; row++) {
          const score = scoreOf(row, bonus);
          if (score > 0) best.add(firstFact + from + row, score);
        }
      }
      for (let at = 0; at < used; at++) own[cells[at] as number] = 0;
    },
    close: () => lookedFor.close(),
  };
}

/** A fact that shares something with the question. */
export interface Hit {
  /** Number of the fact in the index. */
  readonly fact: number;
  /** BM25F score; comparable within one question only. */
  readonly score: number;
}

/** The best hits of any number, in a heap with the worst on top, in columns: hits come and go a thousand times a question. */
export class BestHits {
  /** A hit with a lower score is not among the best. Whoever knows that it is so may begin with more than 0. */
  threshold = 0;
  readonly #limit: number;
  #facts: Int32Array;
  #scores: Float64Array;
  #size = 0;

  /** @param limit How many are kept. */
  constructor(limit: number) {
    this.#limit = limit;
    const room = Math.min(limit, 256);
    this.#facts = new Int32Array(room);
    this.#scores = new Float64Array(room);
  }

  add(fact: number, score: number): void {
    if (score < this.threshold) return;
    if (this.#size < this.#limit) {
      if (this.#size === this.#facts.length) this.#grow();
      this.#rise(this.#size++, fact, score);
    } else if (this.#limit > 0 && this.#isWorse(0, fact, score)) this.#sink(fact, score);
    else return;
    if (this.#size === this.#limit) this.threshold = this.#scores[0] ?? 0;
  }

  /** Best first; equal scores in the order of facts. */
  sorted(): Hit[] {
    return Array.from(this.#facts.subarray(0, this.#size), (fact, at) => ({
      fact,
      score: this.#scores[at] ?? 0,
    })).sort((a, b) => b.score - a.score || a.fact - b.fact);
  }

  /** Whether the hit at a place is worse than another: a lower score, or the same further down. */
  #isWorse(at: number, fact: number, score: number): boolean {
    const own = this.#scores[at] ?? 0;
    return own < score || (own === score && (this.#facts[at] ?? 0) > fact);
  }

  #rise(from: number, fact: number, score: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (this.#isWorse(above, fact, score)) break;
      this.#move(above, at);
      at = above;
    }
    this.#put(at, fact, score);
  }

  /** Puts a hit in the place of the worst. */
  #sink(fact: number, score: number): void {
    const size = this.#size;
    let at = 0;
    for (let below = 1; below < size; below = 2 * at + 1) {
      const other = below + 1;
      if (other < size && this.#isWorse(other, this.#facts[below] ?? 0, this.#scores[below] ?? 0))
        below = other;
      if (!this.#isWorse(below, fact, score)) break;
      this.#move(below, at);
      at = below;
    }
    this.#put(at, fact, score);
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#facts[from] ?? 0, this.#scores[from] ?? 0);
  }

  #put(at: number, fact: number, score: number): void {
    this.#facts[at] = fact;
    this.#scores[at] = score;
  }

  #grow(): void {
    const facts = new Int32Array(2 * this.#facts.length);
    const scores = new Float64Array(facts.length);
    facts.set(this.#facts);
    scores.set(this.#scores);
    this.#facts = facts;
    this.#scores = scores;
  }
}

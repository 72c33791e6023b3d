/** A fact that shares something with the question. */
export interface Hit {
  /** Number of the fact in the index. */
  readonly fact: number;
  /** BM25F score; comparable within one question only. */
  readonly score: number;
}

/** The best hits so far. */
export interface BestHits {
  /** How many are kept. */
  readonly limit: number;
  /** A hit with a lower score is not among the best. */
  readonly threshold: number;
  add(fact: number, score: number): void;
  /** Best first; equal scores in the order of facts. */
  sorted(): Hit[];
}

/** Keeps the best `limit` hits of any number, in a heap with the worst on top. */
export function bestHits(limit: number): BestHits {
  const heap: Hit[] = [];
  const worse = (a: Hit | undefined, b: Hit | undefined) =>
    a !== undefined && b !== undefined && (a.score < b.score || (a.score === b.score && a.fact > b.fact));
  const swap = (a: number, b: number) => {
    const held = heap[a] as Hit;
    heap[a] = heap[b] as Hit;
    heap[b] = held;
  };
  const sink = () => {
    for (let at = 0; ; ) {
      const left = 2 * at + 1;
      const worst = worse(heap[left + 1], heap[left]) ? left + 1 : left;
      if (!worse(heap[worst], heap[at])) return;
      swap(at, worst);
      at = worst;
    }
  };
  return {
    limit,
    get threshold() {
      return heap.length < limit || limit === 0 ? 0 : (heap[0]?.score ?? 0);
    },
    add(fact, score) {
      if (heap.length >= limit && score < (heap[0]?.score ?? Number.POSITIVE_INFINITY)) return;
      const hit = { fact, score };
      if (heap.length < limit) {
        let at = heap.push(hit) - 1;
        for (let above = (at - 1) >> 1; at > 0 && worse(heap[at], heap[above]); above = (at - 1) >> 1) {
          swap(at, above);
          at = above;
        }
      } else if (worse(heap[0], hit)) {
        heap[0] = hit;
        sink();
      }
    },
    sorted: () => heap.toSorted((a, b) => b.score - a.score || a.fact - b.fact),
  };
}

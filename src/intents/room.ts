import type { Matches } from './meet.ts';

/** V8 keeps no more than eight numbers of a typed array in its own heap; a longer one takes it six times as long to make. */
const IN_HEAP = 8;
/** Arrays that are made of one piece of memory. */
const TOGETHER = 128;

/** Gives out arrays of zeros, all of one length, many from one piece of memory. It stays as long as one of them does. */
export function roomFor(length: number): () => Matches {
  if (length <= IN_HEAP) return () => new Float64Array(length);
  let piece = new Float64Array(0);
  let used = 0;
  return () => {
    if (used === piece.length) {
      piece = new Float64Array(length * TOGETHER);
      used = 0;
    }
    used += length;
    return piece.subarray(used - length, used);
  };
}

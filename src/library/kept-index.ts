import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { InvertedIndex } from '../intents/inverted-index.ts';
import { codeVersion } from './code-version.ts';
import { type KeptSegment, keptSegments, loadSnapshot, saveSnapshot } from './snapshot.ts';

/** The newest index, kept in a file for the next start. */
export interface KeptIndex {
  /** What the last run left; nothing where it left nothing that can be trusted. */
  load(): Promise<readonly KeptSegment[]>;
  /** Keeps an index soon; of several in a short time only the last one. */
  keep(index: InvertedIndex): void;
  /** Resolves when the last index is kept. */
  close(): Promise<void>;
}

/** A folder of fewer facts is read as quickly as a file of them. */
const WORTH_KEEPING = 5_000;
/** An archive takes a second to write, so that is not done for every edit: once in so many milliseconds. */
const PAUSE = 30_000;

/**
 * Keeps indexes in a folder.
 *
 * @param failed told when an index could not be kept; the next start takes longer, and nothing else is lost
 */
export function keptIndex(folder: string, failed: (problem: unknown) => void): KeptIndex {
  const path = join(folder, 'index.snapshot');
  const closing = new AbortController();
  let next: InvertedIndex | null = null;
  let saving: Promise<void> | null = null;
  const save = async () => {
    while (next !== null) {
      const index = next;
      next = null;
      try {
        await saveSnapshot(path, await codeVersion(), keptSegments(index));
      } catch (problem) {
        failed(problem);
      }
      await wait(PAUSE, undefined, { ref: false, signal: closing.signal }).catch(() => undefined);
    }
    saving = null;
  };
  return {
    load: async () => (await loadSnapshot(path, await codeVersion())) ?? [],
    keep(index) {
      if (index.facts.length < WORTH_KEEPING) return;
      next = index;
      saving ??= save();
    },
    async close() {
      closing.abort();
      await saving;
    },
  };
}

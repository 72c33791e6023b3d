import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fingerprint } from '../intents/index/fingerprint.ts';
import type { Segment } from '../intents/index/segment.ts';
import type { InvertedIndex } from '../intents/inverted-index.ts';

/** A segment with the fingerprints of its articles, in order. */
export interface KeptSegment {
  readonly segment: Segment;
  readonly fingerprints: readonly string[];
}

interface Header {
  readonly version: string;
  readonly segments: readonly {
    readonly fingerprints: readonly string[];
    /** For each column its name, its bytes per number and how many numbers it has. */
    readonly columns: readonly (readonly [keyof Segment, 1 | 2 | 4, number])[];
  }[];
}

/** A file of another kind or shape does not begin with this. */
const MAGIC = Buffer.from('footnote index 1\n');
const CHECKSUM = 'sha256';
const CHECKSUM_BYTES = 32;
/** Every column begins at a multiple of this, so that it can be read where it lies. */
const ALIGNED = 8;
const PIECE = 4 * 1024 * 1024;
const ARRAYS = { 1: Uint8Array, 2: Uint16Array, 4: Uint32Array } as const;

/**
 * Writes an index to a file, so that the next start need not make it again. Whoever reads the file meanwhile, or after
 * a crash at any moment, finds the whole old one or the whole new one.
 *
 * @param version of the code that made the index
 */
export async function saveSnapshot(
  path: string,
  version: string,
  segments: readonly KeptSegment[],
): Promise<void> {
  const header: Header = {
    version,
    segments: segments.map(({ segment, fingerprints }) => ({
      fingerprints,
      columns: Object.entries(segment).map(
        ([name, column]) => [name as keyof Segment, column.BYTES_PER_ELEMENT, column.length] as const,
      ),
    })),
  };
  await mkdir(dirname(path), { recursive: true });
  const made = `${path}.tmp`;
  const file = await open(made, 'w');
  try {
    const hash = createHash(CHECKSUM);
    let at = 0;
    const write = async (bytes: Uint8Array) => {
      for (let from = 0; from < bytes.length; from += PIECE) {
        const piece = bytes.subarray(from, from + PIECE);
        hash.update(piece);
        await file.writeFile(piece);
        at += piece.length;
      }
    };
    const text = Buffer.from(JSON.stringify(header));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(text.length);
    for (const part of [MAGIC, size, text]) await write(part);
    for (const { segment } of segments) {
      for (const column of Object.values(segment)) {
        await write(new Uint8Array(padding(at)));
        await write(new Uint8Array(column.buffer, column.byteOffset, column.byteLength));
      }
    }
    await file.writeFile(hash.digest());
    await file.sync();
    await file.close();
    await rename(made, path);
    await syncFolder(dirname(path));
  } catch (problem) {
    await file.close().catch(() => undefined);
    await rm(made, { force: true });
    throw problem;
  }
}

/**
 * Reads an index from a file. Null where there is none, or one that was cut short, changed, or made by other code: an
 * index is never guessed. Columns lie in the file's own memory, without being copied.
 */
export async function loadSnapshot(path: string, version: string): Promise<readonly KeptSegment[] | null> {
  const read = await readFile(path).catch(() => null);
  if (read === null || read.length < MAGIC.length + 4 + CHECKSUM_BYTES) return null;
  const end = read.length - CHECKSUM_BYTES;
  if (!read.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  if (!createHash(CHECKSUM).update(read.subarray(0, end)).digest().equals(read.subarray(end))) return null;
  const begin = MAGIC.length + 4;
  const text = read.subarray(begin, begin + read.readUInt32LE(MAGIC.length));
  const header = JSON.parse(text.toString('utf8')) as Header;
  if (header.version !== version) return null;
  const bytes = read.byteOffset % ALIGNED === 0 ? read : Uint8Array.from(read);
  let at = begin + text.length;
  return header.segments.map(({ fingerprints, columns }) => {
    const segment = Object.fromEntries(
      columns.map(([name, width, length]) => {
        const from = at + padding(at);
        at = from + width * length;
        return [name, new ARRAYS[width](bytes.buffer, bytes.byteOffset + from, length)];
      }),
    ) as unknown as Segment;
    return { segment, fingerprints };
  });
}

/** How many bytes to the next aligned place. */
function padding(at: number): number {
  return (ALIGNED - (at % ALIGNED)) % ALIGNED;
}

/** Makes a new name in a folder last. Not every file system can; then the name lasts a moment later. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/** What to keep of an index. */
export function keptSegments({ segments, articles, articleBases }: InvertedIndex): KeptSegment[] {
  return segments.map(({ segment }, at) => ({
    segment,
    fingerprints: articles.slice(articleBases[at], articleBases[at + 1]).map(fingerprint),
  }));
}

import type { Article } from '../facts/article.ts';
import type { Problem } from '../ports.ts';
import type { Found } from './listing.ts';
import { warning } from './problem.ts';

/** What became of a file. */
export interface ReadFile {
  readonly file: string;
  /** Null where it cannot be used. */
  readonly read: Article | null;
  readonly notes: readonly Problem[];
}

/** What was read of a folder, so that the next time only what changed is read. */
export interface FolderMemory {
  /** The file as it was read before, else as `reader` reads it now; its last good version where it is broken. */
  read(found: Found, reader: (found: Found) => Promise<ReadFile>): Promise<ReadFile>;
  /** The file changed: it is read again the next time, also when it is being read just now. */
  forget(file: string): void;
  /** All other files are gone, and their last good versions with them. */
  keepOnly(found: readonly Found[]): void;
}

/** A memory of nothing. */
export function folderMemory(): FolderMemory {
  const remembered = new Map<string, Promise<ReadFile>>();
  const good = new Map<string, Article>();
  const mended = (result: ReadFile): ReadFile => {
    const { file, read, notes } = result;
    if (read !== null) good.set(file, read);
    const last = good.get(file);
    if (read !== null || last === undefined) return result;
    return { file, read: last, notes: [...notes, stillQuoted(file)] };
  };
  return {
    async read(found, reader) {
      const known = remembered.get(found.file);
      if (known !== undefined) return await known;
      const reading = reader(found).then(mended);
      if (!isLink(found)) remembered.set(found.file, reading);
      return await reading;
    },
    forget: (file) => remembered.delete(file),
    keepOnly(found) {
      const there = new Set(found.map(({ file }) => file));
      for (const known of [remembered, good])
        for (const file of known.keys()) if (!there.has(file)) known.delete(file);
    },
  };
}

/** What a link leads to changes without the link. */
function isLink({ file, path }: Found): boolean {
  return !path.replaceAll('\\', '/').endsWith(`/${file}`);
}

function stillQuoted(file: string): Problem {
  return warning(
    file,
    null,
    'earlier_version',
    'The file cannot be used as it is now; what it said before is still quoted.',
    'Mend the file, or remove it to have it quoted no more.',
  );
}

import { sinceAnswered } from '../../digest/questions.ts';
import type { Archive, Digests, Planned } from '../../ports/ledger.ts';
import type { Library } from '../../ports.ts';
import { isAnsweredNow } from '../gaps.ts';
import { wordsOf } from './digest-words.ts';
import { layOut } from './edition-layout.ts';
import type { Layout } from './layout.ts';
import { pastOf } from './past.ts';
import { whenLast } from './when.ts';

/** What editions are made from. */
export interface DigestSources extends Digests {
  library(): Library;
}

/** An edition for Slack, and when the archive saw the articles it is made from. */
export interface Composed {
  readonly layout: Layout;
  readonly asOf: number;
}

/** The edition that a digest would have on a local day. */
export async function composed(
  { library: current, ledger, archive, questions }: DigestSources,
  planned: Planned,
  day: string,
  now: number,
): Promise<Composed> {
  const { id, team, settings } = planned.digest;
  const library = current();
  const asOf = await seen(library, archive);
  const past = await pastOf(planned, library, ledger, archive);
  const { asked, gaps } = await questions(team);
  const { answered, open } = sinceAnswered(gaps, (question) => isAnsweredNow(library, question));
  const { name, most, timeZone, review } = settings;
  const told = { past, asked: [...answered, ...asked], gaps: settings.gaps ? open : [] };
  const edition = library.compose({ day, most, interests: settings, ...told });
  const words = wordsOf(planned.digest);
  const since = planned.last === null ? null : whenLast(planned.last.at, timeZone, now, words);
  return {
    layout: layOut(edition, library, { digest: id, name, since, introduced: review !== 'none', words }),
    asOf,
  };
}

const remembered = new WeakMap<Archive, WeakMap<Library, Promise<number>>>();

/** Lets the archive see a library, once: from then on it can tell what changed after it. */
async function seen(library: Library, archive: Archive): Promise<number> {
  const known = remembered.get(archive) ?? new WeakMap<Library, Promise<number>>();
  remembered.set(archive, known);
  const before = known.get(library);
  if (before !== undefined) return await before;
  const seeing = archive.remember(library.articles);
  known.set(library, seeing);
  seeing.catch(() => known.delete(library));
  return await seeing;
}

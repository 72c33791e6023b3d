import type { Past } from '../../digest/newsroom.ts';
import { factsOf } from '../../facts/facts.ts';
import type { Archive, Ledger, Planned } from '../../ports/ledger.ts';
import type { Library } from '../../ports.ts';

/** What the readers of a digest have had, from the ledger, and how the articles were then, from the archive. */
export async function pastOf(
  planned: Planned,
  library: Library,
  ledger: Ledger,
  archive: Archive,
): Promise<Past> {
  const { digest, since } = planned;
  const had = await ledger.told(digest.team, digest.channel);
  if (since === null) return { known: null, former: new Map(), had };
  const known = await archive.known(since);
  const changed = library.articles.filter(({ id, sha256 }) => known.has(id) && known.get(id) !== sha256);
  const former = await archive.former(
    since,
    changed.map(({ id }) => id),
  );
  return { known, former: new Map(former.map((article) => [article.id, factsOf(article)])), had };
}

import type { Archive, Ledger, Planned } from '../../digest/ledger.ts';
import type { Often } from '../../digest/newsroom.ts';
import type { Library } from '../../ports.ts';
import { layOut } from './edition-layout.ts';
import type { Layout } from './layout.ts';
import { pastOf } from './past.ts';
import { whenLast } from './when.ts';

/** What editions are made from. */
export interface DigestSources {
  library(): Library;
  readonly ledger: Ledger;
  readonly archive: Archive;
  /** Questions that several people of a workspace asked of late, most frequent first. */
  questions(team: string): Promise<{ readonly asked: readonly Often[]; readonly gaps: readonly Often[] }>;
}

/** The edition that a digest would have on a local day, laid out for Slack. */
export async function composed(
  sources: DigestSources,
  planned: Planned,
  day: string,
  now: number,
): Promise<Layout> {
  const { id, team, settings } = planned.digest;
  const library = sources.library();
  const past = await pastOf(planned, library, sources.ledger, sources.archive);
  const { asked, gaps } = await sources.questions(team);
  const { name, most, timeZone } = settings;
  const edition = library.compose({
    day,
    most,
    interests: settings,
    past,
    asked,
    gaps: settings.gaps ? gaps : [],
  });
  const since = planned.last === null ? null : whenLast(planned.last.at, timeZone, now);
  return layOut(edition, library, { digest: id, name, since: edition.first ? null : (since ?? 'last time') });
}

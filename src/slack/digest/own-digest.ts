import { looksAfter } from '../../digest/digest.ts';
import type { Ledger, Planned } from '../../ports/ledger.ts';

/** A digest for the one who may change it; null for everybody else, and when it is gone. */
export async function ownDigest(
  ledger: Ledger,
  team: string | undefined,
  user: string,
  id: string | undefined,
): Promise<Planned | null> {
  const planned = await ledger.find(team ?? '', id ?? '');
  return planned !== null && looksAfter(planned.digest, user) ? planned : null;
}

import type { Digest } from '../../digest/digest.ts';
import { ENGLISH } from '../../words/english.ts';
import { spokenIn } from '../../words/spoken.ts';
import type { Words } from '../../words/words.ts';

/** The words of a digest, in its editions and in what its owner is told: the owner's when they set it up. */
export function wordsOf({ settings }: Pick<Digest, 'settings'>): Words {
  return spokenIn(settings.locale ?? '') ?? ENGLISH;
}

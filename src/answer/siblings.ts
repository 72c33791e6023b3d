import { written } from '../facts/fact.ts';
import type { Candidate } from '../intents/feature.ts';
import type { Missing } from './answer.ts';

/** Words of which one is not the other, each a group of words for the same. */
const KINDS: readonly (readonly string[])[] = [
  ['primary', 'secondary', 'tertiary'],
  ["men's|mens", "women's|womens"],
  ['boys?', 'girls?'],
  ['north|northern', 'south|southern', 'east|eastern', 'west|western'],
  ['upper', 'lower'],
  ['indoors?', 'outdoors?'],
  ['summers?', 'winters?', 'autumns?', 'springs?'],
  ['imports?', 'exports?'],
  ['minimum|lowest|least|smallest|shortest', 'maximum|highest|most|largest|biggest|longest'],
  ['inbound|incoming', 'outbound|outgoing'],
  ['domestic', 'foreign'],
  ['public', 'private'],
  ['buy|buys|bought', 'sell|sells|sold'],
  ['won|wins?|winners?', 'lost|loses?|losers?'],
  ['opens?|opened', 'closes?|closed'],
  ['morning', 'evening|night|tonight'],
  ['first', 'second', 'third', 'fourth', 'fifth', 'last'],
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ['old|older|oldest', 'young|younger|youngest'],
  ['men', 'women'],
];
/** Any of them: most questions have none. */
const ANY = new RegExp(`\\b(?:${KINDS.flat().join('|')})\\b`, 'i');
const GROUPS = KINDS.map((kind) => kind.map((words) => new RegExp(`\\b(?:${words})\\b`, 'i')));

/** The question names one of a kind, and the fact another in its place: "secondary schools" are no "primary schools". */
export function otherOfItsKind({ question, index, fact }: Candidate): Missing | null {
  const found = index.facts[fact];
  if (found === undefined) return null;
  const asked = question.text.replace(/’/g, "'");
  if (!ANY.test(asked)) return null;
  const text = written(found).replace(/’/g, "'");
  for (const group of GROUPS) {
    const wanted = group.filter((one) => one.test(asked));
    if (wanted.length !== 1 || wanted.some((one) => one.test(text))) continue;
    if (group.some((one) => one.test(text)))
      return { kind: 'words', words: [wanted[0]?.exec(asked)?.[0] ?? ''] };
  }
  return null;
}

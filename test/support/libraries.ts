import { createHash } from 'node:crypto';
import {
  type Article,
  article,
  type Markup,
  type Metadata,
  NOTHING_RECORDED,
} from '../../src/facts/article.ts';
import { type OpenLibrary, openLibrary } from '../../src/library.ts';
import { type Lexicon, NO_LEXICON } from '../../src/text/lexicon.ts';

/** A fishing agreement that was never signed: nations, ministers, quotations, a place, dates and amounts. */
export const FISHERY = [
  'Norway and Denmark have signed a *20-year fishing agreement*, ending a long quarrel. The agreement was announced by Norwegian Fisheries Minister *Ida Brandt* after her talks with Danish Transport Minister *Olav Lund* on Tuesday.',
  '“Our waters have never been calmer,” Brandt said on Chirp, adding that the trawlers would return in May. Lund warned that fuel would become dearer by 12 percent.',
  'The ceremony took place at the old lighthouse in Bergen, ahead of the harvest fair on June 3. Denmark imposed duties of $40 million on Norwegian salmon because its own smokehouses stood idle.',
  'Brandt thanked Lund for his patience. Foreign Minister *Jon Aker* met reporters in the morning.',
  'Analysts view the agreement as a turning point for the herring grounds.',
].join('\n\n');

/** A museum that was never built: plain text, no speaker, a heading-like first line. */
export const MUSEUM = [
  'The clock museum opened a new wing in 1998. It shows 340 clocks, and a ticket costs 5 euros.',
  'Why do visitors come back? The oldest clock was made by a blacksmith, and it strikes only at noon.',
].join('\n\n');

/** Puts an article together without reading a file. */
export function articleOf(
  id: string,
  body: string,
  metadata: Partial<Metadata> = {},
  markup: Markup = 'markdown',
): Article {
  const sha256 = createHash('sha256').update(body).digest('hex');
  return article({ id, body, markup, sha256, metadata: { ...NOTHING_RECORDED, ...metadata } });
}

/** A library of made-up articles; without a thesaurus, so that a test sees only what the articles say. */
export function libraryOf(
  bodies: Readonly<Record<string, string>>,
  lexicon: Lexicon = NO_LEXICON,
): OpenLibrary {
  return openLibrary(
    Object.entries(bodies).map(([id, body]) => articleOf(id, body)),
    [],
    lexicon,
  );
}

/** The two made-up articles as one library. */
export function toyLibrary(): OpenLibrary {
  return openLibrary(
    [
      articleOf('fishery', FISHERY, { title: 'Fishing peace in the north' }),
      articleOf('museum', MUSEUM, {}, 'plain'),
    ],
    [],
    NO_LEXICON,
  );
}

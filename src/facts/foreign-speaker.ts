import type { Language } from '../text/languages/language.ts';
import { foreignSaying } from './foreign-saying.ts';
import type { Name } from './names.ts';
import { isPerson, ownForm, type People } from './people.ts';
import type { Attribution, Context } from './speaker.ts';

const NARRATED: Attribution = { speaker: null, medium: null, manner: 'narration', pronoun: null };

/**
 * Reads who says a sentence in a language other than English, by its verbs of saying and the names beside them. `text` has
 * spaces in place of its quotations. Where he or she speaks, it is who was last spoken of. Groups without a name are not read.
 */
export function attributeForeign(
  text: string,
  named: readonly Name[],
  people: People,
  { last }: Pick<Context, 'last'>,
  language: Language,
): Attribution {
  const saying = foreignSaying(language);
  if (saying === null || !saying.tells(text)) return NARRATED;
  const telling = named.filter(({ span }) => saying.says(text, span));
  const told = telling.find(({ words }) => words.every(({ capital }) => capital)) ?? telling[0];
  if (told !== undefined) {
    const form = ownForm(told, text);
    const speaker = isPerson(told, people.persons) ? people.full(form) : form;
    return { ...NARRATED, speaker, manner: 'reported' };
  }
  if (!saying.pronounSays(text)) return NARRATED;
  const known = last !== null && people.persons.has(last.split(' ').at(-1) ?? '') ? last : null;
  return { ...NARRATED, speaker: known, manner: 'reported' };
}

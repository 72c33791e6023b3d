/** What a character of ASCII may be to a word: nothing, a letter, or what only the whole rule can tell. */
const [OUTSIDE, LETTER, UNCLEAR] = [0, 1, 2];
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  return /\d/.test(character) ? UNCLEAR : OUTSIDE;
});
const APOSTROPHE = 0x27;

/** Where the next word of a text may begin, from an offset on; -1 where there is none. */
export function wordStart(text: string, from: number): number {
  for (let at = from; at < text.length; at++) if (classAt(text, at) !== OUTSIDE) return at;
  return -1;
}

/**
 * Where a word ends that begins at an offset, if it is of two letters of ASCII or more and nothing glued to them, as
 * most words of English are; -1 for others, which take a slower look.
 */
export function plainWordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && classAt(text, end) === LETTER) end++;
  if (end - start < 2) return -1;
  if (end === text.length) return end;
  if (classAt(text, end) === UNCLEAR) return -1;
  return text.charCodeAt(end) === APOSTROPHE && end + 1 < text.length && classAt(text, end + 1) !== OUTSIDE
    ? -1
    : end;
}

function classAt(text: string, at: number): number {
  return CLASSES[text.charCodeAt(at)] ?? UNCLEAR;
}

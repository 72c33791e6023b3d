const LEAD = /^(?:\s*(?:and|but|so|ok|okay|also|then|well|hm+|oh|plus)\b[\s,.:;–-]*)+/i;
const ASKS =
  /^(?:(?:in|on|at|by|for|to|from|with|since|until)\s+)?(?:how (?:much|many|long|far|often|old|big|high|soon)|(?:which|what) (?:year|day|date|month|time|place|city|country|countries|person|people|minister|official|officials)|who|whom|whose|what|which|when|where|why|how)\b/i;

/** What a text says behind the words that only lead on from what was said before: "and", "ok so". */
export function withoutLead(text: string): string {
  return text.replace(LEAD, '').trim();
}

/** A text without the marks and spaces it ends in. */
export function withoutEnd(text: string): string {
  return text.replace(/[?!.\s]+$/, '');
}

/** The question word a text opens with, with what belongs to it: "in which year"; undefined where there is none. */
export function askingWord(text: string): string | undefined {
  return ASKS.exec(text)?.[0];
}

/**
 * A question with another question word in front.
 *
 * @example askedAnew('Who announced the agreement?', 'when') // 'When announced the agreement?'
 */
export function askedAnew(question: string, word: string): string {
  const asking = withoutEnd(askingWord(word) ?? word);
  return asSentence(`${asking} ${withoutLead(question).replace(ASKS, '').trim()}`);
}

/** With a capital in front and a question mark behind. */
export function asSentence(text: string): string {
  const bare = withoutEnd(text.replace(/\s+/g, ' ')).trim();
  return `${bare.charAt(0).toUpperCase()}${bare.slice(1)}?`;
}

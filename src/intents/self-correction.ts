/** A word or a name, then "sorry", "no wait" or "I mean", then what takes its place. */
const CORRECTED =
  /(?:\p{Lu}[\p{L}\p{N}'’.-]* )*[\p{L}\p{N}'’-]+(?:,| [–—-]|\.\.\.| \.\.\.|…)\s*(?:(?:oh|er|uh|um|no),? )?(?:[Ss]orry|[Nn]o wait|[Ww]ait,? no|[Ii] (?:mean|meant)|[Mm]ake that|or rather)[,:]? (?=[\p{L}\p{N}])/gu;

/** Without any of these nothing is taken back, which is told a good deal faster. */
const TAKES_BACK = /sorry|wait|mean|make that|or rather/i;

/**
 * A question without what its writer took back: whoever is named first is not who is asked about.
 *
 * @example withoutTakenBack('what did Smith, sorry Jones, say') // 'what did Jones, say'
 */
export function withoutTakenBack(text: string): string {
  return TAKES_BACK.test(text) ? text.replace(CORRECTED, '') : text;
}

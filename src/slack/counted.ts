/**
 * A number with its noun.
 *
 * @example counted(1, 'article') // '1 article'
 */
export function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en-GB')} ${noun}${number === 1 ? '' : 's'}`;
}

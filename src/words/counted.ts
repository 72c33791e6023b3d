/**
 * A number with its noun, for whoever runs the bot: the terminal is English.
 *
 * @example counted(1, 'row') // '1 row'
 */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

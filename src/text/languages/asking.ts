/** A pattern for whole words or phrases, in any letters. Alternatives are separated by bars. */
export function phrase(alternatives: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * What makes two questions one, however they are punctuated and capitalised.
 *
 * @example sameQuestion('Who *spoke*?') // 'who spoke'
 */
export function sameQuestion(question: string): string {
  return question
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** More people than this with one last name are no family: nobody is guessed to be meant. */
const MOST_NAMESAKES = 20;

/**
 * For each form of a name its fullest form: "Hegseth" is "Pete Hegseth", "Bush" is "George W. Bush". Where two
 * people share a last name ("Tara Livesay", "Troy Livesay"), the last name alone stays as it is.
 */
export function fullest(names: Iterable<string>): Map<string, string> {
  const groups = new Map<string, Map<string, readonly string[]>>();
  for (const name of names) {
    const words = name.split(' ');
    const last = words.at(-1) ?? '';
    const group = groups.get(last) ?? new Map<string, readonly string[]>();
    groups.set(last, group);
    if (group.size <= MOST_NAMESAKES) group.set(name, words);
  }
  const full = new Map<string, string>();
  for (const group of groups.values()) {
    if (group.size > MOST_NAMESAKES) continue;
    for (const [name, words] of group) {
      const longer = [...group].filter(([, other]) => contains(other, words));
      const [longest] = longer.toSorted(([a, x], [b, y]) => y.length - x.length || b.length - a.length);
      if (longest !== undefined && longer.every(([, other]) => contains(longest[1], other)))
        full.set(name, longest[0]);
    }
  }
  return full;
}

/** Whether the words of a form stand in a longer one in order. An initial stands for the word it begins. */
function contains(longer: readonly string[], words: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) {
    const wanted = words[at];
    if (wanted === undefined) break;
    if (word === wanted || (isInitial(wanted) && word.startsWith(wanted.charAt(0)))) at++;
  }
  return at === words.length;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word);
}

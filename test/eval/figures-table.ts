import { FootnoteError } from '../../src/errors.ts';
import type { Report } from '../../src/observe/evaluate.ts';
import type { Surroundings } from '../../src/terminal/evaluation-text.ts';

/** One line of `eval --json`. */
export type Measured = Report & Surroundings;

const START = '<!-- figures:start -->';
const END = '<!-- figures:end -->';
const HEAD = [
  '| set | searched | P@1 | R@3 | plain BM25 | answered | of these right | answered though nothing does | though its article was taken away |',
  '|---|---|---|---|---|---|---|---|---|',
];

/** The table of the README: a row per run. Of a set it tells nothing but its name and its figures. */
export function figuresTable(runs: readonly Measured[], date: string): string {
  const rows = runs.map(({ set, whole, scoped, ranking, plain, decision, abstention, ...run }) => {
    const right = decision.answeredRight;
    const answered = run.answerable - decision.refusedWrong;
    return [
      set.replaceAll('|', '\\|'),
      whole || scoped === 0 ? 'all articles' : 'its own article',
      percent(ranking.p1),
      percent(ranking.r3),
      plain === null ? '-' : `${points(plain.p1)} / ${points(plain.r3)}`,
      run.answerable === 0 ? '-' : `${answered} of ${run.answerable}`,
      answered === 0 ? '-' : percent(right / answered),
      refusable(abstention.unanswerable),
      refusable(abstention.away),
    ];
  });
  return [`Measured on ${date}.`, '', ...HEAD, ...rows.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

/**
 * The text with what stands between the two markers replaced; all else stays as it is, byte for byte.
 *
 * @throws FootnoteError `no_markers` when the markers are not there once each, in order
 */
export function rewriteFigures(text: string, table: string): string {
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  const single = text.indexOf(START, start + 1) === -1 && text.indexOf(END, end + 1) === -1;
  if (start === -1 || end < start || !single)
    throw new FootnoteError(
      'no_markers',
      'The README has no one place for the figures.',
      `Put one line ${START} and one line ${END} around it.`,
    );
  return `${text.slice(0, start + START.length)}\n${table}\n${text.slice(end)}`;
}

function refusable({ answered, questions }: Report['abstention']['away']): string {
  return questions === 0 ? '-' : `${percent(answered)} of ${questions}`;
}

function percent(value: number | null): string {
  return value === null ? '-' : `${points(value)} %`;
}

function points(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1);
}

import { OURS } from '../engines.ts';
import type { Row } from '../run.ts';

/** The rows measured at one size. */
export interface Result {
  readonly facts: number;
  readonly rows: readonly Row[];
}

const COLUMNS = [
  'build s',
  'RSS MB',
  'beside text',
  'p50 ms',
  'p99 ms',
  'q/s',
  'P@1 %',
  'R@3 %',
  'p50 / ours',
];
const NAME = 24;
const CELL = 12;

/** A size's figures as lines of text, the fastest engine first. */
export function tableOf({ facts, rows }: Result): string {
  const ours = p50Of(rows, OURS[0]?.name);
  const measured = rows
    .filter(({ answered }) => answered !== null)
    .sort((a, b) => (a.answered?.p50 ?? 0) - (b.answered?.p50 ?? 0));
  const leftOut = rows.filter(({ answered }) => answered === null);
  return [
    `${facts.toLocaleString('en')} facts`,
    line('', COLUMNS),
    ...measured.map((row) => line(row.engine, cells(row, ours))),
    ...leftOut.map((row) => `${row.engine.padEnd(NAME)} left out: ${row.leftOut}`),
    ...ratios(rows),
    '',
  ].join('\n');
}

function cells({ built, answered }: Row, ours: number | null): string[] {
  if (built === null || answered === null) return [];
  const { asked, p50, p99, perSecond, p1, r3 } = answered;
  return [
    (built.millis / 1000).toFixed(2),
    megabytes(built.resident),
    megabytes(built.besideText),
    p50.toFixed(3),
    p99.toFixed(2),
    perSecond.toFixed(perSecond < 10 ? 1 : 0),
    String(asked),
    percent(p1),
    percent(r3),
    ours === null ? '' : `${(p50 / ours).toFixed(2)}x`,
  ];
}

/** How much faster ours is than the fastest peer; below 1 it is slower. */
function ratios(rows: readonly Row[]): string[] {
  const own = new Set(OURS.map(({ name }) => name));
  const [fastest] = rows
    .filter(({ engine, answered }) => answered !== null && !own.has(engine))
    .sort((a, b) => (a.answered?.p50 ?? 0) - (b.answered?.p50 ?? 0));
  const p50 = fastest?.answered?.p50;
  if (fastest === undefined || p50 === undefined) return [];
  return OURS.flatMap(({ name, partly }) => {
    if (partly) return [];
    const mine = p50Of(rows, name);
    return mine === null
      ? []
      : [`${name}: ${(p50 / mine).toFixed(2)} times the speed of the fastest peer (${fastest.engine}, p50)`];
  });
}

function p50Of(rows: readonly Row[], name: string | undefined): number | null {
  return rows.find(({ engine }) => engine === name)?.answered?.p50 ?? null;
}

function line(name: string, values: readonly string[]): string {
  return `${name.padEnd(NAME)}${values.map((value) => value.padStart(CELL)).join('')}`;
}

function percent(share: number | null): string {
  return share === null ? '–' : (100 * share).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(0);
}

import { OURS } from '../engines.ts';
import type { Result } from './table.ts';

const WIDTH = 860;
const HEIGHT = 520;
/** Room around the axes; the right margin holds the names. */
const MARGIN = { top: 56, right: 200, bottom: 52, left: 80 };
const OUR_COLOUR = '#0b6e4f';
const COLOURS = [
  '#c8553d',
  '#3d6cb9',
  '#8a5fb0',
  '#b0851f',
  '#3f9aa8',
  '#a34d79',
  '#6b7a3a',
  '#7a5c49',
  '#556',
  '#999',
];
/** Least distance between two names, in pixels. */
const LINE = 16;

interface Point {
  readonly facts: number;
  readonly millis: number;
}

/**
 * Median time per question over the number of facts, both axes logarithmic, as an SVG picture. Every engine's line is
 * named at its end, ours drawn thicker.
 */
export function plotOf(results: readonly Result[]): string {
  const own = new Set(OURS.map(({ name }) => name));
  const lines = linesOf(results);
  const all = [...lines.values()].flat();
  const x = scale(
    all.map(({ facts }) => facts),
    MARGIN.left,
    WIDTH - MARGIN.right,
  );
  const y = scale(
    all.map(({ millis }) => millis),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const colours = [...COLOURS];
  const drawn = [...lines].map(([name, points], at) => {
    const ours = own.has(name);
    const last = points.at(-1) as Point;
    return {
      name,
      points,
      ours,
      dashed: ours && name !== OURS[0]?.name,
      colour: ours ? OUR_COLOUR : (colours[at % colours.length] as string),
      end: { x: x.at(last.facts), y: y.at(last.millis) },
    };
  });
  const labels = apart(drawn.map(({ end }) => end));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#333">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>`,
    text(MARGIN.left, 24, 'Median time per question', 'font-size="16" font-weight="600"'),
    text(
      MARGIN.left,
      42,
      'milliseconds over facts, both logarithmic; one run on one machine; lower is faster',
      'fill="#777"',
    ),
    ...y.ticks.map((tick) => grid(MARGIN.left, y.at(tick), WIDTH - MARGIN.right, y.at(tick))),
    ...y.ticks.map((tick) => text(MARGIN.left - 8, y.at(tick) + 4, `${tick} ms`, 'text-anchor="end"')),
    ...x.ticks.map((tick) => grid(x.at(tick), MARGIN.top, x.at(tick), HEIGHT - MARGIN.bottom)),
    ...x.ticks.map((tick) =>
      text(x.at(tick), HEIGHT - MARGIN.bottom + 20, tick.toLocaleString('en'), 'text-anchor="middle"'),
    ),
    text((MARGIN.left + WIDTH - MARGIN.right) / 2, HEIGHT - 12, 'facts', 'text-anchor="middle" fill="#777"'),
    ...drawn.flatMap(({ points, colour, ours, dashed }) => [
      `<polyline fill="none" stroke="${colour}" stroke-width="${ours ? 3 : 1.5}"${dashed ? ' stroke-dasharray="6 4"' : ''} points="${points.map(({ facts, millis }) => `${round(x.at(facts))},${round(y.at(millis))}`).join(' ')}"/>`,
      ...points.map(
        ({ facts, millis }) =>
          `<circle cx="${round(x.at(facts))}" cy="${round(y.at(millis))}" r="${ours ? 4 : 3}" fill="${colour}"/>`,
      ),
    ]),
    ...drawn.map(({ name, colour, ours, end }, at) =>
      text(
        end.x + 10,
        (labels[at] as number) + 4,
        name,
        `fill="${colour}"${ours ? ' font-weight="700"' : ''}`,
      ),
    ),
    '</svg>',
    '',
  ].join('\n');
}

function linesOf(results: readonly Result[]): Map<string, Point[]> {
  const lines = new Map<string, Point[]>();
  for (const { facts, rows } of results) {
    for (const { engine, answered } of rows) {
      if (answered === null) continue;
      const points = lines.get(engine) ?? [];
      points.push({ facts, millis: answered.p50 });
      lines.set(engine, points);
    }
  }
  return lines;
}

/** A logarithmic axis from pixel to pixel over whole powers of ten. */
function scale(values: readonly number[], from: number, to: number) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, at) => Number(`1e${low + at}`)),
    at: (value: number) => from + ((Math.log10(value) - low) / (high - low)) * (to - from),
  };
}

/** Heights for the names of lines, moved apart until no two that end at the same place overlap; their order stays. */
function apart(ends: readonly { readonly x: number; readonly y: number }[]): number[] {
  const placed = ends.map(({ y }) => y);
  const least = new Map<number, number>();
  for (const at of [...ends.keys()].sort((a, b) => (placed[a] as number) - (placed[b] as number))) {
    const { x, y } = ends[at] as { x: number; y: number };
    const height = Math.max(y, (least.get(x) ?? Number.NEGATIVE_INFINITY) + LINE);
    least.set(x, height);
    placed[at] = height;
  }
  return placed;
}

function grid(x1: number, y1: number, x2: number, y2: number): string {
  return `<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="#e5e5e5"/>`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}" ${attributes}>${content}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

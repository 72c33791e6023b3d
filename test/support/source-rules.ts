import { basename } from 'node:path';
import { codeOf, importedPackages, importedPaths, type Source } from './sources.ts';

/** Looks at sources and names every place that breaks one rule. */
export type Rule = (sources: readonly Source[]) => readonly string[];

/** The rooms of `src/`, left to right: a room imports from rooms further right only. */
const LEVELS = [
  ['main', 'cli'],
  ['footnote'],
  ['library', 'terminal'],
  ['slack', 'store', 'knowledge', 'observe'],
  ['ports'],
  ['words'],
  ['digest'],
  ['answer'],
  ['intents'],
  ['facts'],
  ['text'],
];
const DOORS: ReadonlySet<string> = new Set(['main', 'cli']);
const CONFIGURED: ReadonlySet<string> = new Set(['main', 'cli', 'footnote']);
const PURE: ReadonlySet<string> = new Set(['text', 'facts', 'intents', 'answer', 'digest']);
/** The local desk is no part of a production install; only the door that starts it knows it. */
const DESK = 'test/desk/start.ts';
const MOST_LINES = 250;

/** Imports run from left to right, and rooms side by side do not know each other. */
export const direction: Rule = (sources) =>
  inSource(sources).flatMap((source) =>
    importedPaths(source)
      .filter((target) => !mayImport(source.path, target))
      .map((target) => `${source.path} imports ${target}`),
  );

/** No file imports itself, however long the way round; imports of types count. */
export const cycles: Rule = (sources) => {
  const targets = new Map(sources.map((source) => [source.path, importedPaths(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const from = way.indexOf(path);
    if (from !== -1) found.push([...way.slice(from), path].join(' -> '));
    if (from !== -1 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
};

/** A file holds one idea; more than 250 lines are several. */
export const brevity: Rule = (sources) =>
  sources
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > MOST_LINES)
    .map(({ path, lines }) => `${path} has ${lines} lines`);

/** A package with traps or with a room of its own is imported in one place. */
export const packages: Rule = (sources) =>
  inSource(sources).flatMap((source) =>
    importedPackages(source)
      .filter((name) => !mayUse(source.path, name))
      .map((name) => `${source.path} imports ${name}`),
  );

/** Only the two doors read the environment or end the process. */
export const processes: Rule = (sources) =>
  inSource(sources)
    .filter((source) => !DOORS.has(roomOf(source.path)))
    .filter((source) => USES_PROCESS.test(codeOf(source)) || importedPackages(source).some(isProcess))
    .map(({ path }) => `${path} uses process`);

const USES_PROCESS = /(?<![.\w'"`-])process(?:\?\.|\.(?=\w)|\[|;)|\bimport\.meta\.env\b/;

/** The core computes: no files, no network, no clock, no chance, no package but those for language and for calendars. */
export const purity: Rule = (sources) =>
  inSource(sources)
    .filter(({ path }) => PURE.has(roomOf(path)))
    .flatMap((source) => [
      ...importedPackages(source)
        .filter((name) => name !== 'natural' && name !== 'tinyld' && name !== 'temporal-polyfill')
        .map((name) => `${source.path} imports ${name}`),
      ...[...codeOf(source).matchAll(IMPURE)].map(([use]) => `${source.path} uses ${use}`),
    ]);

const IMPURE =
  /\bDate\.now\b|\bTemporal\.Now\b|\bnew Date\(\s*\)|\bperformance\.\w+|\bMath\.random\b|\bcrypto\.\w+|\bset(?:Timeout|Interval|Immediate)\b|\bfetch\(/g;

/** Everything exported says why it exists, right above itself. */
export const docstrings: Rule = (sources) =>
  inSource(sources).flatMap(({ path, text }) => {
    const lines = text.split('\n');
    return lines.flatMap((line, at) => {
      const name = EXPORTED.exec(line)?.[1];
      return name === undefined || /\*\/\s*$/.test(lines[at - 1] ?? '') ? [] : [`${path} exports ${name}`];
    });
  });

const EXPORTED =
  /^export (?:declare |abstract |async )*(?:function\*?|const|let|class|interface|type) ([\p{L}\w$]+)/u;

/** A name is imported from where it is written, and has one name everywhere. */
export const barrels: Rule = (sources) =>
  inSource(sources)
    .filter((source) => basename(source.path) === 'index.ts' || PASSES_ON.test(codeOf(source)))
    .map(({ path }) => `${path} passes on what others export`);

const PASSES_ON = /^export\b(?:\s+type)?\s*(?:\*|\{[^}]*\}\s*from\b|default\b)/m;

/** A file is named after what it holds, in small letters and hyphens. */
export const names: Rule = (sources) =>
  sources
    .filter(({ path }) => path.split('/').some((part) => VAGUE.test(part)) || !KEBAB.test(basename(path)))
    .map(({ path }) => path);

const VAGUE = /^(?:utils?|helpers?|types?|common|misc|shared|constants)(?:\.test)?(?:\.ts)?$/;
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.ts$/;

function mayImport(from: string, target: string): boolean {
  if (target === DESK) return roomOf(from) === 'main';
  if (!target.startsWith('src/')) return false;
  const room = roomOf(from);
  const other = roomOf(target);
  if (other === room || other === 'errors') return true;
  if (other === 'config') return CONFIGURED.has(room);
  const level = levelOf(room);
  return level !== -1 && levelOf(other) > level;
}

function mayUse(path: string, name: string): boolean {
  if (name === 'natural') return path === 'src/text/natural.ts';
  if (name === 'temporal-polyfill') return path === 'src/digest/due.ts';
  if (name === 'tinyld') return path === 'src/text/detect.ts';
  if (name.startsWith('@slack/')) return roomOf(path) === 'slack';
  if (name === 'dotenv' || isProcess(name)) return DOORS.has(roomOf(path));
  return true;
}

function isProcess(name: string): boolean {
  return name === 'node:process' || name === 'process';
}

function levelOf(room: string): number {
  return LEVELS.findIndex((level) => level.includes(room));
}

/** `src/text/span.ts` is in the room "text", `src/main.ts` is the room "main". */
function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.ts$/, '') ?? '';
}

function inSource(sources: readonly Source[]): readonly Source[] {
  return sources.filter(({ path }) => path.startsWith('src/'));
}

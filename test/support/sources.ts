import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';

/** A file of TypeScript, by its path below the project's folder with `/` between folders. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

const PROJECT = new URL('../../', import.meta.url);

/** Every TypeScript file below a folder of the project. */
export async function readSources(folder: string): Promise<readonly Source[]> {
  const entries = await readdir(new URL(folder, PROJECT), { recursive: true });
  const paths = entries
    .map((entry) => posix.join(folder, entry.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts') && !path.includes('node_modules/'))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(new URL(path, PROJECT), 'utf8') })),
  );
}

/** A source without its comments, as far as comments begin a line or follow a space. */
export function codeOf({ text }: Source): string {
  return text
    .replace(/^[ \t]*\/\*[\s\S]*?\*\//gm, '')
    .replace(/(^|[ \t])\/\/ .*$/gm, '$1')
    .replace(/^#!.*\n/, '\n');
}

const STATIC = /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*['"]([^'"]+)['"]/gm;
const BARE = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const CALLED = /\b(?:import|require)\s*\(\s*['"`]([^'"`]+)['"`]/g;

/** What a source imports, statically, dynamically or for its types only, as written. */
export function specifiersOf(source: Source): readonly string[] {
  const code = codeOf(source);
  return [STATIC, BARE, CALLED].flatMap((pattern) =>
    [...code.matchAll(pattern)].map((match) => match[1] ?? ''),
  );
}

/** The files of this project that a source imports, by their paths. */
export function importedPaths(source: Source): readonly string[] {
  return specifiersOf(source)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => posix.join(posix.dirname(source.path), specifier));
}

/** The packages a source imports, `node:` modules among them, without the path inside them. */
export function importedPackages(source: Source): readonly string[] {
  return specifiersOf(source)
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/'));
}

import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTags } from '../../src/knowledge/lexicon.ts';
import { editDistance, partsOfSpeech, porterStem } from '../../src/text/natural.ts';

const NATURAL = fileURLToPath(new URL('../../src/text/natural.ts', import.meta.url));
/** Everything that answering takes: what is imported here, and what that imports. */
const LIVE = fileURLToPath(new URL('../../src/library/watched-library.ts', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Run in plain Node, which sees what a test runner hides: names that a module does not export, and what it loads. */
const PROGRAM = `
import { registerHooks } from 'node:module';
const loaded = [];
registerHooks({ load(url, context, next) { loaded.push(url); return next(url, context); } });
const before = JSON.stringify(process.env);
await import(${JSON.stringify(LIVE)});
const { porterStem, editDistance } = await import(${JSON.stringify(NATURAL)});
console.log(JSON.stringify({
  loaded,
  stem: porterStem('negotiations'),
  distance: editDistance('hegseth', 'hegesth'),
  environment: JSON.stringify(process.env) === before,
}));
`;

interface Outcome {
  readonly loaded: readonly string[];
  readonly stem: string;
  readonly distance: number;
  readonly environment: boolean;
}

let outcome: Outcome;
beforeAll(async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', PROGRAM], {
    cwd: ROOT,
  });
  outcome = JSON.parse(stdout);
});

describe('natural and all that answers with it, imported in plain Node', () => {
  it('gives what is imported of it', () => {
    expect(outcome).toMatchObject({ stem: 'negoti', distance: 1 });
  });

  it('brings no database client along and no lexicon parsed, reads no .env and says nothing', () => {
    expect(
      outcome.loaded.filter((url) => /\/(?:mongoose|pg|redis|memjs|dotenv)\/|lexicon_|_lexicon/i.test(url)),
    ).toEqual([]);
    expect(outcome.loaded.length).toBeGreaterThan(1);
    expect(outcome.loaded.filter((url) => url.includes('/node_modules/natural/')).length).toBeLessThan(80);
    expect(outcome.environment).toBe(true);
  });
});

describe('natural', () => {
  it('counts swapped neighbours as one edit', () => {
    expect(editDistance('hegseth', 'hegesth')).toBe(1);
    expect(editDistance('singh', 'sing')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('same', 'same')).toBe(0);
  });

  it('stems as Porter did', () => {
    expect(['ponies', 'caresses', 'relational', 'hopping'].map(porterStem)).toEqual([
      'poni',
      'caress',
      'relat',
      'hop',
    ]);
  });

  it('tells parts of speech', () => {
    const tagOf = readTags();
    expect(partsOfSpeech(['the', 'old', 'ferry', 'sank', 'quickly'], tagOf)).toEqual([
      'other',
      'modifier',
      'noun',
      'verb',
      'modifier',
    ]);
    expect(partsOfSpeech([], tagOf)).toEqual([]);
  });

  it('takes a word that the lexicon does not know for a noun, unless its ending tells more', () => {
    const parts = partsOfSpeech(['Zorbs', 'zorb', 'zorbing', 'zorbed'], () => null);
    expect(parts).toEqual(['noun', 'noun', 'verb', 'verb']);
  });
});

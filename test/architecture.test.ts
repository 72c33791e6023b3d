import { beforeAll, describe, expect, it } from 'vitest';
import * as rules from './support/source-rules.ts';
import { readSources, type Source, specifiersOf } from './support/sources.ts';

let project: readonly Source[] = [];
beforeAll(async () => {
  project = [...(await readSources('src')), ...(await readSources('test'))];
});

/** Made-up sources by their paths; what is not a whole path is a file of `src/`. */
function sources(files: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

const importing = (target: string) => `import { a } from '${target}';\n`;
const lines = (count: number) => 'const a = 1;\n'.repeat(count);

interface Example {
  readonly rule: rules.Rule;
  /** Each of these alone breaks the rule. */
  readonly broken: readonly Readonly<Record<string, string>>[];
  /** All of these together keep it. */
  readonly kept: Readonly<Record<string, string>>;
}

const EXAMPLES: Readonly<Record<string, Example>> = {
  'imports run in one direction': {
    rule: rules.direction,
    broken: [
      { 'src/text/a.ts': importing('../facts/b.ts') },
      { 'src/facts/a.ts': "import type { A } from '../answer/b.ts';\n" },
      { 'src/intents/a.ts': "const a = await import('../answer/b.ts');\n" },
      { 'src/answer/a.ts': "type A = import('../ports.ts').A;\n" },
      { 'src/slack/a.ts': importing('../store/b.ts') },
      { 'src/observe/a.ts': importing('../knowledge/b.ts') },
      { 'src/knowledge/a.ts': importing('../library.ts') },
      { 'src/terminal/a.ts': importing('../library.ts') },
      { 'src/library.ts': importing('./footnote.ts') },
      { 'src/footnote.ts': importing('./main.ts') },
      { 'src/cli.ts': importing('./main.ts') },
      { 'src/slack/a.ts': importing('../config.ts') },
      { 'src/errors.ts': importing('./text/span.ts') },
      { 'src/text/a.ts': importing('../attic/b.ts') },
      { 'src/attic/a.ts': importing('../text/b.ts') },
      { 'src/cli.ts': importing('../test/support/b.ts') },
      { 'src/cli.ts': importing('../test/desk/start.ts') },
      { 'src/digest/a.ts': "import {\n  a,\n  b,\n} from '../slack/c.ts';\n" },
    ],
    kept: {
      'src/main.ts': `${importing('./footnote.ts')}await import('../test/desk/start.ts');\n`,
      'src/footnote.ts': importing('./library.ts') + importing('./config.ts') + importing('./slack/a.ts'),
      'src/terminal/a.ts': importing('../observe/b.ts') + importing('./c.ts'),
      'src/text/a.ts': importing('../errors.ts'),
      'src/slack/a.ts': `// import { a } from '../store/b.ts';\n/** import { a } from '../store/b.ts'; */\n`,
      'test/text/a.test.ts': importing('../../src/main.ts'),
    },
  },
  'no import leads back to its file': {
    rule: rules.cycles,
    broken: [
      { 'src/text/a.ts': importing('./a.ts') },
      { 'src/text/a.ts': importing('./b.ts'), 'src/text/b.ts': "import type { A } from './a.ts';\n" },
      {
        'src/text/a.ts': importing('./b.ts'),
        'src/text/b.ts': importing('./c.ts'),
        'src/text/c.ts': "await import('./b.ts');\n",
      },
    ],
    kept: {
      'src/text/a.ts': importing('./b.ts') + importing('./c.ts'),
      'src/text/b.ts': importing('./c.ts'),
      'src/text/c.ts': '',
    },
  },
  'files stay under 251 lines': {
    rule: rules.brevity,
    broken: [{ 'src/text/a.ts': lines(251) }, { 'test/text/a.test.ts': lines(300) }],
    kept: { 'src/text/a.ts': lines(250) },
  },
  'natural, Bolt and dotenv are each imported where they belong': {
    rule: rules.packages,
    broken: [
      { 'src/intents/a.ts': importing('natural') },
      { 'src/text/tokens.ts': importing('natural/lib/natural/stemmers/index.js') },
      { 'src/footnote.ts': "import type { App } from '@slack/bolt';\n" },
      { 'src/store/a.ts': importing('@slack/web-api') },
      { 'src/slack/a.ts': importing('temporal-polyfill') },
      { 'src/config.ts': "import 'dotenv/config';\n" },
      { 'src/config.ts': importing('node:process') },
    ],
    kept: {
      'src/text/natural.ts': importing('natural/lib/natural/distance/index.js'),
      'src/slack/a.ts': importing('@slack/bolt'),
      'src/main.ts': importing('dotenv') + importing('node:process'),
    },
  },
  'only the two doors touch the process': {
    rule: rules.processes,
    broken: [
      { 'src/config.ts': 'const a = process.env.A;\n' },
      { 'src/config.ts': 'const { env } = process;\n' },
      { 'src/store/a.ts': "const a = process['env'];\n" },
      { 'src/slack/a.ts': 'globalThis.a = () => process?.exit(1);\n' },
      { 'src/slack/a.ts': importing('node:process') },
    ],
    kept: {
      'src/main.ts': 'process.exit(0);\n',
      'src/cli.ts': 'process.exitCode = 1;\n',
      'src/slack/a.ts':
        "// ends the process.\nconst process = app.handle;\nthrow new Error('It ends the process.');\n",
    },
  },
  'the core reads no clock, no file and no chance': {
    rule: rules.purity,
    broken: [
      { 'src/text/a.ts': importing('node:fs') },
      { 'src/facts/a.ts': "import type { Hash } from 'node:crypto';\n" },
      { 'src/answer/a.ts': importing('zod') },
      { 'src/intents/a.ts': 'const a = Date.now();\n' },
      { 'src/answer/a.ts': 'const a = new Date();\n' },
      { 'src/digest/a.ts': 'const a = performance.now();\n' },
      { 'src/digest/due.ts': 'const a = Temporal.Now.instant();\n' },
      { 'src/facts/a.ts': 'const a = Math.random();\n' },
      { 'src/text/a.ts': "const a = await fetch('a');\n" },
      { 'src/answer/a.ts': 'setTimeout(() => {}, 1);\n' },
    ],
    kept: {
      'src/text/a.ts': "/** Not Date.now(). */\nconst a = ['performance', 'date'];\nconst b = new Date(a);\n",
      'src/store/a.ts': 'const a = Date.now();\n',
    },
  },
  'every export has a docstring': {
    rule: rules.docstrings,
    broken: [
      { 'src/text/a.ts': 'export const A = 1;\n' },
      { 'src/text/a.ts': '// A remark.\nexport function a() {}\n' },
      { 'src/text/a.ts': '/** A. */\n\nexport type A = string;\n' },
      { 'src/text/a.ts': 'export async function a() {}\n' },
      { 'src/text/a.ts': '/** A. */\nexport interface A {}\nexport class B {}\n' },
    ],
    kept: {
      'src/text/a.ts':
        '/** A. */\nexport const A = 1;\n/**\n * B.\n */\nexport function b() {}\nconst c = 1;\n',
      'test/text/a.test.ts': 'export const A = 1;\n',
    },
  },
  'no file passes on what others export': {
    rule: rules.barrels,
    broken: [
      { 'src/text/index.ts': 'const a = 1;\n' },
      { 'src/text/a.ts': "export * from './b.ts';\n" },
      { 'src/text/a.ts': "export { b } from './b.ts';\n" },
      { 'src/text/a.ts': "export type { B } from './b.ts';\n" },
      { 'src/text/a.ts': 'export default 1;\n' },
    ],
    kept: { 'src/text/a.ts': "import { b } from './b.ts';\nexport const a = b;\n" },
  },
  'files are named after what they hold': {
    rule: rules.names,
    broken: [
      { 'src/text/utils.ts': '' },
      { 'src/helpers/a.ts': '' },
      { 'src/text/types.ts': '' },
      { 'src/text/camelCase.ts': '' },
      { 'test/text/utils.test.ts': '' },
    ],
    kept: { 'src/text/natural.ts': '', 'src/intents/question-type.ts': '', 'test/text/span.test.ts': '' },
  },
};

describe.each(Object.entries(EXAMPLES))('%s', (_, { rule, broken, kept }) => {
  it('in this project', () => {
    expect(rule(project)).toEqual([]);
  });

  it('and each breach of it would be caught', () => {
    for (const files of broken) expect(rule(sources(files)), Object.keys(files).join()).not.toEqual([]);
  });

  it('and nothing harmless is reported', () => {
    expect(rule(sources(kept))).toEqual([]);
  });
});

describe('the reader of sources', () => {
  it('sees the files of both trees', () => {
    const paths = project.map(({ path }) => path);
    expect(paths).toContain('src/main.ts');
    expect(paths).toContain('src/intents/features/coverage.ts');
    expect(paths).toContain('test/architecture.test.ts');
  });

  it('sees static, dynamic and type imports', () => {
    const text = [
      "import './a.ts';",
      "import b, { type B } from './b.ts';",
      "import type { C } from './c.ts';",
      "const d = await import('./d.ts');",
      "type E = typeof import('./e.ts');",
      "import words from './f.json' with { type: 'json' };",
      "// import './g.ts';",
    ].join('\n');
    const found = specifiersOf({ path: 'src/text/x.ts', text });
    expect([...found].sort()).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './f.json']);
  });
});

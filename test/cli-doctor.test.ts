import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf } from './knowledge/temporary-folder.ts';
import { run } from './support/processes.ts';
import { KNOWLEDGE } from './support/seed-library.ts';

describe('footnote doctor', () => {
  it('finds nothing to mend on the desk, and makes no database', async () => {
    const folder = await folderOf({});
    const env = { DATABASE_URL: `file:${join(folder, 'a.db')}` };
    const { code, stdout } = await run('cli.ts', ['doctor', '--knowledge', KNOWLEDGE], { env });
    expect(stdout).toMatch(/✓ The environment is complete\..*1 article.*no database yet.*local desk/su);
    expect(stdout).toContain('Nothing keeps the bot from working.');
    expect(code).toBe(0);
  });

  it('names every problem with its place and its fix, and ends with 1', async () => {
    const folder = await folderOf({ 'bad.md': '---\npublished: soon\n---\nA body.\n' });
    const env = { SLACK_BOT_TOKEN: 'nonsense', PORT: 'x' };
    const { code, stdout, stderr } = await run('cli.ts', ['doctor', '--knowledge', folder], { env });
    expect(stdout).toMatch(
      /✗ The environment is not complete:.*SLACK_BOT_TOKEN.*PORT.*→ Set them in \.env/su,
    );
    expect(stdout).toMatch(/✗ .*bad\.md:2: .*\n {2}→ /u);
    expect(stdout).toContain('2 to mend.');
    expect(stdout + stderr).not.toContain('nonsense');
    expect(code).toBe(1);
  });
});

describe('footnote verify', () => {
  it('ends with 0 for words that stand there, 1 for others, 2 for what is no citation', async () => {
    const verify = (citation: string) => run('cli.ts', ['verify', citation, '--knowledge', KNOWLEDGE]);
    const article = 'us-india-defence-framework';
    const [right, wrong, none] = await Promise.all([
      verify(`${article}:0-50`),
      verify(JSON.stringify({ article, start: 0, end: 5, text: 'Never' })),
      verify('nowhere'),
    ]);
    expect(right).toMatchObject({ code: 0, stdout: expect.stringContaining('In a landmark move') });
    expect(wrong).toMatchObject({ code: 1, stdout: expect.stringContaining('do not stand in the article') });
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('article:start-end') });
  });
});

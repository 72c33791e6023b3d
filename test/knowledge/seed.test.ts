import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NOTHING_RECORDED } from '../../src/facts/article.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { readFrontMatter } from '../../src/knowledge/front-matter.ts';
import { KEYS } from '../../src/knowledge/metadata.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const SHA256 = '22203cef46c6532e9236296f93b7b88e9bf07a8c5f59fbb437087c2158ead612';

describe('the article that comes with Footnote', () => {
  it('has the body it was given, byte for byte, and no metadata but a title', async () => {
    const { articles, problems } = await readFolder(join(ROOT, 'knowledge'));
    const article = articles.find(({ id }) => id === 'us-india-defence-framework');
    expect(problems).toEqual([]);
    expect(article).toMatchObject({
      ...NOTHING_RECORDED,
      title: 'US-India 10-year Defence Framework',
      sha256: SHA256,
    });
    const bytes = await readFile(join(ROOT, 'knowledge', 'us-india-defence-framework.md'));
    const body = bytes.subarray(bytes.lastIndexOf('---\n') + 4);
    expect(createHash('sha256').update(body).digest('hex')).toBe(SHA256);
    expect(article?.body).toBe(body.toString('utf8'));
  });

  it('shows its eighteen emphasised passages without their asterisks', async () => {
    const { articles } = await readFolder(join(ROOT, 'knowledge'));
    const marks = articles.find(({ id }) => id === 'us-india-defence-framework')?.marks ?? [];
    expect(marks.filter(({ opens, start, end }) => opens && end - start === 1)).toHaveLength(10);
    expect(marks.filter(({ opens, start, end }) => opens && end - start === 2)).toHaveLength(8);
    expect(marks).toHaveLength(36);
  });

  it('stands beside a README whose example is an article without problems', async () => {
    const readme = await readFile(join(ROOT, 'knowledge', 'README.md'), 'utf8');
    const example = /```\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const { metadata, body, problems } = readFrontMatter(example, 'canteen.md');
    expect(problems).toEqual([]);
    expect(Object.values(metadata ?? {})).not.toContain(null);
    expect(body).toMatch(/^# Opening hours\n/);
    for (const key of KEYS) expect(readme).toContain(`\n| \`${key}\` |`);
  });

  it('is safe from git and from editors that tidy files', async () => {
    expect(await readFile(join(ROOT, '.gitattributes'), 'utf8')).toMatch(/^knowledge\/\*\* -text$/m);
    const rules = (await readFile(join(ROOT, '.editorconfig'), 'utf8')).split('[knowledge/**]')[1];
    for (const rule of ['charset', 'end_of_line', 'insert_final_newline', 'trim_trailing_whitespace']) {
      expect(rules).toContain(`${rule} = unset`);
    }
  });
});

import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAliases } from '../../src/knowledge/aliases.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { folderOf } from './temporary-folder.ts';

describe('the editor’s alias list', () => {
  it('is one group of names a line', () => {
    const { groups, problems } = parseAliases(
      '# names\n- [Pentagon chief, Pete Hegseth]\n- [ASEAN, "the bloc"]\n',
    );
    expect(groups).toEqual([
      ['Pentagon chief', 'Pete Hegseth'],
      ['ASEAN', 'the bloc'],
    ]);
    expect(problems).toEqual([]);
  });

  it.each(['', '# nothing yet\n', '[]'])('may be empty: %j', (source) => {
    expect(parseAliases(source)).toEqual({ groups: [], problems: [] });
  });

  it.each([
    ['- [a, b]\n- [only]\n', 2, 'alias_group'],
    ['- [a, b]\n\n- [the Mod, MOD]\n', 3, 'alias_group'],
    ['- [a, "!!"]\n', 1, 'alias_group'],
    ['- just text\n', 1, 'alias_group'],
    ['- [one two three four five six seven, x]\n', 1, 'alias_group'],
    ['a: b\n', 1, 'aliases_not_a_list'],
    ['- [a, b\n', 2, 'aliases_syntax'],
  ])('names what is wrong in %j, with line and fix', (source, line, code) => {
    const { problems } = parseAliases(source);
    expect(problems).toMatchObject([
      { file: 'aliases.yml', line, code, severity: 'error', fix: expect.stringMatching(/\S/) },
    ]);
  });

  it('keeps the good groups beside a bad one', () => {
    expect(parseAliases('- [only]\n- [a, b]\n').groups).toEqual([['a', 'b']]);
  });
});

describe('a knowledge folder', () => {
  it('hands its alias list on, and does not take it for an article', async () => {
    const folder = await folderOf({
      'a.md': 'A ferry came.\n',
      'aliases.yml': '- [ferry, boat]\n- [broken]\n',
    });
    const { articles, aliases, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['a']);
    expect(aliases).toEqual([['ferry', 'boat']]);
    expect(problems).toMatchObject([{ file: 'aliases.yml', line: 2 }]);
  });

  it('says that a folder in the list’s place cannot be read', async () => {
    const folder = await folderOf({ 'a.md': 'A ferry came.\n' });
    await mkdir(join(folder, 'aliases.yml'));
    expect((await readFolder(folder)).problems).toMatchObject([{ code: 'aliases_unreadable' }]);
  });
});

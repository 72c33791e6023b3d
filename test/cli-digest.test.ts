import { describe, expect, it } from 'vitest';
import { folderOf } from './knowledge/temporary-folder.ts';
import { FISHERY } from './support/libraries.ts';
import { type Ended, run } from './support/processes.ts';

function preview(...args: readonly string[]): Promise<Ended> {
  return run('cli.ts', ['digest', '--preview', ...args]);
}

describe('footnote digest --preview', () => {
  it('prints the first edition, a baseline', async () => {
    const folder = await folderOf({ 'fishery.md': `---\ntitle: Fishing peace\n---\n${FISHERY}` });
    const { code, stdout } = await preview('--knowledge', folder, '--day', '2026-11-23');
    expect(code).toBe(0);
    expect(stdout).toContain('Edition of 2026-11-23, first edition');
    expect(stdout).toContain('New: Fishing peace');
  });

  it('prints what is new and what changed since a former folder', async () => {
    const before = await folderOf({ 'fishery.md': FISHERY });
    const now = await folderOf({
      'fishery.md': FISHERY.replace('20-year', '30-year'),
      'toll.md': 'The toll bridge of Ostrey opens on 12 December 2026, the council said.',
    });
    const { stdout } = await preview('--knowledge', now, '--before', before, '--day', '2026-11-23');
    expect(stdout).toMatch(
      /New: The toll bridge[\s\S]*Changed:[\s\S]*Was:[\s\S]*20-year[\s\S]*Now:[\s\S]*30-year/u,
    );
    const nothing = await preview('--knowledge', now, '--before', now, '--day', '2027-11-23');
    expect(nothing.stdout).toContain('nothing new');
  });

  it('names what is wrong with its options', async () => {
    expect(await preview('--day', 'Monday')).toMatchObject({ code: 2 });
    expect(await run('cli.ts', ['digest'])).toMatchObject({ code: 2 });
  });
});

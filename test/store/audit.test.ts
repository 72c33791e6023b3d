import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Deed } from '../../src/ports/audit.ts';
import { deedsOf } from '../../src/store/audit.ts';
import { forget } from '../../src/store/forget.ts';
import { deedJson, deedsText } from '../../src/terminal/deeds-text.ts';
import { BACKENDS } from './databases.ts';
import { installationIn, opened } from './opened.ts';

const deed = (key: string, more: Partial<Deed> = {}): Deed => ({
  ...{ key, act: 'digest_paused', team: 'T1', person: 'U1', target: 'd1', ...more },
});

describe.each(BACKENDS.filter(({ available }) => available))('the audit log on $name', (backend) => {
  const withDeeds = async (...deeds: readonly Deed[]) => {
    const kept = await opened(backend);
    for (const one of deeds)
      await kept.inbox.finish({ arrival: one.key, kept: [], letters: [], deeds: [one] }, false);
    return kept;
  };

  it('keeps a deed once, however often its event is run, and lists those of a workspace', async () => {
    const first = deed('a');
    const { database } = await withDeeds(first, { ...first, person: 'U9' }, deed('b', { team: 'T2' }));
    expect(await deedsOf(database, 'T1', 10)).toEqual([{ ...first, at: expect.any(Number) }]);
    expect(await deedsOf(database, null, 10)).toHaveLength(2);
    expect(await deedsOf(database, null, 1)).toHaveLength(1);
  });

  it('outlives every retention', async () => {
    const { database, sweep } = await withDeeds(deed('a'));
    await sql`update audit set done_at = done_at - ${1000 * 86_400_000}`.execute(database.kysely);
    await sweep(0);
    expect(await deedsOf(database, 'T1', 10)).toHaveLength(1);
  });

  it('knows who installed and who removed the bot', async () => {
    const { database, installations } = await withDeeds();
    await installations.keep(installationIn('T1'), 'U1');
    await installations.end({ team: 'T1', organisation: null, wide: false }, 9e15, 'to_mend');
    await installations.end({ team: 'T1', organisation: null, wide: false }, 9e15, 'to_mend');
    const deeds = await deedsOf(database, 'T1', 10);
    expect(deeds.map(({ act, person }) => [act, person]).sort()).toEqual([
      ['installed', 'U1'],
      ['removed', null],
    ]);
  });

  it('forgets a person’s name, and not what was done', async () => {
    const { database } = await withDeeds(deed('a'), deed('b', { person: 'U2' }));
    await forget(database, { team: 'T1', user: 'U1' });
    const deeds = await deedsOf(database, 'T1', 10);
    expect(deeds.map(({ act, person }) => [act, person]).sort()).toEqual([
      ['digest_paused', null],
      ['digest_paused', 'U2'],
      ['person_forgotten', null],
    ]);
  });
});

describe('the audit log on a terminal', () => {
  it('is a line for each deed, for people or for programs', () => {
    const one = { ...deed('a'), at: 0 };
    expect(deedsText([one, { ...one, person: null, team: '', target: null, act: 'removed' }])).toBe(
      '1970-01-01T00:00:00.000Z  T1  U1  paused the digest  d1\n1970-01-01T00:00:00.000Z  -  -  the bot was removed',
    );
    expect(deedsText([])).toContain('Nobody');
    expect(JSON.parse(deedJson(one))).toEqual({
      ...{ at: '1970-01-01T00:00:00.000Z', team: 'T1', person: 'U1' },
      ...{ act: 'digest_paused', target: 'd1' },
    });
  });
});

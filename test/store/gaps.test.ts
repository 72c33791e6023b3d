import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { gapsOver } from '../../src/store/gaps.ts';
import { questionsOver } from '../../src/store/questions.ts';
import { ANSWERS } from '../support/slack-fixtures.ts';
import { BACKENDS } from './databases.ts';
import { everything } from './everything.ts';
import { asked, opened } from './opened.ts';

const REFUSED = ANSWERS['how much does it cost?'] as (typeof ANSWERS)[string];
const COST = 'How much does it cost?';

describe.each(BACKENDS.filter(({ available }) => available))('open questions on $name', (backend) => {
  /** A store in which two people have asked what no article answers, and what is open there, counted afresh. */
  const started = async () => {
    const kept = await opened(backend);
    const { database, store } = kept;
    let count = 0;
    const say = async (user: string) => {
      const ts = `${++count}.0`;
      const place = { channel: 'C1', ts, thread: ts };
      await store.record(asked(`q${count}`, ts, { question: COST, user, answer: REFUSED, place }));
    };
    /** Lets all that was done so far be an hour old. */
    const later = async () => {
      await sql`update answer set answered_at = answered_at - 3600000`.execute(database.kysely);
      await sql`update gap set closed_at = closed_at - 3600000`.execute(database.kysely);
    };
    const open = async () => (await questionsOver(database, 30)('T1')).gaps.map(({ times }) => times);
    await say('U1');
    await say('U2');
    return { kept, database, gaps: gapsOver(database), say, later, open };
  };

  it('close as answered until several people ask anew', async () => {
    const { gaps, say, later, open } = await started();
    expect(await open()).toEqual([2]);
    await later();
    await gaps.close('T1', 'how much DOES it cost', 'answered');
    expect(await open()).toEqual([]);
    await later();
    await say('U1');
    expect(await open()).toEqual([]);
    await say('U3');
    expect(await open()).toEqual([2]);
  });

  it('stay closed when they are out of scope, whoever asks, until they are opened again', async () => {
    const { database, gaps, say, later, open } = await started();
    await later();
    const name = await gaps.close('T1', COST, 'out_of_scope');
    await say('U3');
    await say('U4');
    expect(await open()).toEqual([]);
    expect(await everything(database)).toContain(name);
    expect(await gaps.reopen('T1', COST)).toBe(name);
    expect(await open()).toEqual([4]);
  });

  it('are closed at once for a process that has counted them already, and for one workspace alone', async () => {
    const { database, gaps } = await started();
    const questions = questionsOver(database, 30);
    expect((await questions('T1')).gaps).toHaveLength(1);
    await gaps.close('T2', COST, 'out_of_scope');
    expect((await questions('T1')).gaps).toHaveLength(1);
    await gaps.close('T1', COST, 'out_of_scope');
    expect((await questions('T1')).gaps).toEqual([]);
  });

  it('are let go of, as answered, when nothing asked before is counted any more', async () => {
    const { kept, database, gaps } = await started();
    await gaps.close('T1', COST, 'answered');
    await gaps.close('T1', 'Who won the match?', 'out_of_scope');
    await sql`update gap set closed_at = closed_at - ${31 * 86_400_000}`.execute(database.kysely);
    await kept.sweep(30);
    const left = await database.kysely.selectFrom('gap').select('closed_as').execute();
    expect(left).toEqual([{ closed_as: 'out_of_scope' }]);
  });
});

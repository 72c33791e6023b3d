import { describe, expect, it } from 'vitest';
import { questionsOver } from '../../src/store/questions.ts';
import { ANSWERS } from '../support/slack-fixtures.ts';
import { BACKENDS } from './databases.ts';
import { asked, opened } from './opened.ts';

const FOUND = ANSWERS['what was leased?'] as (typeof ANSWERS)[string];
const REFUSED = ANSWERS['how much does it cost?'] as (typeof ANSWERS)[string];
const THANKS = ANSWERS.thanks as (typeof ANSWERS)[string];

describe.each(BACKENDS.filter(({ available }) => available))('questions asked often, on $name', (backend) => {
  it('are those that several people asked where others could read them', async () => {
    const { store, database } = await opened(backend);
    let count = 0;
    const say = async (
      question: string,
      user: string,
      answer: typeof FOUND,
      channel: string | null = 'C1',
    ) => {
      const ts = `${++count}.0`;
      const place = channel === null ? null : { channel, ts, thread: ts };
      await store.record(asked(`q${count}`, ts, { question, user, answer, place }));
    };
    await say('What was leased?', 'U1', FOUND);
    await say('what was leased', 'U2', FOUND);
    await say('What was LEASED??', 'U2', FOUND);
    await say('How much does it cost?', 'U1', REFUSED);
    await say('how much does it cost', 'U3', REFUSED);
    await say('Who spoke?', 'U1', FOUND);
    await say('Who spoke?', 'U1', FOUND);
    await say('Am I sacked?', 'U1', FOUND, 'D1');
    await say('Am I sacked?', 'U2', FOUND, 'D2');
    await say('Is it secret?', 'U1', FOUND, null);
    await say('Is it secret?', 'U2', FOUND, null);
    await say('thanks', 'U1', THANKS);
    await say('thanks', 'U2', THANKS);
    const { asked: often, gaps } = await questionsOver(database, 30)('T1');
    expect(often.map(({ times }) => times)).toEqual([3]);
    expect(often[0]?.question.toLowerCase()).toContain('what was leased');
    expect(gaps.map(({ times }) => times)).toEqual([2]);
    expect(await questionsOver(database, 30)('T2')).toEqual({ asked: [], gaps: [] });
  });
});

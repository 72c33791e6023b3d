import { describe, expect, it } from 'vitest';
import { deedsOf } from '../../src/store/audit.ts';
import { gapKey } from '../../src/store/gaps.ts';
import { questionsOver } from '../../src/store/questions.ts';
import { button, buttons, parts, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { ANSWERS, found, LEASE, toyLibrary } from '../support/slack-fixtures.ts';
import { command, event, mentioned, PRIVATE, press } from '../support/slack-payloads.ts';
import { digestOf } from './digest/simulation.ts';

const COST = 'how much does it cost?';
const OPEN = `“${COST}” · asked 2 times`;

/** A workspace in which two people have asked what no article answers, and one can see the list. */
async function asking() {
  const answers = { ...ANSWERS };
  const slack = await workspace({ answer: (question) => toyLibrary({}, answers).answer(question) });
  Object.assign(slack.bot.digests, { questions: questionsOver(slack.kept.database, 30) });
  for (const user of ['U1', 'U2']) await slack.deliver(mentioned(COST, { user }));
  const list = async () => {
    await slack.deliver(command('gaps'));
    return slack.to('respond').at(-1)?.args.blocks;
  };
  return { slack, list, answers };
}

describe('a question that no article answers', () => {
  it('is listed with what comes nearest and with what can be done about it', async () => {
    const { list } = await asking();
    const blocks = await list();
    expect(said(blocks)).toContain(OPEN);
    expect(said(blocks)).toContain(
      'Nearest: Ostrey leases its harbour · ¶1, sentence 1 · publication date not recorded · emphasis as in the source',
    );
    expect(buttons(blocks).map(({ label }) => label)).toEqual(['We answered it', 'Out of scope']);
    expect(parts(blocks).flatMap((part) => part.accessibility_label ?? [])[0]).toContain(COST);
  });

  it.each([
    ['We answered it', 'closed as answered'],
    ['Out of scope', 'closed as out of scope'],
  ])('is closed with %s, which is kept, and opened again', async (label, text) => {
    const { slack, list } = await asking();
    await slack.deliver(press(button(await list(), label), PRIVATE));
    const closed = slack.to('respond').at(-1)?.args;
    expect(closed).toMatchObject({ replace_original: true, text: expect.stringContaining(text) });
    expect(said(closed?.blocks)).not.toContain(OPEN);
    expect(said(await list())).not.toContain(OPEN);
    await slack.deliver(press(button(closed?.blocks, 'Undo'), PRIVATE));
    expect(said(slack.to('respond').at(-1)?.args.blocks)).toContain(OPEN);
    const deeds = await deedsOf(slack.kept.database, 'T1', 10);
    expect(deeds.map(({ act, person, target }) => [act, person, target])).toEqual([
      ['gap_reopened', 'U1', gapKey(COST)],
      ['gap_closed', 'U1', gapKey(COST)],
    ]);
  });

  it('is listed with others as far as a message has room', async () => {
    const slack = await workspace();
    const gaps = Array.from({ length: 10 }, (_, at) => ({
      question: `${'why '.repeat(150)}${at}?`,
      times: 2,
    }));
    Object.assign(slack.bot.digests, { questions: async () => ({ asked: [], gaps }) });
    await slack.deliver(command('gaps'));
    const { blocks } = await slack.one('respond');
    expect(JSON.stringify(blocks).length).toBeLessThan(10_000);
    const shown = buttons(blocks).filter(({ label }) => label === 'Out of scope').length;
    expect(shown).toBeGreaterThan(1);
    expect(said(blocks)).toContain(`And ${10 - shown} more.`);
  });

  it('is closed from an edition without changing the edition', async () => {
    const { slack, list } = await asking();
    await slack.deliver(press(button(await list(), 'Out of scope')));
    expect(slack.to('respond').at(-1)?.args).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
    });
    expect(said(await list())).not.toContain(OPEN);
  });

  it('stands in App Home for those who look after a digest, and is closed there', async () => {
    const { slack } = await asking();
    const shown = () =>
      (slack.to('views.publish').at(-1)?.args.view as { blocks: unknown[] } | undefined)?.blocks;
    const home = async () => {
      await slack.deliver(event({ type: 'app_home_opened', user: 'U1', channel: 'D1', tab: 'home' }));
      return shown();
    };
    expect(said(await home())).not.toContain(OPEN);
    await slack.bot.digests.ledger.save({ ...digestOf('1'), owner: 'U1' }, { day: '2026-11-23', at: 1 }, 1);
    const blocks = await home();
    expect(said(blocks)).toContain(OPEN);
    const at = { type: 'view', view_id: 'V1' };
    await slack.deliver(press(button(blocks, 'We answered it'), at, { view: { id: 'V1', type: 'home' } }));
    expect(said(shown())).not.toContain(OPEN);
  });

  it('is no gap any more once an article answers it', async () => {
    const { list, answers } = await asking();
    answers[COST] = found([LEASE]);
    const blocks = await list();
    expect(buttons(blocks)).toEqual([]);
    expect(said(blocks)).toContain('Asked before, and the articles answer it now:');
    expect(said(blocks)).toContain(`• ${OPEN}`);
  });
});

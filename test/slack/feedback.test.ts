import { describe, expect, it } from 'vitest';
import { said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { command, mentioned, press } from '../support/slack-payloads.ts';

interface FeedbackBlock {
  readonly elements: readonly { readonly action_id: string; readonly [button: string]: unknown }[];
}

/** The feedback buttons of a message, and how to press one. */
function judging(blocks: unknown) {
  const [block] = (blocks as { type: string }[]).filter(({ type }) => type === 'context_actions');
  if (block === undefined) return null;
  const [element] = (block as unknown as FeedbackBlock).elements;
  if (element === undefined) return null;
  return (side: 'positive' | 'negative', user: string, team = 'T1') => {
    const { value, text } = element[`${side}_button`] as { value: string; text: object };
    const pressed = { type: 'feedback_buttons', action_id: element.action_id, value, text };
    return press(pressed, undefined, { user: { id: user }, team: { id: team, domain: 'toy' } });
  };
}

async function answered() {
  const slack = await workspace();
  await slack.deliver(mentioned('what was leased?'));
  const judge = judging((await slack.one('chat.postMessage')).blocks);
  if (judge === null) throw new Error('The answer has no feedback buttons.');
  return { slack, judge };
}

describe('feedback under an answer', () => {
  it('is kept and confirmed to the person alone, and the last click of each person counts', async () => {
    const { slack, judge } = await answered();
    await slack.deliver(judge('positive', 'U1'));
    expect(await slack.one('respond')).toMatchObject({
      response_type: 'ephemeral',
      replace_original: false,
      text: 'Noted as useful.',
    });
    await slack.deliver(judge('positive', 'U2'));
    expect(await slack.bot.feedback.judged('T1')).toMatchObject({ useful: 2, wrong: 0 });
    await slack.deliver(judge('negative', 'U1'));
    await slack.deliver(judge('negative', 'U1'));
    const { useful, wrong, articles } = await slack.bot.feedback.judged('T1');
    expect({ useful, wrong, articles: [...articles] }).toEqual({
      useful: 1,
      wrong: 1,
      articles: [['harbour', 1]],
    });
  });

  it('of another workspace, or about nothing we said, is not kept', async () => {
    const { slack, judge } = await answered();
    await slack.deliver(judge('negative', 'U9', 'T9'));
    await slack.deliver(
      press({ type: 'feedback_buttons', action_id: 'footnote_feedback', value: 'useful:none' }),
    );
    for (const { args } of slack.to('respond')) expect(args.text).toContain('no longer have');
    for (const team of ['T1', 'T9'])
      expect(await slack.bot.feedback.judged(team)).toMatchObject({ useful: 0, wrong: 0 });
  });

  it('is not asked for where there is no answer', async () => {
    const slack = await workspace();
    await slack.deliver(mentioned('who won the match?'));
    expect(judging((await slack.one('chat.postMessage')).blocks)).toBeNull();
  });

  it('shows in /footnote gaps, with the articles that were quoted', async () => {
    const { slack, judge } = await answered();
    await slack.deliver(judge('negative', 'U1'));
    await slack.deliver(command('GAPS'));
    const lines = said(slack.to('respond').at(-1)?.args.blocks);
    expect(lines).toEqual([
      'No question that the articles leave open was asked by several people, as far as questions are kept.',
      '0 answers marked useful and 1 not right in the last two weeks.',
      '• Ostrey leases its harbour · not right 1 time',
    ]);
  });

  it('is counted in the language of whoever asks', async () => {
    const slack = await workspace();
    slack.reply('users.info', { user: { id: 'U1', locale: 'de-DE' } });
    await slack.deliver(command('gaps'));
    expect(said((await slack.one('respond')).blocks)[1]).toBe(
      '0 Antworten in den letzten zwei Wochen als nützlich markiert, 0 als nicht richtig.',
    );
  });
});

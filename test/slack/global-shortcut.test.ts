import { describe, expect, it } from 'vitest';
import { ASK_VIEW } from '../../src/slack/ask-view.ts';
import { button, parts, quoted, said } from '../support/block-text.ts';
import { workspace } from '../support/slack.ts';
import { COUNCIL, found, LEASE } from '../support/slack-fixtures.ts';
import { globalShortcut, pressInModal, submitted } from '../support/slack-payloads.ts';

const typed = (value: string | null) => ({ q1: { question: { type: 'plain_text_input', value } } });

describe('Ask Footnote', () => {
  it('opens a modal with a field and an example', async () => {
    const slack = await workspace();
    await slack.deliver(globalShortcut());
    const { view, trigger_id } = await slack.one('views.open');
    expect(trigger_id).toBe('1.2.3');
    expect(view).toMatchObject({ type: 'modal', callback_id: ASK_VIEW, submit: { text: 'Ask' } });
    expect(parts(view).find((part) => part.type === 'plain_text_input')).toMatchObject({
      placeholder: { text: 'what was leased?' },
    });
  });

  it('answers in the modal, which takes the next question in an empty field', async () => {
    const slack = await workspace();
    const [first] = await slack.deliver(submitted(ASK_VIEW, typed(' what was leased? ')));
    expect(first).toMatchObject({ response_action: 'update', view: { callback_id: ASK_VIEW } });
    expect(said(first)[0]).toBe('Question: what was leased?');
    expect(quoted(first)).toEqual(['The town of Ostrey has signed a 12-year lease for its old harbour.']);
    const [second] = await slack.deliver(submitted(ASK_VIEW, typed('what was leased?')));
    const field = (answer: unknown) => parts(answer).find((part) => part.type === 'input')?.block_id;
    expect(field(first)).not.toBe(field(second));
  });

  it.each(['', '  ', null])('asks for a question when the field holds %j', async (value) => {
    const slack = await workspace();
    const [answer] = await slack.deliver(submitted(ASK_VIEW, typed(value)));
    expect(answer).toEqual({ response_action: 'errors', errors: { q1: 'Write a question first.' } });
  });

  it('reads the next question as a follow-up, and says what it was read as', async () => {
    const slack = await workspace({
      answer: (question, before) =>
        before === undefined
          ? found([LEASE])
          : {
              ...found([COUNCIL]),
              readAs: `${question} after ${before.question} with ${before.facts.length} fact`,
            },
    });
    const [first] = await slack.deliver(submitted(ASK_VIEW, typed('what was leased?')));
    const { view } = first as { view: { private_metadata: string } };
    const next = submitted(ASK_VIEW, typed('when?')) as { view: object };
    const [second] = await slack.deliver({
      ...next,
      view: { ...next.view, private_metadata: view.private_metadata },
    });
    expect(said(second)).toContain('Read as: when? after what was leased? with 1 fact');
    expect(quoted(second)).toEqual(['The council meets again in spring.']);
  });

  it('takes the next question for itself where the one before is not kept any more', async () => {
    const slack = await workspace();
    const lost = submitted(ASK_VIEW, typed('what was leased?')) as { view: object };
    const [answer] = await slack.deliver({ ...lost, view: { ...lost.view, private_metadata: 'gone' } });
    expect(said(answer).some((text) => text.startsWith('Read as'))).toBe(false);
  });

  it('lets people choose a reading within the modal', async () => {
    const slack = await workspace();
    const [answer] = await slack.deliver(submitted(ASK_VIEW, typed('who spoke?')));
    await slack.deliver(pressInModal(button(answer, 'Residents')));
    const updated = await slack.one('views.update');
    expect(updated).toMatchObject({ view_id: 'V1', hash: 'h1' });
    expect(quoted(updated.view)).toEqual(['Residents fear noise.']);
  });
});

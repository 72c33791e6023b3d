import type { types } from '@slack/bolt';

const plain = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false });
const button = (action_id: string, text: string, value?: string): types.Button => ({
  type: 'button',
  action_id,
  text: plain(text),
  ...(value !== undefined && { value }),
});

/** An answer as Footnote gives it: who, the quote, where it stands, what can be done with it. */
export function answerBlocks(question: string): types.KnownBlock[] {
  return [
    {
      type: 'context',
      elements: [plain('Pete Hegseth, on X · words in “…” are quoted directly, the rest is reported')],
    },
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_quote',
          elements: [
            {
              type: 'text',
              text: '“Our defence ties have never been stronger,” he stated on X, emphasizing that the partnership serves as a ',
            },
            {
              type: 'text',
              text: 'cornerstone for regional stability and deterrence',
              style: { bold: true },
            },
            { type: 'text', text: ' in the Indo-Pacific region.' },
          ],
        },
      ],
    },
    {
      type: 'context',
      elements: [
        plain(`¹ US-India 10-year Defence Framework · ¶2, sentence 2 · ${question.length} characters asked`),
      ],
    },
    {
      type: 'actions',
      elements: [
        button('context', 'Read in context'),
        button('remark', 'Ask a follow-up'),
        button('why', 'Why this?'),
      ],
    },
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: 'feedback',
          positive_button: { text: plain('Useful'), value: 'up', accessibility_label: 'This was useful' },
          negative_button: {
            text: plain('Not right'),
            value: 'down',
            accessibility_label: 'This was not right',
          },
        },
      ],
    },
  ];
}

/** A paragraph with one sentence of it marked, and buttons to its neighbours. */
export function contextView(paragraph: number): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'context',
    title: plain('Read in context'),
    close: plain('Close'),
    blocks: [
      {
        type: 'context',
        elements: [plain(`US-India 10-year Defence Framework · paragraph ${paragraph} of 8`)],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_section',
            elements: [
              {
                type: 'text',
                text: 'Describing the framework as “ambitious and forward-looking,” Hegseth said it lays out a roadmap. ',
              },
              {
                type: 'text',
                text: '“Our defence ties have never been stronger,” he stated on X.',
                style: { bold: true },
              },
            ],
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          button('page', 'Previous', String(paragraph - 1)),
          button('page-next', 'Next', String(paragraph + 1)),
        ],
      },
    ],
  };
}

/** A form with one of everything that needs drawing. */
export const remarkView: types.ModalView = {
  type: 'modal',
  callback_id: 'remark',
  title: plain('Ask a follow-up'),
  submit: plain('Ask'),
  close: plain('Cancel'),
  blocks: [
    {
      type: 'input',
      block_id: 'note',
      label: plain('Your question'),
      hint: plain('It is answered in the thread.'),
      element: {
        type: 'plain_text_input',
        action_id: 'text',
        multiline: true,
        placeholder: plain('Where was it signed?'),
      },
    },
    {
      type: 'input',
      block_id: 'where',
      optional: true,
      label: plain('Where to answer'),
      element: { type: 'channels_select', action_id: 'channel', placeholder: plain('This thread') },
    },
    {
      type: 'input',
      block_id: 'how',
      optional: true,
      label: plain('How'),
      element: {
        type: 'radio_buttons',
        action_id: 'how',
        options: [
          { text: plain('Only to me'), value: 'me' },
          { text: plain('To everybody'), value: 'all' },
        ],
      },
    },
  ],
};

/** A Home with something to read and something to press. */
export const homeView: types.HomeView = {
  type: 'home',
  blocks: [
    { type: 'header', text: plain('Footnote') },
    {
      type: 'section',
      text: { type: 'mrkdwn', text: 'I answer only with sentences from *1 article* (15 sentences).' },
    },
    { type: 'divider' },
    {
      type: 'section',
      text: plain('Daily digest'),
      accessory: {
        type: 'static_select',
        action_id: 'zone',
        placeholder: plain('Time zone'),
        options: [
          { text: plain('Asia/Kolkata'), value: 'ist' },
          { text: plain('Europe/London'), value: 'uk' },
        ],
      },
    },
    { type: 'actions', elements: [button('digest', 'Send me a preview now')] },
  ],
};

import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { answerBlocks, remarkView } from '../specimen/blocks.ts';
import { drawBlocks } from './blocks.ts';
import { type DrawBlock, loadLibrary } from './library.ts';
import { drawMessage } from './message.ts';

const CHOICES = {
  users: [],
  channels: [{ text: { type: 'plain_text', text: '#general' }, value: 'C1' }],
} as const;

describe('drawing blocks', () => {
  let drawBlock: DrawBlock;
  beforeAll(async () => {
    drawBlock = await loadLibrary({ users: [{ id: 'U1', name: 'Footnote' }], channels: [] });
  });
  const draw = (...blocks: unknown[]) =>
    drawBlocks(blocks, drawBlock, CHOICES)
      .map(({ html }) => html)
      .join('');
  const mrkdwn = (text: string) => draw({ type: 'section', text: { type: 'mrkdwn', text } });

  it('shows a quote with its emphasis, and buttons that can be found again', () => {
    const html = draw(...answerBlocks(''));
    expect(html).toContain('“Our defence ties have never been stronger,”');
    expect(html).toMatch(/font-semibold">cornerstone for regional stability/);
    expect(html).toMatch(/<button[^>]*data-action="context"[^>]*>Read in context</);
    expect(html).toContain('aria-label="This was not right"');
  });

  it('draws inputs as controls of the browser, each with its label and a place for complaints', () => {
    const html = draw(...remarkView.blocks);
    expect(html).toMatch(/<label class="field"[\s\S]*Your question[\s\S]*<textarea/);
    expect(html).toMatch(/<fieldset[\s\S]*How[\s\S]*type="radio"[\s\S]*Only to me/);
    expect(html).toContain('<option value="C1" >#general</option>');
    expect(html.match(/data-complaint="(note|where|how)"/g)).toHaveLength(3);
  });

  it('offers in a menu of conversations the kinds it asks for', () => {
    const users = [{ text: { type: 'plain_text', text: 'Mira' }, value: 'U1' }] as const;
    const menu = (filter?: object) => {
      const element = { type: 'conversations_select', action_id: 'where', ...(filter && { filter }) };
      const blocks = [{ type: 'input', label: { type: 'plain_text', text: 'Where' }, element }];
      return drawBlocks(blocks, drawBlock, { ...CHOICES, users })[0]?.html;
    };
    expect(menu()).toMatch(/#general[\s\S]*Mira/u);
    expect(menu({ include: ['public', 'private'] })).not.toContain('Mira');
    expect(menu({ include: ['im'] })).not.toContain('#general');
  });

  it('shows mrkdwn that looks like Markdown as Slack does', () => {
    expect(mrkdwn('# not a heading')).toContain('# not a heading');
    expect(mrkdwn('&lt;script&gt; is a tag')).toContain('&lt;script&gt;');
    expect(mrkdwn('**x**')).toContain('**x**');
    expect(mrkdwn('*x* for <@U1>')).toMatch(/<strong>.*x.*@Footnote/);
  });

  it('reads nothing into plain text but emoji, where they are wanted', () => {
    const text = 'Mind *all* _of_ `this` @here <@U1> <!channel> &lt; https://a.example :tada:\n- a\n1. b';
    const shown = (emoji?: boolean) =>
      [
        draw({ type: 'context', elements: [{ type: 'plain_text', text, emoji }] }),
        draw({ type: 'section', text: { type: 'plain_text', text, emoji } }),
        draw({ type: 'header', text: { type: 'plain_text', text, emoji } }),
      ].map((html) =>
        html
          .replace(/<[^>]*>/gu, ' ')
          .replace(/\s+/gu, ' ')
          .trim(),
      );
    const literal =
      'Mind *all* _of_ `this` @here &lt;@U1&gt; &lt;!channel&gt; &lt; https://a.example :tada: - a 1. b';
    expect(shown(false)).toEqual([literal, literal, literal]);
    const cheerful = literal.replace(':tada:', '🎉');
    expect(shown(true)).toEqual([cheerful, cheerful, cheerful]);
  });

  it('draws every kind of block that a message can hold', () => {
    const plain = { type: 'plain_text', text: 'Visible' };
    const cell = { type: 'raw_text', text: 'Visible' };
    const card = {
      type: 'card',
      title: { type: 'mrkdwn', text: 'Visible' },
      actions: [{ type: 'button', text: plain }],
    };
    const blocks = [
      { type: 'section', text: plain },
      { type: 'header', text: plain },
      { type: 'context', elements: [plain] },
      { type: 'markdown', text: 'Visible' },
      {
        type: 'rich_text',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'Visible' }] }],
      },
      { type: 'table', rows: [[cell]] },
      { type: 'data_table', caption: 'x', rows: [[cell]] },
      card,
      { type: 'carousel', elements: [card] },
      { type: 'container', title: plain, child_blocks: [{ type: 'divider' }] },
      {
        type: 'container',
        title: plain,
        is_collapsible: true,
        child_blocks: [{ type: 'section', text: plain }],
      },
      { type: 'alert', text: plain },
      { type: 'input', label: plain, element: { type: 'plain_text_input' } },
      { type: 'actions', elements: [{ type: 'button', text: plain }] },
    ];
    for (const block of blocks) expect(draw(block), block.type).toContain('Visible');
  });

  it('lets no text become markup', () => {
    const hostile = fc
      .array(
        fc.constantFrom(
          '<',
          '>',
          '"',
          "'",
          '&',
          'img src=x onerror=alert(1) ',
          '/script',
          'x',
          ' ',
          '`',
          '\n',
        ),
        { minLength: 1 },
      )
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = { type: 'plain_text', text };
        const html = draw(
          { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements: [{ type: 'text', text }] }] },
          { type: 'header', text: plain },
          { type: 'context', elements: [plain] },
          { type: 'actions', elements: [{ type: 'button', action_id: text, value: text, text: plain }] },
          {
            type: 'input',
            block_id: text,
            label: plain,
            element: { type: 'plain_text_input', initial_value: text },
          },
        );
        expect(html).not.toMatch(/<(img|script|\/script)/i);
        expect(html.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]*onerror/i);
      }),
    );
  });

  it('says of a message who may see it, and how many have answered', () => {
    const message = {
      ts: '1.1',
      channel: 'C1',
      thread: null,
      author: 'bot',
      text: 'Hello',
      blocks: [],
      ephemeral: true,
      edited: false,
      version: 1,
    } as const;
    const { html } = drawMessage(message, { count: 2, last: '2.1' }, [], drawBlock, CHOICES);
    expect(html).toContain('Only visible to you');
    expect(html).toContain('2 replies');
    expect(html).toContain('Hello');
  });
});

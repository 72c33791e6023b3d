import { describe, expect, it } from 'vitest';
import { answerBlocks, homeView } from '../specimen/blocks.ts';
import { checkBlocks } from './check-blocks.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const button = (extra: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Press'), ...extra });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const errorOf = (...blocks: unknown[]) => checkBlocks(blocks, 'message')?.error ?? null;

describe('checkBlocks', () => {
  it('takes an answer and a Home as they should be', () => {
    expect(checkBlocks(answerBlocks('who?'), 'message')).toBeNull();
    expect(checkBlocks(homeView.blocks, 'home')).toBeNull();
  });

  it.each([
    ['section text', 3000, (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })],
    ['a section field', 2000, (text: string) => ({ type: 'section', fields: [plain(text)] })],
    ['a header', 150, (text: string) => ({ type: 'header', text: plain(text) })],
    ['button text', 75, (text: string) => ({ type: 'actions', elements: [button({ text: plain(text) })] })],
    ['a button value', 2000, (value: string) => ({ type: 'actions', elements: [button({ value })] })],
    ['an action_id', 255, (action_id: string) => ({ type: 'actions', elements: [button({ action_id })] })],
    ['a block_id', 255, (block_id: string) => ({ type: 'divider', block_id })],
  ])('limits %s to %i characters', (_name, most, make) => {
    expect(errorOf(make('x'.repeat(most)))).toBeNull();
    expect(errorOf(make('x'.repeat(most + 1)))).toBe('invalid_blocks');
    expect(errorOf(make(''))).toBe('invalid_blocks');
  });

  it.each([
    [
      'elements of a context',
      10,
      (count: number) => [{ type: 'context', elements: many(count, () => plain('x')) }],
    ],
    [
      'buttons of an actions block',
      25,
      (count: number) => [{ type: 'actions', elements: many(count, (i) => button({ action_id: `a${i}` })) }],
    ],
    ['blocks of a message', 50, (count: number) => many(count, () => ({ type: 'divider' }))],
  ])('limits the number of %s to %i', (_name, most, make) => {
    expect(errorOf(...make(most))).toBeNull();
    expect(errorOf(...make(most + 1))).toBe('invalid_blocks');
  });

  it('takes a hundred blocks in a view, and no more', () => {
    const dividers = (count: number) => many(count, () => ({ type: 'divider' }));
    expect(checkBlocks(dividers(100), 'modal')).toBeNull();
    expect(checkBlocks(dividers(101), 'home')?.error).toBe('invalid_blocks');
  });

  it('refuses the same block_id twice, and the same action_id twice in one block', () => {
    expect(errorOf({ type: 'divider', block_id: 'a' }, { type: 'divider', block_id: 'a' })).toBe(
      'invalid_blocks',
    );
    expect(errorOf({ type: 'actions', elements: [button(), button()] })).toBe('invalid_blocks');
  });

  it('refuses what Slack does not know, and says where', () => {
    expect(errorOf({ type: 'paragraph', text: 'x' })).toBe('invalid_blocks');
    expect(errorOf({ type: 'section', text: plain('x'), colour: 'red' })).toBe('invalid_blocks');
    const refusal = checkBlocks(
      [{ type: 'divider' }, { type: 'header', text: plain('x'.repeat(151)) }],
      'message',
    );
    expect(refusal?.messages.join()).toContain('[json-pointer:/blocks/1/text/text]');
  });

  it('holds blocks to the surface they are for', () => {
    const alert = { type: 'alert', text: plain('Careful') };
    expect(checkBlocks([alert], 'modal')).toBeNull();
    expect(errorOf(alert)).toBe('invalid_blocks');
    expect(checkBlocks([{ type: 'markdown', text: 'x' }], 'home')?.error).toBe('invalid_blocks');
  });

  it('refuses rich text with empty or unknown pieces', () => {
    const quote = (...elements: unknown[]) => ({
      type: 'rich_text',
      elements: [{ type: 'rich_text_quote', elements }],
    });
    expect(errorOf(quote({ type: 'text', text: 'x', style: { bold: true } }))).toBeNull();
    expect(errorOf(quote({ type: 'text', text: '' }))).toBe('invalid_blocks');
    expect(errorOf(quote({ type: 'text', text: 'x', style: { loud: true } }))).toBe('invalid_blocks');
    expect(errorOf({ type: 'rich_text', elements: [{ type: 'text', text: 'x' }] })).toBe('invalid_blocks');
  });

  it('refuses a message whose legal blocks are too long together', () => {
    const section = { type: 'section', text: plain('x'.repeat(3000)) };
    expect(errorOf(section, section, section, section)).toBeNull();
    expect(errorOf(section, section, section, section, section)).toBe('msg_blocks_too_long');
  });
});

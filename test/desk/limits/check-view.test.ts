import { describe, expect, it } from 'vitest';
import { contextView, homeView, remarkView } from '../specimen/blocks.ts';
import { checkView } from './check-view.ts';

const plain = (text: string) => ({ type: 'plain_text', text });

describe('checkView', () => {
  it('takes modals and a Home as they should be', () => {
    expect(checkView(contextView(2), 'modal')).toBeNull();
    expect(checkView(remarkView, 'modal')).toBeNull();
    expect(checkView(homeView, 'home')).toBeNull();
  });

  it.each([
    ['a title of 25 characters', { title: plain('x'.repeat(25)) }],
    ['a submit of 25 characters', { submit: plain('x'.repeat(25)) }],
    ['private metadata of 3,001 characters', { private_metadata: 'x'.repeat(3001) }],
    ['inputs without a submit', { submit: undefined }],
    ['a title with markup', { title: { type: 'mrkdwn', text: 'x' } }],
    ['no blocks', { blocks: undefined }],
  ])('refuses %s', (_name, change) => {
    const view = JSON.parse(JSON.stringify({ ...remarkView, ...change }));
    expect(checkView(view, 'modal')?.error).toBe('invalid_arguments');
  });

  it('refuses a view of more than 250 kB', () => {
    const option = {
      text: plain('x'.repeat(75)),
      value: 'y'.repeat(150),
      description: plain('ü'.repeat(75)),
    };
    const menu = { type: 'static_select', options: Array.from({ length: 100 }, () => option) };
    const section = { type: 'section', text: plain('Which?'), accessory: menu };
    const view = { type: 'home', blocks: Array.from({ length: 10 }, () => section) };
    expect(checkView(view, 'home')?.error).toBe('view_too_large');
  });
});

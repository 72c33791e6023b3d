import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Html, trusted } from './html.ts';
import { guardMrkdwn } from './mrkdwn.ts';

/** Ids and names that mentions are shown by. */
export interface Names {
  readonly users: readonly { readonly id: string; readonly name: string }[];
  readonly channels: readonly { readonly id: string; readonly name: string }[];
}

/** Draws one block that has nothing to press on it, close to how Slack draws it. */
export type DrawBlock = (block: object) => Html;

/** The library styles what is inside its one element of this id; a page has many, so ours is a class. */
const WRAPPER = 'slack_blocks_to_jsx';

/**
 * Loads `slack-blocks-to-jsx` and React, which together take about 100 ms, and only when somebody looks at the page.
 * Blocks are drawn here, in Node: no React runs in the browser.
 */
export async function loadLibrary(names: Names): Promise<DrawBlock> {
  const [{ createElement }, { renderToStaticMarkup }, { Message }] = await Promise.all([
    import('react'),
    import('react-dom/server'),
    import('slack-blocks-to-jsx'),
  ]);
  type Props = Parameters<typeof Message>[0];
  const data = { users: [...names.users], channels: [...names.channels] };
  return (block) => {
    const blocks = [guardMrkdwn(block)] as Props['blocks'];
    const props: Props = { blocks, data, logo: 'data:,', name: '', withoutWrapper: true, theme: 'light' };
    return trusted(renderToStaticMarkup(createElement(Message, props)).replace(` id="${WRAPPER}"`, ''));
  };
}

/** The library's style sheet, for many drawings on one page and in the page's own typeface. */
export async function readStyleSheet(): Promise<string> {
  const path = createRequire(import.meta.url).resolve('slack-blocks-to-jsx/dist/style.css');
  const ours = (await readFile(path, 'utf8')).replaceAll(`#${WRAPPER}`, `.${WRAPPER}`);
  return ours.replace(/font-family:-apple-system[^;]*!important;/, '');
}

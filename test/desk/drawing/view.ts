import type { ViewOutput } from '@slack/bolt';
import { drawBlocks } from './blocks.ts';
import type { Choices } from './elements.ts';
import { type Html, html } from './html.ts';
import type { DrawBlock } from './library.ts';

/** Draws a modal as a form: title, blocks, and the buttons Slack adds. The page puts it into a dialog. */
export function drawModal(view: ViewOutput, drawBlock: DrawBlock, choices: Choices): Html {
  return html`<form class="modal" data-view="${view.id}" novalidate>
    <header><h2 id="modal-title">${view.title.text}</h2><button type="button" class="close" data-dismiss aria-label="Close">✕</button></header>
    <div class="modal-body blocks">${drawBlocks(view.blocks, drawBlock, choices)}<p class="complaint" data-complaint="" role="alert"></p></div>
    <footer><button type="button" class="press" data-dismiss>${view.close?.text ?? 'Close'}</button>
      ${view.submit !== null && html`<button type="submit" class="press primary">${view.submit.text}</button>`}</footer>
  </form>`;
}

/** Draws the Home of the app. */
export function drawHome(view: ViewOutput, drawBlock: DrawBlock, choices: Choices): Html {
  return html`<div class="home blocks" data-view="${view.id}">${drawBlocks(view.blocks, drawBlock, choices)}</div>`;
}

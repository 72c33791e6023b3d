import { BOT, PERSON } from '../identity.ts';
import type { Shortcut } from '../installed-app.ts';
import type { Message } from '../timeline.ts';
import { drawBlocks } from './blocks.ts';
import type { Choices } from './elements.ts';
import { type Html, html } from './html.ts';
import type { DrawBlock } from './library.ts';

/** What stands under the first message of a thread. */
export interface Replies {
  readonly count: number;
  /** `ts` of the last reply. */
  readonly last: string;
}

const AUTHORS = {
  person: { name: PERSON.label, sign: 'Y' },
  bot: { name: BOT.label, sign: 'F¹' },
  desk: { name: 'Desk', sign: 'D' },
} as const;

/** Draws a message with its author, its time and, when it began a thread, the way into it. */
export function drawMessage(
  message: Message,
  replies: Replies | null,
  shortcuts: readonly Shortcut[],
  drawBlock: DrawBlock,
  choices: Choices,
): Html {
  const { name, sign } = AUTHORS[message.author];
  return html`<article class="message ${message.author} ${message.ephemeral ? 'private' : ''}" aria-label="${name}" data-ts="${message.ts}">
    <span class="avatar ${message.author}" aria-hidden="true">${sign}</span>
    <div class="words">
      ${message.ephemeral && html`<p class="only-you">Only visible to you</p>`}
      <header><b>${name}</b>${message.author !== 'person' && html`<span class="app">${message.author === 'bot' ? 'App' : 'Desk'}</span>`}
        <time>${clock(message.ts)}</time>${message.edited && html`<span class="edited">(edited)</span>`}</header>
      <div class="blocks">${drawWords(message, drawBlock, choices)}</div>
      ${replies !== null && drawReplies(message.ts, replies)}
    </div>
    ${!message.ephemeral && html`<div class="menu">${shortcuts.map(drawShortcut)}</div>`}
  </article>`;
}

/** The time of day of a `ts`, on this machine's clock: `09:05`. */
export function clock(ts: string): string {
  const date = new Date(Number(ts) * 1000);
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

function drawWords(message: Message, drawBlock: DrawBlock, choices: Choices): Html | Html[] {
  if (message.blocks.length > 0) return drawBlocks(message.blocks, drawBlock, choices);
  if (message.author === 'desk') return html`<p>${message.text}</p>`;
  if (message.text === '') return html``;
  return drawBlock({ type: 'section', text: { type: 'mrkdwn', text: message.text } });
}

function drawShortcut({ name, callbackId }: Shortcut): Html {
  return html`<button type="button" class="press small" data-shortcut="${callbackId}">${name}</button>`;
}

function drawReplies(ts: string, { count, last }: Replies): Html {
  return html`<button type="button" class="replies" data-thread="${ts}"
    ><b>${count === 1 ? '1 reply' : `${count} replies`}</b> <span>Last reply at ${clock(last)}</span></button>`;
}

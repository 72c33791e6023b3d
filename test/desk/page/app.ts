import type { PageState } from '../front/page-state.ts';
import { act } from './act.ts';
import { createComposer } from './composer.ts';
import { listenForUse } from './controls.ts';
import { byId } from './find.ts';
import { listenToModal } from './modal.ts';
import { show, type Tab } from './show.ts';
import { hideWaiting, showWaiting } from './waiting.ts';

/** Milliseconds without the app before the page says so; starting up takes less. */
const GRACE = 1500;

let [room = '', thread = ''] = (decodeURIComponent(location.hash.slice(1)) || 'Footnote').split('/');
let tab: Tab = 'messages';
let state: PageState | undefined;
let feed: EventSource | undefined;
let trouble = 0;
/** The last thing asked here: its thread opens by itself when the answer comes. */
let asked: string | null = null;
/** Where the app was last told that somebody looks at it. */
let looked = '';

function look(at: { room?: string; thread?: string }): void {
  if (at.room !== undefined && at.room !== room) {
    room = at.room;
    thread = '';
    tab = 'messages';
    hideWaiting();
  }
  thread = at.thread ?? thread;
  history.replaceState(null, '', `#${encodeURIComponent(room)}${thread === '' ? '' : `/${thread}`}`);
  feed?.close();
  const query = new URLSearchParams({ room, ...(thread !== '' && { thread }) });
  feed = new EventSource(`/desk/feed?${query}`);
  feed.onmessage = ({ data }: MessageEvent<string>) => receive(JSON.parse(data) as PageState);
  feed.onerror = () =>
    complain('The desk has stopped. Start it again with npm start; this page will find it.', 0);
}

function receive(next: PageState): void {
  const before = state;
  state = next;
  complain(next.connected ? null : 'Footnote is not connected yet. It hears nothing until it is.', GRACE);
  show(next, tab);
  composers.room.follow(next);
  composers.thread.follow(next);
  if (before !== undefined && before.room.id === next.room.id && next.lines.length > before.lines.length + 1)
    hideWaiting();
  openAnswered();
  tellWhereWeLook(next);
}

/** Opens the thread of the last question as soon as there is an answer in it. */
function openAnswered(): void {
  const line = state?.lines.find(({ key, replies }) => replies > 0 && key === asked);
  if (line === undefined || asked === null) return;
  const ts = asked;
  asked = null;
  hideWaiting();
  look({ thread: ts });
}

function tellWhereWeLook({ connected, room: { kind } }: PageState): void {
  const now = kind === 'im' && connected ? tab : '';
  if (now !== '' && now !== looked) void act('look', { tab: now });
  looked = now;
}

function complain(text: string | null, after: number): void {
  clearTimeout(trouble);
  const banner = byId('trouble');
  if (text === null) banner.hidden = true;
  else {
    trouble = window.setTimeout(() => {
      banner.textContent = text;
      banner.hidden = false;
    }, after);
  }
}

/** Says it where somebody looks now, which may be a moment ahead of what is shown. */
async function send(text: string, within: string | null): Promise<void> {
  const heard = isWithApp() || /@footnote\b/i.test(text) || text.startsWith('/');
  if (heard && within === null) showWaiting();
  const { ts, heard: taken } = await act('say', { room, thread: within, text });
  if (text.startsWith('/') || taken !== true) hideWaiting();
  if (ts !== undefined && within === null && heard) {
    asked = ts;
    openAnswered();
  }
}

function isWithApp(): boolean {
  return state?.rooms.find(({ name }) => name === room)?.kind === 'im';
}

const invite = () => void act('invite', { room });
const composers = {
  room: createComposer('room', (text) => send(text, null), invite),
  thread: createComposer('thread', (text) => send(text, thread), invite),
};

function setTab(chosen: Tab): void {
  tab = chosen;
  if (state !== undefined) receive(state);
}

document.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element)) return;
  const named = target.closest<HTMLElement>('[data-room]')?.dataset.room;
  if (named !== undefined) {
    look({ room: named });
    toggleMenu(false);
    composers.room.focus();
  }
  const offer = target.closest<HTMLElement>('[data-offer]')?.dataset.offer;
  if (offer !== undefined) void send(isWithApp() ? offer : `@Footnote ${offer}`, null);
});

function toggleMenu(open: boolean): void {
  document.body.classList.toggle('menu-open', open);
  byId('menu').setAttribute('aria-expanded', String(open));
}

function closeThread(): void {
  look({ thread: '' });
  composers.room.focus();
}

byId('menu').addEventListener('click', () => toggleMenu(!document.body.classList.contains('menu-open')));
byId('close-thread').addEventListener('click', closeThread);
byId('thread').addEventListener('keydown', ({ key }) => key === 'Escape' && closeThread());
byId('tab-messages').addEventListener('click', () => setTab('messages'));
byId('tab-home').addEventListener('click', () => setTab('home'));
byId('tabs').addEventListener('keydown', ({ key }) => {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
  setTab(tab === 'home' ? 'messages' : 'home');
  byId(`tab-${tab}`).focus();
});
listenForUse((ts) => look({ thread: ts }));
listenToModal();
look({});
composers.room.focus();

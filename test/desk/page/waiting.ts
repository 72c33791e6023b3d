import { byId, make } from './find.ts';

/** Milliseconds after which an answer is late. */
const LATE = 5000;

const line = make('p', { class: 'waiting', role: 'status' });
let timer = 0;

/** Says that an answer is on its way; and, when it takes too long, that there is none yet. */
export function showWaiting(): void {
  line.replaceChildren(make('span', { class: 'dots', 'aria-hidden': 'true' }), 'Footnote is looking…');
  byId('lines').after(line);
  clearTimeout(timer);
  timer = window.setTimeout(() => line.replaceChildren('Footnote has not answered yet.'), LATE);
}

/** Says so no more. */
export function hideWaiting(): void {
  clearTimeout(timer);
  line.remove();
}

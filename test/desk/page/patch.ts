import type { Piece } from '../front/page-state.ts';

/** What is on the page, by key, with its version. */
const drawn = new WeakMap<Element, Map<string, { version: string; node: Element }>>();

/**
 * Makes a list show these pieces in this order, touching only what changed: so the focus stays, a selection stays, and
 * a screen reader reads only what is new. What scrolls around the list stays at its bottom when it was there.
 */
export function patch(list: HTMLElement, pieces: readonly Piece[]): void {
  const before = drawn.get(list) ?? new Map();
  const scroll = list.parentElement ?? list;
  const atBottom = scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 80;
  const after = new Map<string, { version: string; node: Element }>();
  for (const { key, version, html } of pieces) {
    const known = before.get(key);
    if (known !== undefined && (known.version === version || html === null)) after.set(key, known);
    else if (html !== null) after.set(key, { version, node: parse(html) });
  }
  for (const [key, { node }] of before) if (after.get(key)?.node !== node) node.remove();
  let previous: Element | null = null;
  for (const { node } of after.values()) {
    const next: Element | null = previous === null ? list.firstElementChild : previous.nextElementSibling;
    if (next !== node) list.insertBefore(node, next);
    previous = node;
  }
  drawn.set(list, after);
  if (atBottom) scroll.scrollTop = scroll.scrollHeight;
}

/** Turns drawn markup into an element. The desk made it, and everything in it is escaped. */
export function parse(html: string): Element {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  const element = template.content.firstElementChild;
  if (element === null) throw new Error('The desk sent a piece with nothing in it.');
  return element;
}

import type { Edition } from '../digest/edition.ts';
import type { Change, Item } from '../digest/item.ts';
import { citationText, type Paint, printable } from './answer-text.ts';

/**
 * An edition for people at a terminal: what is new, changed or to come, in the articles' words with their places.
 * `width` is the terminal's, in columns.
 */
export function editionText(edition: Edition, width: number, paint: Paint): string {
  const { day, first, items, left } = edition;
  const opening = first
    ? 'first edition: all articles are taken as known from now on'
    : items.length === 0
      ? 'nothing new'
      : `${items.length} ${items.length === 1 ? 'item' : 'items'}`;
  return [
    paint.bold(`Edition of ${day}, ${opening}`),
    ...items.map((item) => itemText(item, width, paint)),
    ...(left > 0 ? [`And ${left} more.`] : []),
  ].join('\n\n');
}

function itemText(item: Item, width: number, paint: Paint): string {
  const heading = (kind: string, text: string) => paint.bold(`${kind}: ${printable(text)}`);
  const cited = (some: readonly Parameters<typeof citationText>[0][]) =>
    some.map((citation, at) => citationText(citation, some.length === 1 ? null : at + 1, width, paint));
  switch (item.kind) {
    case 'new':
      return [heading('New', item.article.heading), ...cited(item.citations)].join('\n');
    case 'changed':
      return [
        heading('Changed', item.article.heading),
        ...item.changes.flatMap((change) => sides(change, width, paint)),
      ].join('\n');
    case 'ahead':
      return [heading('To come', item.day), ...cited([item.citation])].join('\n');
    case 'asked':
      return [heading(`Asked ${item.times} times`, item.question), ...cited([item.citation])].join('\n');
    case 'gap':
      return heading(`Asked ${item.times} times, and no article answers`, item.question);
  }
}

function sides({ was, now }: Change, width: number, paint: Paint): string[] {
  return [
    ...(was === null ? ['  New in this article:'] : [now === null ? '  No longer there:' : '  Was:']),
    ...(was === null ? [] : [citationText(was, null, width, paint)]),
    ...(was === null || now === null ? [] : ['  Now:']),
    ...(now === null ? [] : [citationText(now, null, width, paint)]),
  ];
}

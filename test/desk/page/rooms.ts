import type { PageState } from '../front/page-state.ts';
import { byId, make } from './find.ts';

/** How much had been said in each room when it was last looked at. */
const seen = new Map<string, number>();

/** Lists the rooms, with what is new in those not being looked at. */
export function showRooms({ rooms, room, connected }: PageState): void {
  for (const { id, said } of rooms) if (id === room.id || !seen.has(id)) seen.set(id, said);
  const button = (each: PageState['rooms'][number]) => {
    const news = each.said - (seen.get(each.id) ?? 0);
    const sign = make(
      'span',
      { class: `sign ${each.kind}`, 'aria-hidden': 'true' },
      each.kind === 'im' ? 'F¹' : '#',
    );
    const made = make(
      'button',
      { type: 'button', 'data-room': each.name, class: news > 0 ? 'unread' : '' },
      sign,
      each.name,
    );
    if (each.id === room.id) made.setAttribute('aria-current', 'page');
    if (each.kind === 'im') {
      const presence = connected ? 'connected' : 'not connected';
      made.append(
        make('span', { class: `presence ${connected ? 'here' : ''}`, role: 'img', 'aria-label': presence }),
      );
    }
    if (news > 0) made.append(make('span', { class: 'news', 'aria-label': `${news} new` }, String(news)));
    return made;
  };
  const list = (kind: string) => rooms.filter((each) => each.kind === kind).map(button);
  byId('rooms').replaceChildren(
    make('h2', {}, 'Channels'),
    ...list('channel'),
    make('h2', {}, 'Apps'),
    ...list('im'),
  );
}

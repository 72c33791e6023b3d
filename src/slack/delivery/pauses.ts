import type { Letter } from '../../ports/delivery.ts';

type Place = Pick<Letter, 'team' | 'channel'>;

/** Slack takes about one message a second in a channel. In milliseconds. */
const APART = 1000;

/** Channels in which Slack wants this process to be slower. The database holds the same for all processes. */
export class Pauses {
  readonly #until = new Map<string, number>();
  readonly #next = new Map<string, number>();

  /**
   * Pauses a channel for so many milliseconds, and nothing else.
   *
   * @returns How long the letter that met it should wait, in milliseconds: the first one as long as the pause, each
   *   after it a second longer, so that they do not all come back at once to be refused again.
   */
  pause(place: Place, millis: number): number {
    const now = performance.now();
    const channel = nameOf(place);
    const slot = Math.max(now + millis, this.#next.get(channel) ?? 0);
    for (const [other, next] of this.#next) if (next <= now) this.#next.delete(other);
    for (const [other, until] of this.#until) if (until <= now) this.#until.delete(other);
    if (place.channel === null) return millis;
    this.#until.set(channel, now + millis);
    this.#next.set(channel, slot + APART);
    return Math.round(slot - now);
  }

  /** True while the channel is paused. */
  paused(place: Place): boolean {
    return (this.#until.get(nameOf(place)) ?? 0) > performance.now();
  }
}

function nameOf({ team, channel }: Place): string {
  return `${team} ${channel}`;
}

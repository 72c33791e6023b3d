import type { Letter } from '../../ports/delivery.ts';

type Place = Pick<Letter, 'team' | 'channel'>;

/** Channels in which Slack wants this process to be slower. The database holds the same for all processes. */
export class Pauses {
  readonly #until = new Map<string, number>();

  /** Pauses a channel for so many milliseconds, and nothing else. */
  pause({ team, channel }: Place, millis: number): void {
    const now = performance.now();
    for (const [place, until] of this.#until) if (until <= now) this.#until.delete(place);
    if (channel !== null) this.#until.set(`${team} ${channel}`, now + millis);
  }

  /** True while the channel is paused. */
  paused({ team, channel }: Place): boolean {
    return (this.#until.get(`${team} ${channel}`) ?? 0) > performance.now();
  }
}

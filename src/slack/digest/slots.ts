/** Editions of a workspace leave this far apart, in milliseconds, so that Slack's limits are there for answers too. */
const APART = 400;

/** Hands out times to post at, each a little after the one before it in the same workspace. */
export function newSlots(): (team: string, now: number) => number {
  const last = new Map<string, number>();
  return (team, now) => {
    const slot = Math.max(now, (last.get(team) ?? 0) + APART);
    last.set(team, slot);
    return slot;
  };
}

import { describe, expect, it } from 'vitest';
import { layoutIn, planner, REVIEW_TIME } from '../../../src/slack/digest/planner.ts';
import { digestOf, dispatch, newWorld, SILENT, type World } from './simulation.ts';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const START = '2026-11-22T12:00:00Z';

/** A world in which one digest has had its first edition, and a new article has come since. */
async function running(settings: Parameters<typeof digestOf>[1] = {}): Promise<World> {
  const world = newWorld(START);
  await world.publish([dispatch(0)]);
  await world.add(digestOf('1'));
  world.turnTo(world.ledger.nextWake());
  await world.settle();
  await world.add(digestOf('1', settings));
  world.clock.turn(HOUR);
  await world.publish([dispatch(0), dispatch(1)]);
  return world;
}

const sentTo = (world: World, channel: string) =>
  world.ledger.outbox.filter((one) => one.channel === channel).map(({ key }) => key);
const states = (world: World) => world.ledger.entries('1').map(({ day, state }) => `${day} ${state}`);
const textOf = (message: unknown) => (message as { text: string }).text;

describe('the planner', () => {
  it('posts the first edition as a baseline and then what is new', async () => {
    const world = await running();
    world.turnTo(world.ledger.nextWake());
    await world.settle();
    const [first, second] = world.ledger.outbox;
    expect(textOf(first?.message)).toContain('first edition');
    expect(textOf(second?.message)).toMatch(/^Harbour desk · 1 new since Mon 09:00/u);
    expect(textOf(second?.message)).toContain('reached Ostrey');
    expect(sentTo(world, 'C1')).toEqual(['digest:1:2026-11-23', 'digest:1:2026-11-24']);
  });

  it('is silent when nothing is new, unless it is wanted otherwise', async () => {
    const world = await running();
    for (let day = 0; day < 2; day++) {
      world.turnTo(world.ledger.nextWake());
      await world.settle();
    }
    expect(states(world).at(-1)).toBe('2026-11-25 empty');
    const talkative = await running({ whenNothingNew: true });
    for (let day = 0; day < 2; day++) {
      talkative.turnTo(talkative.ledger.nextWake());
      await talkative.settle();
    }
    expect(textOf(talkative.ledger.outbox.at(-1)?.message)).toContain('nothing new since Tue 09:00');
  });

  it('comes late after a short sleep; after a long one merges, and tells the owner what was missed', async () => {
    const late = await running();
    late.turnTo(late.ledger.nextWake() + 3 * HOUR);
    await late.settle();
    expect(states(late).at(-1)).toBe('2026-11-24 queued');

    const long = await running();
    long.turnTo(long.ledger.nextWake() + 3 * DAY + HOUR);
    await long.settle();
    expect(states(long).toSorted()).toEqual([
      '2026-11-23 queued',
      '2026-11-24 missed',
      '2026-11-25 missed',
      '2026-11-26 missed',
      '2026-11-27 queued',
    ]);
    expect(sentTo(long, 'C1').at(-1)).toBe('digest:1:2026-11-27');
    expect(textOf(long.ledger.outbox.findLast(({ channel }) => channel === 'C1')?.message)).toContain(
      '1 new',
    );
    const notice = long.ledger.outbox.filter(({ channel }) => channel === 'UOWNER');
    expect(notice).toHaveLength(1);
    expect(textOf(notice[0]?.message)).toContain('3 editions');
  });

  it('speaks the owner’s language around the quotes, in editions and in notices', async () => {
    const world = await running({ locale: 'de-DE' });
    world.turnTo(world.ledger.nextWake() + 3 * DAY + HOUR);
    await world.settle();
    const said = (place: string) =>
      textOf(world.ledger.outbox.findLast(({ channel }) => channel === place)?.message);
    expect(said('C1')).toMatch(/^Harbour desk · 1 neu seit Mo 09:00/u);
    expect(said('C1')).toContain('reached Ostrey');
    expect(said('C1')).toContain('Abs. 1, Satz 1');
    expect(said('UOWNER')).toContain('3 Ausgaben, Di. 24. Nov. 2026 bis Do. 26. Nov. 2026');
  });

  it('takes back a refused edition, tells the owner once, and then brings its items', async () => {
    const world = await running();
    world.turnTo(world.ledger.nextWake());
    await world.settle();
    world.ledger.ended('digest:1:2026-11-24', 'failed', 'not_in_channel');
    await world.settle();
    await world.settle();
    const [notice, ...more] = world.ledger.outbox.filter(({ channel }) => channel === 'UOWNER');
    expect(more).toEqual([]);
    expect(textOf(notice?.message)).toContain(
      'Could not post: “Harbour desk” · <#C1>. I am not in the channel',
    );
    expect(JSON.stringify(notice?.message)).toMatch(/Pick another channel.*Try again.*Pause/u);
    world.clock.turn(2 * DAY);
    await world.settle();
    expect(sentTo(world, 'C1')).toHaveLength(2);
    await world.add(digestOf('1'));
    world.turnTo(world.ledger.nextWake());
    await world.settle();
    const again = world.ledger.outbox.at(-1);
    expect(again?.channel).toBe('C1');
    expect(textOf(again?.message)).toContain('1 new');
  });

  it('asks the owner about an edition that may or may not have arrived, and never posts it again by itself', async () => {
    const world = await running();
    world.turnTo(world.ledger.nextWake());
    await world.settle();
    world.ledger.ended('digest:1:2026-11-24', 'held');
    await world.settle();
    const [notice] = world.ledger.outbox.filter(({ channel }) => channel === 'UOWNER');
    expect(JSON.stringify(notice?.message)).toMatch(/It is there.*Post it again/u);
    await world.settle();
    expect(sentTo(world, 'C1')).toHaveLength(2);
  });

  it('asks for the time once in a tick, however much there is to do', async () => {
    const world = newWorld(START);
    await world.publish([dispatch(0)]);
    for (const id of ['1', '2', '3']) await world.add(digestOf(id));
    world.turnTo(world.ledger.nextWake());
    await world.settle();
    for (const { key } of world.ledger.outbox) world.ledger.ended(key, 'held');
    let asked = 0;
    const ledger = { ...world.ledger, now: async () => asked++ + world.clock.now() };
    await planner({ ...world.sources, ledger }, SILENT).tick();
    expect(world.ledger.outbox.filter(({ channel }) => channel === 'UOWNER')).toHaveLength(3);
    expect(asked).toBe(1);
  });

  it('does not let one broken digest keep the others waiting', async () => {
    const world = newWorld(START);
    await world.publish([dispatch(0)]);
    await world.add(digestOf('1'));
    await world.add(digestOf('2'));
    const told = world.ledger.told;
    Object.assign(world.ledger, {
      told: (team: string, channel: string) =>
        channel === 'C1' ? Promise.reject(new Error('a broken row')) : told(team, channel),
    });
    world.turnTo(world.ledger.nextWake());
    await world.planners[0]?.tick();
    expect(sentTo(world, 'C2')).toHaveLength(1);
    expect(world.errors).toHaveLength(1);
  });
});

describe('a draft', () => {
  const until = async (world: World) => {
    world.turnTo(world.ledger.nextWake());
    await world.settle();
  };

  it('goes to the editor two hours before, and appears when it is approved', async () => {
    const world = await running({ review: 'else_drop' });
    const due = (await world.ledger.find('T1', '1'))?.next.at ?? 0;
    await until(world);
    expect(world.clock.now()).toBe(due - REVIEW_TIME);
    const draft = world.ledger.outbox.at(-1);
    expect(draft?.channel).toBe('UOWNER');
    expect(textOf(draft?.message)).toContain('Draft. Due Tue 24 Nov, 09:00 Europe/Berlin (in 2 hr)');
    const entry = await world.ledger.entry('1', '2026-11-24');
    if (entry === null) throw new Error('There is no draft.');
    const layout = layoutIn(entry);
    expect(
      await world.ledger.revise(entry, 'approved', { ...layout, introduction: 'Read the <!channel> part.' }),
    ).toBe(true);
    expect(await world.ledger.revise(entry, 'approved', layout)).toBe(false);
    await until(world);
    const posted = world.ledger.outbox.at(-1);
    expect(posted?.channel).toBe('C1');
    expect(textOf(posted?.message)).toContain(
      'Editor’s note, not from the articles: Read the &lt;!channel&gt; part.',
    );
  });

  it.each([
    ['else_post', 'queued', ['C1']],
    ['else_drop', 'dropped', ['UOWNER']],
  ] as const)('that nobody approves follows the setting %s', async (review, state, to) => {
    const world = await running({ review });
    await until(world);
    const before = world.ledger.outbox.length;
    await until(world);
    expect(states(world).at(-1)).toBe(`2026-11-24 ${state}`);
    expect(world.ledger.outbox.slice(before).map(({ channel }) => channel)).toEqual(to);
    await until(world);
    await until(world);
    const repeated = state === 'dropped' ? 'dropped' : 'empty';
    expect(states(world).at(-1)).toBe(`2026-11-25 ${repeated}`);
  });

  it('that its editor skips does not appear, and the next edition brings its items', async () => {
    const world = await running({ review: 'else_post' });
    await until(world);
    const entry = await world.ledger.entry('1', '2026-11-24');
    if (entry === null) throw new Error('There is no draft.');
    await world.ledger.revise(entry, 'dropped', entry.content);
    await until(world);
    await until(world);
    await until(world);
    expect(states(world)).toEqual(['2026-11-23 queued', '2026-11-24 dropped', '2026-11-25 queued']);
    expect(textOf(world.ledger.outbox.at(-1)?.message)).toContain('1 new');
  });
});

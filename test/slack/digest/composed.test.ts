import { expect, it } from 'vitest';
import { composed } from '../../../src/slack/digest/composed.ts';
import { buttons, said } from '../../support/block-text.ts';
import { digestOf, dispatch, newWorld } from './simulation.ts';

it('tells what was left open and is answered now with its answer, and the rest to editors, who can close it', async () => {
  const world = newWorld('2026-11-22T12:00:00Z');
  await world.publish([dispatch(0)]);
  await world.add(digestOf('1', { gaps: true }));
  world.turnTo(world.ledger.nextWake());
  await world.settle();
  const gaps = [
    { question: 'Who gave the Amber0 its berth number?', times: 4 },
    { question: 'Who won the cup final?', times: 2 },
  ];
  const sources = { ...world.sources, questions: async () => ({ asked: [], gaps }) };
  const edition = async () => {
    const planned = await world.ledger.find('T1', '1');
    if (planned === null) throw new Error('There is no digest.');
    return (await composed(sources, planned, '2026-11-24', world.clock.now())).layout.pieces;
  };
  const [answered, open, ...more] = await edition();
  expect(more).toEqual([]);
  expect(answered).toMatchObject({ kind: 'asked' });
  expect(answered?.text).toContain('Harbour master Ida Brandt gave the Amber0 berth number 7.');
  expect(open).toMatchObject({ kind: 'gap' });
  expect(said(open?.blocks)).toEqual(['“Who won the cup final?” · asked 2 times']);
  expect(buttons(open?.blocks).map(({ label }) => label)).toEqual(['We answered it', 'Out of scope']);
  await world.add(digestOf('1'));
  expect((await edition()).map(({ kind }) => kind)).toEqual(['asked']);
});

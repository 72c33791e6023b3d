import { describe, expect, it } from 'vitest';
import { standsWithin } from '../../../src/intents/index/posting-lists.ts';
import { libraryOf } from '../../support/libraries.ts';

describe('how many facts hold a word', () => {
  it('is known of a paragraph of any number of facts', () => {
    const many = Array.from({ length: 300 }, (_, at) => `Ferry ${at} came.`).join(' ');
    const { index } = libraryOf({ a: `The mill burnt.\n\n${many} A gull came.\n\nA ferry sank.` });
    const [held] = index.segments;
    const ferry = held?.wordOf(index.dictionary.get('ferri') ?? -1) ?? -1;
    const within = (from: number, to: number) =>
      held === undefined ? -1 : standsWithin(held.segment, ferry, from, to);
    expect([within(0, 1), within(1, 2), within(0, 3), within(2, 3)]).toEqual([0, 300, 301, 1]);
    expect([...index.holding([index.dictionary.get('ferri') ?? -1])]).toHaveLength(301);
  });
});

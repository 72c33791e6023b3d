import { beforeAll, describe, expect, it } from 'vitest';
import type { Fact } from '../../src/facts/fact.ts';
import { factsOf } from '../../src/facts/facts.ts';
import { readFolder } from '../../src/knowledge/folder.ts';
import { KNOWLEDGE } from '../support/seed-library.ts';
import { holds, place, seen, told } from './reading.ts';

interface Reading {
  readonly begins: string;
  readonly told: readonly string[];
  readonly holds: readonly string[];
}

/** How a careful person reads the article, sentence by sentence. */
const READINGS: Readonly<Record<string, Reading>> = {
  '1.1': {
    begins: 'In a landmark move',
    told: ['narration'],
    holds: ['nation United States', 'nation India', 'duration 10-year', 'name Defence Framework Agreement'],
  },
  '1.2': {
    begins: 'The agreement was announced',
    told: ['narration'],
    holds: [
      'person US Secretary of War Pete Hegseth',
      'person Indian Defence Minister Rajnath Singh',
      'date Friday',
    ],
  },
  '2.1': {
    begins: 'Describing the framework',
    told: ['reported Pete Hegseth', 'quote Pete Hegseth'],
    holds: ['person Hegseth', 'number two'],
  },
  '2.2': {
    begins: '“Our defence ties',
    told: ['quote Pete Hegseth (X)', 'reported Pete Hegseth (X)'],
    holds: ['organisation X', 'place Indo-Pacific'],
  },
  '3.1': {
    begins: 'The signing took place',
    told: ['narration'],
    holds: [
      'name ASEAN-India Defence Ministers’ Informal Meeting',
      'place Kuala Lumpur',
      'name ASEAN Defence Ministers’ Meeting-Plus',
      'name ADMM-Plus',
      'date November 1',
    ],
  },
  '3.2': {
    begins: 'Hegseth expressed gratitude',
    told: ['reported Pete Hegseth', 'quote Pete Hegseth'],
    holds: ['person Hegseth', 'person Singh', 'nation India', 'name US-India'],
  },
  '4.1': {
    begins: 'Rajnath Singh highlighted',
    told: ['reported Rajnath Singh'],
    holds: ['person Rajnath Singh', 'organisation ASEAN', 'nation India', 'name Act East Policy'],
  },
  '4.2': {
    begins: 'The meeting also follows',
    told: ['narration'],
    holds: [
      'person External Affairs Minister S. Jaishankar',
      'person US Secretary of State Marco Rubio',
      'nation New Delhi',
      'nation Washington',
    ],
  },
  '5.1': { begins: 'The new defence framework', told: ['narration'], holds: ['number two'] },
  '5.2': {
    begins: 'Tensions have surfaced',
    told: ['narration'],
    holds: [
      'date in recent months',
      'person US President Donald Trump',
      'nation Indian',
      'place India',
      'place Russian',
    ],
  },
  '5.3': { begins: 'However, both sides', told: ['reported both sides'], holds: [] },
  '6.1': {
    begins: 'Commerce Minister Piyush Goyal',
    told: ['reported Piyush Goyal'],
    holds: ['person Commerce Minister Piyush Goyal', 'date recently', 'nation India'],
  },
  '7.1': { begins: 'Analysts view', told: ['analysis Analysts'], holds: ['duration 10-year'] },
  '7.2': {
    begins: 'It also signals',
    told: ['analysis'],
    holds: ['nation US', 'place Indo-Pacific', 'nation India'],
  },
  '8.1': {
    begins: 'With this accord',
    told: ['analysis'],
    holds: ['nation India', 'nation United States', 'date next decade'],
  },
};

let facts: readonly Fact[] = [];
beforeAll(async () => {
  const { articles } = await readFolder(KNOWLEDGE);
  const article = articles.find(({ id }) => id === 'us-india-defence-framework');
  facts = article === undefined ? [] : factsOf(article);
});

describe('the article that comes with Footnote', () => {
  it('has fifteen sentences in eight paragraphs', () => {
    expect(facts.map(place)).toEqual(Object.keys(READINGS));
    expect(facts.map(({ ordinal }) => ordinal)).toEqual([...facts.keys()]);
    expect(facts.every(({ form, under }) => form === 'sentence' && under === null)).toBe(true);
  });

  it.each(Object.entries(READINGS))('is read as a careful person reads it: %s', (at, reading) => {
    const fact = facts.find((one) => place(one) === at) as Fact;
    expect(seen(fact.article, fact.span)).toMatch(new RegExp(`^${reading.begins}\\b.*[.”]$`, 'u'));
    expect(told(fact)).toEqual(reading.told);
    expect(holds(fact)).toEqual(reading.holds);
  });

  it('gives word for word only what stands in quotation marks', () => {
    const quoted = facts.flatMap(({ article, statements }) =>
      statements.filter(({ manner }) => manner === 'quote').map(({ span }) => seen(article, span)),
    );
    expect(quoted).toEqual([
      '“ambitious and forward-looking,”',
      '“Our defence ties have never been stronger,”',
      '“one of the most consequential partnerships in the world.”',
    ]);
  });
});

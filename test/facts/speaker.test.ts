import { describe, expect, it } from 'vitest';
import { statementsOf } from './reading.ts';

/** Manner and speaker of a made-up sentence that holds no quotation. */
const told = (text: string) => {
  const [[manner, speaker] = []] = statementsOf(text).slice(-1);
  return `${manner} ${speaker}`;
};

describe('who says a sentence', () => {
  it.each([
    ['Pete Hegseth', 'Pete Hegseth said it was ready.'],
    ['Pete Hegseth', 'Defence Secretary Pete Hegseth recently stated that it was ready.'],
    ['Pete Hegseth', 'It was ready, said Pete Hegseth.'],
    ['Pete Hegseth', 'It was ready, said the ministry’s chief of staff, Pete Hegseth.'],
    ['Pete Hegseth', 'It was ready, according to Pete Hegseth.'],
    ['Pete Hegseth', 'According to the mayor, Pete Hegseth, it was ready.'],
    ['Pete Hegseth', 'Pete Hegseth, who joined in 2010, told reporters that it was ready.'],
    ['Pete Hegseth', 'Pete Hegseth, 45, a lawyer from Ohio, has repeatedly insisted on that.'],
    ['Pete Hegseth', 'Pete Hegseth (45) later added that it was ready.'],
    ['Pete Hegseth', 'Pete Hegseth – he is 45 – warned that it was not.'],
    ['Pete Hegseth', 'Pete Hegseth of the Heron Institute said so.'],
    ['Pete Hegseth', 'When asked, Pete Hegseth expressed gratitude to Ann Lee.'],
    ['Pete Hegseth and Ann Lee', 'Pete Hegseth and Ann Lee said it was ready.'],
    ['Jonas Lind', 'Her colleague from Norway, Jonas Lind, said that it was ready.'],
    ['Steve Bruce', 'According to Wigan manager Steve Bruce it was ready.'],
    ['Mari Ramos', 'According to CNN’s Mari Ramos, it was ready.'],
    ['India', 'India insists that it is ready.'],
    ['Ministry of Defence', 'The Ministry of Defence confirmed that it was ready.'],
    ['both sides', 'However, both sides have reiterated their intent.'],
    ['Police', 'Police say it was ready.'],
    ['Microsoft officials', 'It was ready, Microsoft officials said on Tuesday.'],
    ['A spokesman for Heron', 'A spokesman for Heron said it was ready.'],
    ['the head of the agency', 'It was ready, the head of the agency said.'],
    ['the company', 'In a statement the company said it was ready.'],
    ['The report', 'The report concluded that it was ready.'],
    ['a report by the fire service', 'According to a report by the fire service, it was ready.'],
    ['Ann Lee’s lawyer', 'Ann Lee’s lawyer said it was ready.'],
    ['Residents of the town', 'Residents of the town fear noise.'],
  ])('is %s: %s', (speaker, text) => {
    expect(told(text)).toBe(`reported ${speaker}`);
  });

  it.each([
    'The agreement was announced by Pete Hegseth on Friday.',
    'Pete Hegseth was told to leave.',
    'The robber, believed to be Pete Hegseth, was told off.',
    'Pete Hegseth called the police.',
    'The man called 911 and the council called off the vote.',
    'Forty men were told by the judge to leave.',
    'It is said to be ready.',
    'The judge will say more on Monday.',
    'In Iraq, a car bomb went off near the Heron Hotel.',
    'New York state officials left.',
    'He gave it to Pete Hegseth.',
    'Nobody said a word.',
    'It went according to plan.',
  ])('is the article itself: %s', (text) => {
    expect(told(text)).toBe('narration null');
  });

  it.each([
    ['Analysts', 'Analysts view it as a pivotal step.'],
    ['Some experts', 'Some experts believe that it is ready.'],
    ['security analysts', 'It is ready, security analysts say.'],
    [null, 'It also signals a long-term commitment.'],
    [null, 'They have effectively cemented it.'],
  ])('judges where it is %s: %s', (speaker, text) => {
    expect(told(text)).toBe(`analysis ${speaker}`);
  });

  it('is found however long the sentence is', () => {
    const far = `${'It was late, and the rain fell. '.repeat(2)}${'word '.repeat(500)}`;
    expect(told(`${far.replaceAll('. ', ', ')}, Pete Hegseth said.`)).toBe('reported Pete Hegseth');
    expect(told(`Pete Hegseth ${'word '.repeat(500)}.`)).toBe('narration null');
  });
});

describe('a pronoun', () => {
  const last = (text: string) => told(text);

  it.each([
    ['Pete Hegseth', 'Minister Pete Hegseth left. He said it was ready.'],
    ['Ann Lee', 'The mayor, Mrs Ann Lee, met us. She also said it was ready.'],
    ['Ann Lee', 'Mrs Ann Lee said yes. Later she told reporters that it was ready.'],
    ['the company', 'It was late, the company said. It added that it was sorry.'],
    ['both sides', 'Both met, and both sides insisted. They said it was ready.'],
  ])('means %s: %s', (speaker, text) => {
    expect(last(text)).toBe(`reported ${speaker}`);
  });

  it.each([
    'He said it was ready.',
    'Minister Pete Hegseth and his men left. She said it was ready.',
    'Sir Pete Hegseth left. When Nicole came home, he said it was ready.',
    'Sir Pete Hegseth left. They said it was ready.',
    'Minister Pete Hegseth left. It said it was ready.',
    'Minister Ann Lee left, he said. Later she said it was ready.',
  ])('means nobody for sure: %s', (text) => {
    expect(last(text)).toBe('reported null');
  });

  it('means the person with the fullest name, and nobody of two with one name', () => {
    expect(told('Minister Pete Hegseth left. Hegseth said it was ready.')).toBe('reported Pete Hegseth');
    expect(told('Mr S. Jaishankar and Subrahmanyam Jaishankar are one. Jaishankar said so.')).toBe(
      'reported Subrahmanyam Jaishankar',
    );
    expect(told('Mr Troy Livesay and Mrs Tara Livesay came. Livesay said so.')).toBe('reported Livesay');
    expect(told('President Xi Jinping came. Xi said so.')).toBe('reported Xi Jinping');
    expect(told('Mr Paris Hilton came. Paris said so.')).toBe('reported Paris');
  });
});

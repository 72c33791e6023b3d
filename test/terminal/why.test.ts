import { describe, expect, it } from 'vitest';
import { whyText } from '../../src/terminal/why.ts';
import { toyLibrary } from '../support/libraries.ts';

const library = toyLibrary();
const why = (question: string) => whyText(library.decide(question));

describe('how an answer came about', () => {
  it('tells what was wanted, the outcome and what is needed to answer', () => {
    expect(why('Where did the ceremony take place?')).toMatch(
      /^Wanted: place\. Outcome: found, confidence \d\.\d\d \(answered from \d\.\d\d\)\.\n/,
    );
  });

  it('tells of each word how it counts and what it met, or that it met nothing', () => {
    const text = why('Where is the zeppelin ceremony?');
    expect(text).toMatch(/^ {2}ceremony · content, weight \d+\.\d · ceremoni \(exact\)/m);
    expect(text).toMatch(/^ {2}zeppelin · .* · nowhere in the articles$/m);
  });

  it('tells for the first two facts where they stand and what speaks for and against them', () => {
    const text = why('agreement between Norway and Denmark');
    expect(text).toMatch(/First: score -?\d+\.\d\d\n {2}fishery ¶\d+, sentence \d+\n {2}[+-]\d+\.\d\d {2}\S/);
    expect(text.match(/^(?:First|Second): score/gm)).toEqual(['First: score', 'Second: score']);
  });

  it.each(['thanks', ''])('tells that nothing was looked up for "%s"', (question) => {
    expect(why(question)).toContain('Nothing was looked up');
  });

  it('has something to tell where nothing was found', () => {
    expect(why('zeppelin')).toMatch(/^Wanted: .* Outcome: refused, confidence 0\.00\.\n/);
  });
});

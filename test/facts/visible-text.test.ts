import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/facts/visible-text.ts';
import { hostileTexts } from '../support/hostile.ts';
import { articleOf } from '../support/libraries.ts';

const of = (body: string, flowing: boolean) =>
  visibleText(articleOf('made-up', body), { start: 0, end: body.length }, flowing);

describe('what people see of an article', () => {
  it('has no marks, and where lines break only a space', () => {
    expect(of('One *two*\r\n  **three**\u00a0four', true).text).toBe('One two three four');
    expect(of('One\n> two\n> > three > four', true).text).toBe('One two three > four');
    expect(of('One\n  *two*', false).text).toBe('One\n  two');
  });

  it('leads back to the body, and takes in the marks around it', () => {
    const body = 'One\r\n  **two** three';
    const seen = of(body, true);
    const back = (text: string) => {
      const start = seen.text.indexOf(text);
      const span = seen.toBody({ start, end: start + text.length });
      return body.slice(span.start, span.end);
    };
    expect(back('two')).toBe('**two**');
    expect(back('wo t')).toBe('wo** t');
    expect(back('One two')).toBe('One\r\n  **two**');
    expect(back('three')).toBe('three');
    expect(back(seen.text)).toBe(body);
  });

  it('leads every character but white space back to itself', () => {
    fc.assert(
      fc.property(hostileTexts, fc.boolean(), (body, flowing) => {
        const { text, toBody } = of(body, flowing);
        let at = 0;
        for (let unit = 0; unit < text.length; unit++) {
          if (text[unit]?.trim() === '') continue;
          const { start, end } = toBody({ start: unit, end: unit + 1 });
          expect(body.slice(start, end).replaceAll(/[*_]/g, '')).toBe(text[unit]?.replaceAll(/[*_]/g, ''));
          expect(end).toBeGreaterThan(at);
          at = end;
        }
        if (flowing) expect(text).not.toMatch(/[^\S ]/);
      }),
      { numRuns: 1500 },
    );
  });
});

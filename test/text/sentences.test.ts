import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageNamed } from '../../src/text/languages.ts';
import { sentences } from '../../src/text/sentences.ts';

const cut = (text: string, language?: string) =>
  sentences(text, language === undefined ? undefined : languageNamed(language)).map(({ start, end }) =>
    text.slice(start, end),
  );

/** The text with a bar where one sentence ends and the next begins. */
const barred = (text: string) => cut(text.replaceAll('|', ' ')).join('|');

describe('a sentence goes on', () => {
  it.each([
    ['titles', 'External Affairs Minister S. Jaishankar met Mr. Rubio, Dr. Ng and Gen. Lee.|They spoke.'],
    ['initials', 'He read J. R. R. Tolkien, C. Britt Beemer and J. A. Hobson.|George W. Bush did not.'],
    ['the initial I', 'Isaac I. Rabi won.|So did I.|Peter left.'],
    ['countries', 'The U.S. Army and the U.K. sent troops to the U.S.|The troops stayed.'],
    ['decimals', 'Version 1.2.3 costs 3.50 euros.|It grew by 0.5 per cent.'],
    ['times before a day', 'Doors open at 9 a.m. Monday and close at 6 p.m. GMT.|Come early.'],
    ['times at the end', 'We close at 6 p.m.|Calls cost more then, from 7 p.m.|The desk is empty.'],
    ['examples', 'Use a browser, e.g. Firefox, i.e. The one with the fox, vs. Chrome.|Restart.'],
    ['numbers', 'He lives at No. 10 Downing Street, see pp. 4 and fig. 2.|She said no.|Peter left.'],
    ['numbers, but not in words', 'The answer was no.|10 people left.'],
    ['dates', 'It opened on Sun. Nov. 5 and on Jan. 6.|The cat sat.|Peter left.'],
    ['companies', 'Heron Inc. Chief Executive Ann Lee spoke to Reed Ltd. staff.|In Ohio she did not.'],
    ['degrees', 'She holds a Ph.D. Nobody asked.|He saw the M.D.|They left.'],
    ['junior', 'Martin Luther King Jr. Day is in January.|However, it moves.'],
    ['software', 'Install Node.js 24 and ASP.NET.|Open https://heron.example/a?B=1.|Then restart.|Done.'],
    ['addresses', 'Write to desk@heron.example?Subject=Hi or see heron.example/faq?Query now.|Go on.'],
    ['et cetera', 'Bring pens, paper etc. and wait.|Bring pens etc.|Peter knows.'],
  ])('behind %s', (_, text) => {
    expect(barred(text)).toBe(text);
  });

  it.each([
    '“We won!” he said.|“Why?” she asked, and left.',
    '“We won!” Smith said.|“Who are you?” Ann Lee asked the man.',
    '“We won.”|The crowd cheered.|“Never!”|Smith left.',
    'He said “Go!” and “Why?” to us.|We went.',
    '"Stop!|Go!" he said.',
    'She called it “odd.”|He did not.',
    'He shouted, ‘Stop!’ and ran.|(It was late.)|Then he slept.',
  ])('around a quotation: %s', (text) => {
    expect(barred(text)).toBe(text);
  });

  it('over line breaks, whatever kind they are', () => {
    expect(cut('It was signed by\nPete Hegseth\r\non Friday.\nThey met\u2028Singh.')).toEqual([
      'It was signed by\nPete Hegseth\r\non Friday.',
      'They met\u2028Singh.',
    ]);
  });

  it('behind the label of an item', () => {
    expect(cut('1. Open the door.')).toEqual(['1. Open the door.']);
    expect(cut('(a) Shut it. Go.')).toEqual(['(a) Shut it.', 'Go.']);
    expect(cut('IV. The end. V. Notes.')).toEqual(['IV. The end.', 'V. Notes.']);
  });

  it('behind an ellipsis in small letters, and ends with one', () => {
    expect(cut('He waited ... and waited. Then ... nothing. Well... Peter left.')).toEqual([
      'He waited ... and waited.',
      'Then ... nothing.',
      'Well...',
      'Peter left.',
    ]);
  });
});

describe('a sentence begins', () => {
  it('with a name written small', () => {
    expect(cut('Sales fell. iPhone users left. eBay did not.')).toEqual([
      'Sales fell.',
      'iPhone users left.',
      'eBay did not.',
    ]);
  });

  it('in other languages as they write', () => {
    expect(cut('今日は晴れ。明日は雨！', 'ja')).toEqual(['今日は晴れ。', '明日は雨！']);
    expect(cut('¿Qué pasó? Nada. ¡Vamos!', 'es')).toEqual(['¿Qué pasó?', 'Nada.', '¡Vamos!']);
    expect(cut('Er kam bzw. Sie kam. Dann gingen Dr. Kuhn und wir.', 'de')).toEqual([
      'Er kam bzw. Sie kam.',
      'Dann gingen Dr. Kuhn und wir.',
    ]);
    expect(cut('Он пришёл. Она ушла.', 'ru')).toEqual(['Он пришёл.', 'Она ушла.']);
  });
});

describe('sentences', () => {
  const pieces = fc.constantFrom(
    ...[
      'A',
      'b',
      '1',
      'é',
      'e\u0301',
      '漢',
      '😀',
      '.',
      '. ',
      '! ',
      '?',
      '…',
      '。',
      ' ',
      '\n',
      '\r\n',
      '\u2028',
    ],
    ...['“', '”', '"', '(', ')', 'Mr.', 'U.S.', 'e.g.', 'No.', 'p.m.', ' I.', '&<>', '\u0000', '\ud800', ','],
  );
  const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

  it('are in order, trimmed, and together hold every letter and digit', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0;
        let held = '';
        for (const { start, end } of sentences(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(text.slice(start, end)).toMatch(/^\S(?:[\s\S]*\S)?$/);
          held += text.slice(start, end);
          at = end;
        }
        expect(held.match(/[\p{L}\p{N}]/gu)).toEqual(text.match(/[\p{L}\p{N}]/gu));
      }),
      { numRuns: 3000 },
    );
  });

  it('do not depend on where lines break', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const flowing = text.replace(/[\n\r\u2028]/g, ' ');
        expect(sentences(text)).toEqual(sentences(flowing));
      }),
      { numRuns: 1000 },
    );
  });
});

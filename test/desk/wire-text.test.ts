import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBlocks } from './limits/check-blocks.ts';
import { encodeTyped } from './wire-text.ts';

const CHANNELS = [{ id: 'C1', name: 'general', kind: 'channel' }] as const;

describe('encodeTyped', () => {
  it.each([
    ['@Footnote who signed it?', '<@U0FOOTNOTE> who signed it?'],
    ['is 1 < 2 & 3 > 2?', 'is 1 &lt; 2 &amp; 3 &gt; 2?'],
    ['@channel look at #general and #nowhere', '<!channel> look at <#C1|general> and #nowhere'],
    ['mail me@footnote.example', 'mail me@footnote.example'],
    ['see https://example.org/a?b=1', 'see <https://example.org/a?b=1>'],
    ['<!channel> and <@U0FOOTNOTE>', '&lt;!channel&gt; and &lt;@U0FOOTNOTE&gt;'],
  ])('turns %j into what Slack would send', (typed, wire) => {
    expect(encodeTyped(typed, CHANNELS).text).toBe(wire);
  });

  it('lets nobody type a control sequence, and makes blocks Slack takes', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '&',
      '!channel',
      '@U1',
      '|',
      ' ',
      '@footnote',
      '\n',
      'x',
      '#general',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1 }).map((pieces) => pieces.join('')),
        (typed) => {
          const { text, block } = encodeTyped(typed, CHANNELS);
          const control = text.match(/<[^>]*>/g) ?? [];
          expect(
            control.every((each) => ['<@U0FOOTNOTE>', '<#C1|general>', '<!channel>'].includes(each)),
          ).toBe(true);
          expect(checkBlocks([block], 'message')).toBeNull();
        },
      ),
    );
  });
});

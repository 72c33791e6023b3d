import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escaped, typed } from '../../src/slack/escapes.ts';

describe('what somebody typed', () => {
  it.each([
    ['<@UBOT> where was it signed?', 'where was it signed?'],
    ['where <@UBOT|footnote> was it?', 'where was it?'],
    ['what did <@U2|ida> and <@U3> say?', 'what did @ida and @U3 say?'],
    ['is R&amp;D &lt;5 &gt; 3?', 'is R&D <5 > 3?'],
    ['see <https://a.example/x?a=1&amp;b=2|the &lt;report&gt;>', 'see the <report>'],
    ['see <https://a.example/x?a=1&amp;b=2>', 'see https://a.example/x?a=1&b=2'],
    ['write <mailto:a@b.example|a@b.example> or <mailto:c@d.example>', 'write a@b.example or c@d.example'],
    ['in <#C1|general> or <#C2>', 'in #general or #C2'],
    ['<!here> <!channel|channel> <!subteam^S1|@desk> <!date^1^{date}|1 Nov>', '@here channel @desk 1 Nov'],
    ['&lt;!channel&gt; stays text', '<!channel> stays text'],
    ['&amp;lt; is not a bracket', '&lt; is not a bracket'],
    ['  many \t spaces \n lines ', 'many spaces \n lines'],
    ['<@UBOT>', ''],
  ])('is read out of %j', (raw, text) => {
    expect(typed(raw, 'UBOT')).toBe(text);
  });

  it('keeps other people’s mentions when we do not know our own name', () => {
    expect(typed('<@UBOT> hi', undefined)).toBe('@UBOT hi');
  });

  it('is cut at 4,000 characters, never inside one', () => {
    const text = typed('😀'.repeat(5000), 'UBOT');
    expect([...text]).toHaveLength(4000);
    expect(text.isWellFormed()).toBe(true);
  });
});

describe('an escaped text', () => {
  it('reads the same and holds no mark-up', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', 'a', '!', ';', 'amp') }), (text) => {
        expect(escaped(text)).not.toMatch(/[<>]/);
        expect(typed(escaped(text), undefined)).toBe(text);
      }),
    );
  });
});

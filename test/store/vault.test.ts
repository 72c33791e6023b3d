import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vaultWith } from '../../src/store/vault.ts';

const OLD = 'the old secret of thirty-two bytes';
const NEW = 'the new secret of thirty-two bytes';

describe('the vault', () => {
  it('gives back whatever was put in, and shows nothing of it', () => {
    const vault = vaultWith([NEW]);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, about) => {
        const sealed = vault.seal(text, about);
        expect(vault.open(sealed, about)).toBe(text.toWellFormed());
        expect(sealed).toMatch(/^v1\.[0-9a-f]{8}\.[\w-]+$/u);
      }),
    );
    expect(vault.seal('xoxb-1', 'T1')).not.toContain('xox');
    expect(vault.seal('same', 'T1')).not.toBe(vault.seal('same', 'T1'));
  });

  it('seals nothing with a nonce that was used before', () => {
    const vault = vaultWith([NEW]);
    const nonces = Array.from({ length: 2000 }, () => {
      const [, , data = ''] = vault.seal('same', 'T1').split('.');
      return Buffer.from(data, 'base64url').subarray(0, 12).toString('hex');
    });
    expect(new Set(nonces).size).toBe(2000);
  });

  it('opens with an older key after a new one was put in front, and not once that is taken away', () => {
    const sealed = vaultWith([OLD]).seal('text', 'T1');
    expect(vaultWith([NEW, OLD]).open(sealed, 'T1')).toBe('text');
    expect(() => vaultWith([NEW]).open(sealed, 'T1')).toThrow(/FOOTNOTE_ENCRYPTION_KEY/u);
    const again = vaultWith([NEW, OLD]).seal('text', 'T1');
    expect(vaultWith([NEW]).open(again, 'T1')).toBe('text');
  });

  it('does not open what belongs to somebody else, or was changed', () => {
    const vault = vaultWith([NEW]);
    const sealed = vault.seal('text', 'T1');
    expect(() => vault.open(sealed, 'T2')).toThrow(expect.objectContaining({ code: 'cannot_open_sealed' }));
    const last = sealed.at(-1) === 'A' ? 'Q' : 'A';
    expect(() => vault.open(`${sealed.slice(0, -1)}${last}`, 'T1')).toThrow(
      expect.objectContaining({ code: 'cannot_open_sealed' }),
    );
  });

  it('leaves alone what was kept before there was a vault', () => {
    expect(vaultWith([NEW]).open('{"question":"v1.?"}', 'a')).toBe('{"question":"v1.?"}');
  });
});

import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { FootnoteError } from '../errors.ts';

/** Locks texts away, so that a copy of the database alone tells nobody what people asked, and no token. */
export interface Vault {
  /** @param about What the text belongs to, such as a workspace: it opens for nothing else. */
  seal(text: string, about: string): string;
  /**
   * Opens what was sealed. A text that never was is given back as it is.
   *
   * @throws FootnoteError `cannot_open_sealed` when the key is gone, or the text belongs to something else.
   */
  open(text: string, about: string): string;
  /** True for what is sealed with the newest key, and needs not be sealed anew. */
  isNewest(text: string): boolean;
}

const CIPHER = 'aes-256-gcm';
const MARK = /^v1\.([0-9a-f]{8})\.([\w-]+)$/u;
/** Bytes of a nonce and of a tag, as NIST SP 800-38D recommends for GCM. */
const NONCE = 12;
const TAG = 16;

interface Key {
  readonly id: string;
  readonly secret: KeyObject;
}

/**
 * A vault over secrets, newest first: the first one seals, all of them open. So a key is changed by putting a new one
 * in front, and taken away once nothing is left that was sealed with it.
 */
export function vaultWith([newest, ...older]: readonly [string, ...string[]]): Vault {
  const first = keyOf(newest);
  const keys = new Map([first, ...older.map(keyOf)].reverse().map((key) => [key.id, key]));
  return {
    seal: (text, about) => {
      const nonce = nextNonce();
      const cipher = createCipheriv(CIPHER, first.secret, nonce);
      cipher.setAAD(Buffer.from(about));
      const hidden = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      const parts = Buffer.concat([nonce, cipher.getAuthTag(), hidden]);
      return `v1.${first.id}.${parts.toString('base64url')}`;
    },
    open: (text, about) => {
      const [, id, data] = MARK.exec(text) ?? [];
      if (id === undefined || data === undefined) return text;
      const key = keys.get(id);
      if (key === undefined) throw sealed(`with the key ${id}, which is not here`);
      const parts = Buffer.from(data, 'base64url');
      const decipher = createDecipheriv(CIPHER, key.secret, parts.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(about));
      decipher.setAuthTag(parts.subarray(NONCE, NONCE + TAG));
      try {
        return `${decipher.update(parts.subarray(NONCE + TAG), undefined, 'utf8')}${decipher.final('utf8')}`;
      } catch (cause) {
        throw sealed('for something else, or was changed', cause);
      }
    },
    isNewest: (text) => MARK.exec(text)?.[1] === first.id,
  };
}

/** The text, or null where it cannot be opened here: another process may have the key. */
export function opening(vault: Vault, text: string, about: string): string | null {
  try {
    return vault.open(text, about);
  } catch {
    return null;
  }
}

/** A vault over however many secrets; over none, it locks nothing. */
export function vaultOver([newest, ...older]: readonly string[]): Vault {
  return newest === undefined ? GLASS : vaultWith([newest, ...older]);
}

/** Locks nothing: for tests, and for commands that read no text. */
export const GLASS: Vault = { seal: (text) => text, open: (text) => text, isNewest: () => true };

let nonces = Buffer.alloc(0);

/** A nonce that nobody had: the operating system is asked for many at once, since asking costs more than sealing does. */
function nextNonce(): Buffer {
  if (nonces.length === 0) nonces = randomBytes(NONCE * 256);
  const nonce = nonces.subarray(0, NONCE);
  nonces = nonces.subarray(NONCE);
  return nonce;
}

function keyOf(secret: string): Key {
  const bytes = Buffer.from(hkdfSync('sha256', secret, '', 'footnote vault', 32));
  return { id: createHash('sha256').update(bytes).digest('hex').slice(0, 8), secret: createSecretKey(bytes) };
}

function sealed(how: string, cause?: unknown): FootnoteError {
  return new FootnoteError(
    'cannot_open_sealed',
    `A kept text was sealed ${how}.`,
    'Put the key it was sealed with behind the newest one in FOOTNOTE_ENCRYPTION_KEY.',
    { cause },
  );
}

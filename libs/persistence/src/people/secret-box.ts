import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const SEALED = /^sealed:([0-9a-f]{8}):([\w-]+)$/;

/** A secret as it was stored, and whether it is stored as one would store it today. */
export interface OpenedSecret {
  readonly secret: string;
  readonly isCurrent: boolean;
}

/** Raised where a secret is to be kept or read and this process was given no key, or not the one it was sealed with. */
export class NoSecretKey extends Error {
  override readonly name = 'NoSecretKey';
}

/**
 * Keeps secrets in the database so that whoever reads its files or a backup learns none of them: AES-256-GCM, bound to
 * the place where they stand. The first key seals, every key opens; a key is known by the beginning of its digest.
 */
@Injectable()
export class SecretBox {
  private readonly keys: ReadonlyMap<string, Buffer>;

  /** Each 32 bytes in base64, the present one first. */
  constructor(keys: readonly string[]) {
    this.keys = new Map(
      keys.map((text) => {
        const key = Buffer.from(text, 'base64');
        return [createHash('sha256').update(key).digest('hex').slice(0, 8), key];
      }),
    );
  }

  seal(secret: string, place: string): string {
    const [present] = this.keys;
    if (present === undefined) throw new NoSecretKey('Set QABILET_SECRET_KEY to keep secrets.');
    const [id, key] = present;
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(place));
    const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `sealed:${id}:${sealed.toString('base64url')}`;
  }

  /** Also opens what was stored in clear text before there was a key; that is never current. */
  open(stored: string, place: string): OpenedSecret {
    const [, id, text] = SEALED.exec(stored) ?? [];
    if (id === undefined || text === undefined) return { secret: stored, isCurrent: false };
    const key = this.keys.get(id);
    if (key === undefined)
      throw new NoSecretKey(
        `A secret was sealed with the key ${id}, which QABILET_SECRET_KEY does not name.`,
      );
    const sealed = Buffer.from(text, 'base64url');
    const end = sealed.length - TAG_BYTES;
    const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(sealed.subarray(end));
    const secret = Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
    const [present] = this.keys.keys();
    return { secret: secret.toString('utf8'), isCurrent: id === present };
  }
}

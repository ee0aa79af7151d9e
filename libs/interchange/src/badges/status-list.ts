import { gzipSync } from 'node:zlib';
import type { StatusListContent } from '@qabilet/application';
import type { JsonObject } from '../case/json';
import { dateTime } from './badge-credential';

/** The list of withdrawn badges as a BitstringStatusListCredential (W3C, version 1.0), not signed yet. */
export function statusListCredential({
  issuer,
  address,
  length,
  revoked,
  issuedAt,
  expiresAt,
}: StatusListContent): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    id: address,
    type: ['VerifiableCredential', 'BitstringStatusListCredential'],
    issuer,
    validFrom: dateTime(issuedAt),
    validUntil: dateTime(expiresAt),
    credentialSubject: {
      id: `${address}#list`,
      type: 'BitstringStatusList',
      statusPurpose: 'revocation',
      encodedList: encodedList(length, revoked),
    },
  };
}

/** One bit a badge, the first one the highest of its byte; gzip, then multibase base64url. */
export function encodedList(length: number, revoked: readonly number[]): string {
  const bits = new Uint8Array(Math.ceil(length / 8));
  for (const index of revoked) {
    const byte = index >> 3;
    bits[byte] = (bits[byte] ?? 0) | (0x80 >> (index & 7));
  }
  return `u${gzipSync(bits).toString('base64url')}`;
}

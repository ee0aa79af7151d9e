import type { BadgeFacts, BadgeKeyPair, NewBadge, PublicBadgeKey } from '@qabilet/application';
import {
  CompactSign,
  compactVerify,
  decodeProtectedHeader,
  errors,
  exportJWK,
  generateKeyPair,
  importJWK,
} from 'jose';
import { isObject, type Json, type JsonObject } from '../case/json';
import { badgeCredential, factsOf } from './badge-credential';

const ALGORITHM = 'EdDSA';

/** A new pair of Ed25519 keys. */
export async function newBadgeKeys(): Promise<BadgeKeyPair> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const { x = '' } = await exportJWK(publicKey);
  return {
    publicKey: { kty: 'OKP', crv: 'Ed25519', x },
    privateKey: JSON.stringify(await exportJWK(privateKey)),
  };
}

/** The badge as VC-JWT: the credential itself with the claims that Open Badges 3.0, section 8.2, asks for. */
export function signBadge(badge: NewBadge, privateKey: string): Promise<string> {
  return signCredential(badgeCredential(badge), { key: badge.places.key, privateKey, type: 'JWT' });
}

interface Signing {
  /** Where the public key stands. */
  readonly key: string;
  readonly privateKey: string;
  /** 'JWT' is the only one that Open Badges allow; other credentials say 'vc+jwt' (VC-JOSE-COSE). */
  readonly type: 'JWT' | 'vc+jwt';
}

export async function signCredential(
  credential: JsonObject,
  { key, privateKey, type }: Signing,
): Promise<string> {
  const payload = { ...credential, ...claimsOf(credential) };
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: ALGORITHM, kid: key, typ: type })
    .sign(await importJWK(JSON.parse(privateKey) as object, ALGORITHM));
}

/** The registered claims, each a member of the credential under the name that JWT has for it. */
function claimsOf({ issuer, id, credentialSubject, validFrom, validUntil }: JsonObject): JsonObject {
  return {
    iss: isObject(issuer) ? issuer.id : issuer,
    jti: id,
    sub: isObject(credentialSubject) ? credentialSubject.id : undefined,
    nbf: secondsOf(validFrom),
    exp: secondsOf(validUntil),
  };
}

function secondsOf(value: Json | undefined): number | undefined {
  return typeof value === 'string' ? Date.parse(value) / 1000 : undefined;
}

/** The address of the key that a signed badge names; nothing of it is believed yet. */
export function keyNamedBy(signed: string): string | undefined {
  try {
    const { alg, kid, typ } = decodeProtectedHeader(signed);
    return alg === ALGORITHM && typ === 'JWT' ? kid : undefined;
  } catch (error) {
    if (error instanceof TypeError || error instanceof errors.JOSEError) return undefined;
    throw error;
  }
}

/** What the badge says, where the key signed exactly that and every claim says the same as the credential. */
export async function verifyBadge(
  signed: string,
  { issuer, publicKey }: { readonly issuer: string; readonly publicKey: PublicBadgeKey },
): Promise<BadgeFacts | undefined> {
  try {
    const key = await importJWK({ ...publicKey }, ALGORITHM);
    const { payload } = await compactVerify(signed, key, { algorithms: [ALGORITHM] });
    const credential = JSON.parse(new TextDecoder().decode(payload)) as JsonObject;
    if (!isObject(credential)) return undefined;
    const claims = Object.entries(claimsOf(credential));
    const isOfIssuer = credential.iss === issuer;
    const isWhole = claims.every(([name, value]) => value !== undefined && credential[name] === value);
    return isOfIssuer && isWhole ? factsOf(credential) : undefined;
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a badge says, whoever signed it. */
export function readBadge(signed: string): BadgeFacts | undefined {
  const payload = Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8');
  const credential = JSON.parse(payload) as JsonObject;
  return isObject(credential) ? factsOf(credential) : undefined;
}

import { Bitstring } from '@digitalbazaar/bitstring';
import type { BadgeFacts, NewBadge } from '@qabilet/application';
import { verifyJWS } from 'did-jwt';
import fc from 'fast-check';
import { CompactSign, importJWK, UnsecuredJWT } from 'jose';
import type { JsonObject } from '../case/json';
import { badgeCredential } from './badge-credential';
import { OpenBadges } from './open-badges';
import { encodedList } from './status-list';
import { aBadge, anyBadge, KEYS } from './testing/badges';
import { badgeFaults, officialBadgeFaults } from './testing/badge-schema';

const badges = new OpenBadges();
const { issuer } = aBadge().places;
const verify = (signed: string, by = issuer) =>
  badges.verify(signed, { issuer: by, publicKey: KEYS.publicKey });
const part = (signed: string, index: number) =>
  JSON.parse(Buffer.from(signed.split('.')[index] ?? '', 'base64url').toString()) as JsonObject;

function factsIn(badge: NewBadge): BadgeFacts {
  const { places: _p, item: _i, releaseId: _r, subjectId: _s, email: _e, salt: _t, ...facts } = badge;
  return facts;
}

/** Anything signed by the key, as somebody who has stolen it for an hour might. */
async function signed(payload: object, header: object = {}): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: `${issuer}/keys/1`, ...header })
    .sign(await importJWK(JSON.parse(KEYS.privateKey) as object, 'EdDSA'));
}

if (!officialBadgeFaults)
  process.stderr.write('The official schema of Open Badges was left out: name its place in OB_3_0_SCHEMA.\n');

describe('any badge', () => {
  it('says after signing and reading what it said before', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, async (badge) => {
        expect(await verify(await badges.sign(badge, KEYS.privateKey))).toEqual(factsIn(badge));
      }),
    );
  });

  it('has the form that Open Badges 3.0 asks for', () => {
    fc.assert(
      fc.property(anyBadge, (badge) => {
        expect(badgeFaults(badgeCredential(badge))).toEqual([]);
        expect(officialBadgeFaults?.(badgeCredential(badge)) ?? []).toEqual([]);
      }),
    );
  });

  it('is found true by a library that is not ours, and untrue when any letter of it is changed', async () => {
    await fc.assert(
      fc.asyncProperty(anyBadge, fc.nat(), async (badge, place) => {
        const token = await badges.sign(badge, KEYS.privateKey);
        const method = { id: badge.places.key, type: 'JsonWebKey2020', controller: issuer };
        const key = { ...method, publicKeyJwk: KEYS.publicKey };
        expect(verifyJWS(token, key)).toEqual(key);

        const [header = '', payload = '', signature = ''] = token.split('.');
        const at = place % payload.length;
        const other = payload[at] === 'A' ? 'B' : 'A';
        const forged = [header, `${payload.slice(0, at)}${other}${payload.slice(at + 1)}`, signature].join(
          '.',
        );
        expect(() => verifyJWS(forged, key)).toThrow();
        expect(await verify(forged)).toBeUndefined();
      }),
      { numRuns: 25 },
    );
  });
});

describe('a signed badge', () => {
  it('carries the header and the claims of section 8.2, and nothing beside them', async () => {
    const token = await badges.sign(aBadge(), KEYS.privateKey);
    expect(part(token, 0)).toEqual({ alg: 'EdDSA', kid: `${issuer}/keys/1`, typ: 'JWT' });
    expect(part(token, 1)).toEqual({
      ...badgeCredential(aBadge()),
      iss: issuer,
      jti: 'urn:uuid:3f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6e',
      sub: 'urn:uuid:6f1d9c52-0e61-4f3a-9b1e-6a3d2a4c5b6f',
      nbf: Date.parse('2026-05-04T09:00:00Z') / 1000,
      exp: Date.parse('2029-05-04T09:00:00Z') / 1000,
    });
  });

  it('tells the address of the person by a salted digest only', async () => {
    const token = await badges.sign(aBadge({ personName: undefined }), KEYS.privateKey);
    const text = JSON.stringify(part(token, 1));
    expect(text).not.toMatch(/aida/i);
    // printf 'aida@agency.examplesalt' | sha256sum
    expect(text).toContain('sha256$adcbc2abeefcf33ce7d41e5364fe0e1b1b6b90ebc80b99d7fac2e9f89fedf73a');
  });

  it('points to the item of the framework and names the level as the level of a rubric', async () => {
    const { credentialSubject } = badgeCredential(aBadge()) as {
      credentialSubject: { achievement: JsonObject; result: [{ achievedLevel: string }] };
    };
    expect(credentialSubject.achievement.alignment).toEqual([
      {
        type: ['Alignment'],
        targetName: 'Evaluating data, information and digital content',
        targetCode: '1.2',
        targetFramework: 'DigComp 3.0',
        targetType: 'CFItem',
        targetUrl: 'https://skills.example/ims/case/v1p1/CFItems/c1',
      },
    ]);
    const [{ requiredLevel, resultType, rubricCriterionLevel }] = credentialSubject.achievement
      .resultDescription as never as [JsonObject];
    expect(resultType).toBe('RubricCriterionLevel');
    expect(credentialSubject.result[0].achievedLevel).toBe(requiredLevel);
    expect(rubricCriterionLevel).toHaveLength(4);
    expect(rubricCriterionLevel).toContainEqual(
      expect.objectContaining({ id: requiredLevel, name: 'Level 2', level: '2' }),
    );
  });

  it('is one achievement for everybody, and shows of no two that they are of one person', () => {
    const of = (badge: Partial<NewBadge>) =>
      badgeCredential(aBadge(badge)) as { credentialSubject: { id: string; achievement: { id: string } } };
    const [one, other] = [of({}), of({ subjectId: 'another', badgeId: 'other' as never })];
    expect(one.credentialSubject.achievement.id).toBe(other.credentialSubject.achievement.id);
    expect(one.credentialSubject.id).not.toBe(other.credentialSubject.id);
    expect(of({ level: 3 }).credentialSubject.achievement.id).not.toBe(one.credentialSubject.achievement.id);
  });

  it('is believed of its issuer alone', async () => {
    const token = await badges.sign(aBadge(), KEYS.privateKey);
    expect(await verify(token, `${issuer}0`)).toBeUndefined();
    const other = await badges.newKeys();
    expect(await badges.verify(token, { issuer, publicKey: other.publicKey })).toBeUndefined();
  });

  it('is not believed where a claim says something else than the credential', async () => {
    const credential = badgeCredential(aBadge());
    const claims = part(await badges.sign(aBadge(), KEYS.privateKey), 1);
    expect(await verify(await signed(claims))).toBeDefined();
    for (const claim of ['iss', 'jti', 'sub', 'nbf', 'exp']) {
      const { [claim]: _, ...fewer } = claims;
      expect(await verify(await signed(fewer))).toBeUndefined();
      expect(await verify(await signed({ ...claims, [claim]: 1 }))).toBeUndefined();
    }
    expect(await verify(await signed(credential))).toBeUndefined();
    for (const nothing of [null, [], 'text', 1])
      expect(await verify(await signed(nothing as never))).toBeUndefined();
  });

  it('is not believed without a signature, under another algorithm or with a key that it brings itself', async () => {
    const claims = part(await badges.sign(aBadge(), KEYS.privateKey), 1);
    const unsigned = new UnsecuredJWT(claims as never).encode();
    expect(await verify(unsigned)).toBeUndefined();
    expect(badges.keyNamedBy(unsigned)).toBeUndefined();

    const secret = Buffer.from(KEYS.publicKey.x, 'base64url');
    const confused = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: `${issuer}/keys/1` })
      .sign(secret);
    expect(await verify(confused)).toBeUndefined();
    expect(badges.keyNamedBy(confused)).toBeUndefined();

    const { publicKey, privateKey } = await badges.newKeys();
    const brought = await new CompactSign(new TextEncoder().encode(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'EdDSA', typ: 'JWT', kid: `${issuer}/keys/1`, jwk: { ...publicKey } })
      .sign(await importJWK(JSON.parse(privateKey) as object, 'EdDSA'));
    expect(await verify(brought)).toBeUndefined();
  });

  it('names no key when it is no badge at all', () => {
    for (const text of ['', '.', '..', 'a.b.c', '{}', 'e30.e30.', `${'a'.repeat(10_000)}.b.c`])
      expect(badges.keyNamedBy(text)).toBeUndefined();
  });

  it('is signed by a new key each time one is made, whose private half stays apart', async () => {
    const [one, other] = [await badges.newKeys(), await badges.newKeys()];
    expect(one.publicKey).toEqual({ kty: 'OKP', crv: 'Ed25519', x: expect.stringMatching(/^[\w-]{43}$/) });
    expect(one.publicKey.x).not.toBe(other.publicKey.x);
    const token = await badges.sign(aBadge(), one.privateKey);
    expect(await badges.verify(token, { issuer, publicKey: one.publicKey })).toBeDefined();
  });
});

describe('the list of withdrawn badges', () => {
  const LENGTH = 131_072;

  it('is read bit by bit by a library that is not ours', async () => {
    const indexes = fc.uniqueArray(fc.nat({ max: LENGTH - 1 }), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(indexes, fc.array(fc.nat({ max: LENGTH - 1 })), async (revoked, asked) => {
        const encoded = encodedList(LENGTH, revoked);
        expect(encoded[0]).toBe('u');
        const bits = new Bitstring({ buffer: await Bitstring.decodeBits({ encoded: encoded.slice(1) }) });
        expect(bits.length).toBe(LENGTH);
        for (const index of [...revoked, ...asked]) expect(bits.get(index)).toBe(revoked.includes(index));
      }),
      { numRuns: 25 },
    );
  });

  it('is a signed credential of the issuer for as long as it says', async () => {
    const address = `${issuer}/status-lists/1`;
    const token = await badges.signStatusList(
      {
        issuer,
        key: `${issuer}/keys/1`,
        address,
        length: LENGTH,
        revoked: [7],
        issuedAt: new Date('2026-05-04T09:00:00.500Z'),
        expiresAt: new Date('2026-05-05T09:00:00Z'),
      },
      KEYS.privateKey,
    );
    const key = { id: 'k', type: 'JsonWebKey2020', controller: issuer, publicKeyJwk: KEYS.publicKey };
    expect(verifyJWS(token, key)).toEqual(key);
    expect(part(token, 0)).toEqual({ alg: 'EdDSA', kid: `${issuer}/keys/1`, typ: 'vc+jwt' });
    expect(part(token, 1)).toMatchObject({
      id: address,
      iss: issuer,
      type: ['VerifiableCredential', 'BitstringStatusListCredential'],
      validFrom: '2026-05-04T09:00:00Z',
      nbf: Date.parse('2026-05-04T09:00:00Z') / 1000,
      credentialSubject: { type: 'BitstringStatusList', statusPurpose: 'revocation' },
    });
    // A list is no badge, even though the same key signed it.
    expect(badges.keyNamedBy(token)).toBeUndefined();
    expect(await verify(token)).toBeUndefined();
  });
});

import { Bitstring } from '@digitalbazaar/bitstring';
import { Clock } from '@qabilet/application';
import { verifyJWS } from 'did-jwt';
import { openTestWave, startTestApp, type TestApp, type TestWave } from '../testing';
import { badgeTools, type Json } from '../testing/badges';

describe('checking a badge', () => {
  let test: TestApp;
  let wave: TestWave;
  let tools: ReturnType<typeof badgeTools>;

  beforeAll(async () => {
    test = await startTestApp();
    wave = await openTestWave(test, { role: 'policy-analyst' });
    tools = badgeTools(test, wave);
  });
  afterAll(() => test.stop());

  it('is found true by a library that is not ours with nothing but what is published', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const signed = (await tools.fileOf(official, badge.id, 'jwt')).bytes.toString();
    const [header = {}, credential = {}] = tools.partsOf(signed);
    const issuer = credential.issuer as { readonly id: string; readonly name: string };

    const profile = await test.call<Json>('GET', tools.path(issuer.id));
    expect(profile.body).toMatchObject({ id: issuer.id, type: ['Profile'], name: issuer.name });
    expect(profile.headers['access-control-allow-origin']).toBe('*');
    const key = await test.call<Json>('GET', tools.path(header.kid));
    expect(Object.keys(key.body).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
    const method = {
      id: 'k',
      type: 'JsonWebKey2020',
      controller: issuer.id,
      publicKeyJwk: key.body as never,
    };
    expect(verifyJWS(signed, method)).toEqual(method);

    const isWithdrawn = async () => {
      const status = credential.credentialStatus as Record<string, string>;
      const { text, headers } = await test.call('GET', tools.path(status.statusListCredential));
      expect(headers['content-type']).toContain('application/vc+jwt');
      expect(verifyJWS(text, method)).toEqual(method);
      const [, list] = tools.partsOf(text);
      const { encodedList } = list?.credentialSubject as { readonly encodedList: string };
      const buffer = await Bitstring.decodeBits({ encoded: encodedList.slice(1) });
      return new Bitstring({ buffer }).get(Number(status.statusListIndex));
    };
    expect(await isWithdrawn()).toBe(false);
    await test.call('DELETE', `/my/badges/${badge.id}`, { as: official });
    expect(await isWithdrawn()).toBe(true);
  });

  it('comes as four files, each of which anybody can have checked', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    for (const [kind, type] of [
      ['png', 'image/png'],
      ['svg', 'image/svg+xml'],
      ['jwt', 'text/plain'],
      ['json', 'application/ld+json'],
    ] as const) {
      const { headers, bytes } = await tools.fileOf(official, badge.id, kind);
      expect(headers['content-type']).toContain(type);
      expect(headers['content-disposition']).toBe(`attachment; filename="badge.${kind}"`);
      const { body } = await tools.checkFile(bytes, `badge.${kind}`);
      expect(body).toEqual({ verdict: 'valid', badge: badge.content });
    }
    expect((await tools.check(badge)).body).toEqual({ verdict: 'valid', badge: badge.content });
    expect((await test.call('GET', `/my/badges/${badge.id}/file?kind=exe`, { as: official })).status).toBe(
      422,
    );
  });

  it('tells of a file that was changed, or that somebody else gave, nothing but that', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const signed = (await tools.fileOf(official, badge.id, 'jwt')).bytes.toString();
    const [header = '', payload = '', signature = ''] = signed.split('.');
    const credential = { ...tools.partsOf(signed)[1], name: 'Highest of all' };
    const forged = [header, Buffer.from(JSON.stringify(credential)).toString('base64url'), signature].join(
      '.',
    );
    expect((await tools.checkFile(Buffer.from(forged))).body).toEqual({ verdict: 'altered' });

    const kid = 'https://elsewhere.example/keys/1';
    const other = Buffer.from(JSON.stringify({ alg: 'EdDSA', typ: 'JWT', kid })).toString('base64url');
    expect((await tools.checkFile(Buffer.from([other, payload, signature].join('.')))).body).toEqual({
      verdict: 'foreign',
    });
    expect((await tools.checkFile(Buffer.from('no badge'))).body.code).toBe('interchange.not-a-badge');
  });

  it('is not found by guessing, nor with the key of one agency under the number of another', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const { pageKey } = tools.keysOf(badge);
    const foreignWave = await openTestWave(test);
    const foreign = await test.addPerson(foreignWave.tenantId, ['administrator']);
    await test.call('POST', '/badge-keys', { as: foreign });
    const { rows } = await test.database.query<{ id: string }>(
      'SELECT id FROM badge_issuer WHERE tenant_id = $1',
      [foreign.tenantId],
    );
    const issuerId = rows[0]?.id ?? '';
    for (const body of [
      { issuerId, pageKey },
      { issuerId: tools.keysOf(badge).issuerId, pageKey: 'A'.repeat(43) },
      { issuerId: wave.tenantId, pageKey },
    ])
      expect((await test.call('POST', '/badge-checks', { body })).status).toBe(404);
    expect(
      (await test.call('POST', '/badge-withdrawals', { as: foreign, body: { pageKey, reason: 'r' } })).status,
    ).toBe(404);
    expect((await test.call('GET', `/badge-issuers/${wave.tenantId}`)).status).toBe(404);
  });

  it('says when it has expired', async () => {
    const { official } = await tools.arrange();
    const badge = await tools.takenBy(official);
    const until = new Date(badge.content.expiresAt).getTime() - new Date(badge.content.issuedAt).getTime();
    expect(until).toBeGreaterThan(3 * 365 * 86_400_000);
    expect(until).toBeLessThan(3 * 366 * 86_400_000);
    const clock = jest
      .spyOn(test.app.get(Clock, { strict: false }), 'now')
      .mockReturnValue(new Date(badge.content.expiresAt));
    expect((await tools.check(badge)).body).toEqual({ verdict: 'expired', badge: badge.content });
    clock.mockReturnValue(new Date(new Date(badge.content.expiresAt).getTime() - 1));
    expect((await tools.check(badge)).body.verdict).toBe('valid');
    clock.mockRestore();
  });

  it('is slowed down when one network checks very many', async () => {
    const slow = await startTestApp({ QABILET_COSTLY_REQUESTS: '2' });
    try {
      const body = { issuerId: wave.tenantId, pageKey: 'A'.repeat(43) };
      const statuses: number[] = [];
      for (let i = 0; i < 7; i += 1)
        statuses.push((await slow.call('POST', '/badge-checks', { body })).status);
      expect(statuses).toEqual([404, 404, 404, 404, 404, 404, 429]);
      expect((await slow.call('GET', '/health/live')).status).toBe(200);
    } finally {
      await slow.stop();
    }
  });
});

import { ScoreAttempt } from '@qabilet/application';
import type { BadgeCheck, BadgeTaken, BadgeView, MyBadges } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { sitToTheEnd } from './sitting';
import type { TestApp, TestPerson } from './test-app';
import type { TestWave } from './wave';

export type Json = Readonly<Record<string, unknown>>;

/** What people do with badges of a wave, and what others do who were shown one. */
export function badgeTools(test: TestApp, wave: TestWave) {
  /** Somebody with a result: right wherever the question names one of these, and silent elsewhere. */
  const arrange = async (knows = ['1.1', '1.2']) => {
    const official = await wave.addParticipant('confirmed');
    return { official, attemptId: await sit(official, wave.waveId, knows) };
  };
  const sit = async (official: TestPerson, waveId: string, knows: readonly string[]) => {
    const replies = await sitToTheEnd(test, official, waveId, ({ question }) =>
      knows.some((code) => question?.stem.includes(code)) ? {} : { omitted: true },
    );
    const attemptId = replies[0]?.body.id ?? '';
    await test.app.get(ScoreAttempt).execute(idOf(wave.tenantId), { attemptId: idOf(attemptId) });
    return attemptId;
  };
  const mine = async (as: TestPerson, language = 'en') =>
    (await test.call<MyBadges>('GET', '/my/badges', { as, headers: { 'accept-language': language } })).body;
  const take = (as: TestPerson, different: Json = {}, language = 'en') =>
    test.call<BadgeTaken & { code?: string }>('POST', '/my/badges', {
      as,
      body: { waveId: wave.waveId, competence: '1.1', withName: true, ...different },
      headers: { 'accept-language': language },
    });
  const fileOf = async (as: TestPerson, id: string, kind: string) => {
    const { headers, rawPayload, statusCode } = await test.app.inject({
      method: 'GET',
      url: `/api/my/badges/${id}/file?kind=${kind}`,
      headers: { cookie: as.cookie },
    });
    return { statusCode, headers, bytes: rawPayload };
  };
  const keysOf = ({ address }: BadgeView) => {
    const [issuerId = '', pageKey = ''] = address.split('#')[1]?.split('.') ?? [];
    return { issuerId, pageKey };
  };
  const check = (badge: BadgeView) =>
    test.call<BadgeCheck & { code?: string }>('POST', '/badge-checks', { body: keysOf(badge) });
  const checkFile = (bytes: Uint8Array, name = 'badge.png') => {
    const boundary = 'a-boundary';
    const body = Buffer.concat([
      Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`),
      bytes,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]);
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return test.call<BadgeCheck & { code?: string }>('POST', '/badge-file-checks', { body, headers });
  };
  const takenBy = async (as: TestPerson, different?: Json) => {
    const { status, text } = await take(as, different);
    if (status !== 201) throw new Error(text);
    const [badge] = (await mine(as)).badges;
    if (!badge) throw new Error('No badge is listed.');
    return badge;
  };
  const path = (address: unknown) => new URL(String(address)).pathname.replace(/^\/api/, '');
  const partsOf = (signed: string) =>
    signed
      .split('.')
      .slice(0, 2)
      .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Json);
  return { arrange, sit, mine, take, fileOf, keysOf, check, checkFile, takenBy, path, partsOf };
}

import { expect, type APIRequestContext, type APIResponse } from '@playwright/test';

export interface Invited {
  readonly name: string;
  readonly link: string;
}

export interface PreparedWave {
  readonly waveId: string;
  readonly invitations: readonly Invited[];
}

export const CSRF = { 'x-qabilet-csrf': '1' };
const DAY_MS = 24 * 60 * 60 * 1000;

/** A cohort of invited people with an open wave, made by the trainer whose requests these are. */
export async function prepareWave(trainer: APIRequestContext, size: number): Promise<PreparedWave> {
  const mark = String(Date.now() % 1_000_000);
  const [role] = await get<{ id: string; code: string }[]>(
    trainer,
    'role-profiles',
    ({ code }) => code === 'regional-ict-officer',
  );
  const [blueprint] = await get<{ id: string; name: { text: string } }[]>(trainer, 'blueprints', ({ name }) =>
    name.text.startsWith('Short check'),
  );
  const cohort = await post<{ id: string }>(trainer, 'cohorts', {
    name: `Arrivals ${mark}`,
    startsOn: '2026-11-01',
    endsOn: '2027-11-01',
  });
  const people = Array.from(
    { length: size },
    (_, index) => `Arriving Person ${index + 1}, arriving.${index + 1}.${mark}@newcomers.example`,
  );
  const { invitations } = await post<{ invitations: Invited[] }>(trainer, `cohorts/${cohort.id}/members`, {
    text: people.join('\n'),
    roleProfileId: role?.id,
  });
  const wave = await post<{ id: string }>(trainer, `cohorts/${cohort.id}/waves`, {
    name: 'Arrivals',
    kind: 'baseline',
    blueprintId: blueprint?.id,
    opensAt: new Date(Date.now() - DAY_MS).toISOString(),
    closesAt: new Date(Date.now() + DAY_MS).toISOString(),
  });
  return { waveId: wave.id, invitations };
}

async function get<List extends readonly unknown[]>(
  client: APIRequestContext,
  path: string,
  fits: (one: List[number]) => boolean,
): Promise<List[number][]> {
  const list = await bodyOf<List>(await client.get(`/api/${path}`));
  return list.filter(fits);
}

async function post<Body>(client: APIRequestContext, path: string, data: object): Promise<Body> {
  return bodyOf(await client.post(`/api/${path}`, { data, headers: CSRF }));
}

export async function bodyOf<Body>(reply: APIResponse): Promise<Body> {
  expect(reply.ok(), `${reply.url()}: ${reply.status()} ${await reply.text()}`).toBe(true);
  return reply.json();
}

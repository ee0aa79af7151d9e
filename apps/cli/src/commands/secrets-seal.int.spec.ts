import { randomBytes, randomUUID } from 'node:crypto';
import type { Id } from '@qabilet/kernel';
import { startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { secretsSealCommand } from './secrets-seal';

const SECRET = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const VARIABLES = ['DATABASE_URL', 'QABILET_SECRET_KEY'] as const;
const newKey = () => randomBytes(32).toString('base64');

describe('qabilet secrets seal', () => {
  const environment = VARIABLES.map((name) => [name, process.env[name]] as const);
  let context: TestContext;
  let agencies: readonly Id<'Tenant'>[];
  let said: string[];

  beforeAll(async () => {
    context = await startTestContext([]);
    process.env.DATABASE_URL = context.url;
    agencies = [await context.openAgency(), await context.openAgency()];
    for (const agency of agencies) await addFactor(agency);
    await addBadgeKey(agencies[0]);
  });
  beforeEach(() => {
    said = [];
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterEach(() => jest.restoreAllMocks());
  afterAll(async () => {
    for (const [name, value] of environment) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    await context.stop();
  });

  const addFactor = async (agency: Id<'Tenant'>) => {
    const values = [agency, randomUUID()];
    await context.database.query(
      `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'P', $2::uuid || '@agency.example', now())`,
      values,
    );
    await context.database.query(
      'INSERT INTO second_factor (tenant_id, person_id, secret, created_at) VALUES ($1, $2, $3, now())',
      [...values, SECRET],
    );
  };
  const addBadgeKey = async (agency?: Id<'Tenant'>) => {
    await context.database.query(
      'INSERT INTO badge_issuer (tenant_id, id, created_at) VALUES ($1, gen_random_uuid(), now())',
      [agency],
    );
    await context.database.query(
      `INSERT INTO badge_key (tenant_id, id, public_key, private_key, created_at)
       VALUES ($1, gen_random_uuid(), '{}', $2, now())`,
      [agency, SECRET],
    );
  };
  const stored = async () =>
    (
      await context.database.query<{ secret: string }>(
        'SELECT secret FROM second_factor UNION ALL SELECT private_key FROM badge_key ORDER BY 1',
      )
    ).rows;
  const seal = async (...keys: string[]) => {
    process.env.QABILET_SECRET_KEY = keys.join(',');
    await secretsSealCommand.run([]);
    return said.at(-1);
  };

  it('seals what was in clear text, in every agency, and moves it on to a new key', async () => {
    const [first, second] = [newKey(), newKey()];

    expect(await seal(first)).toBe('Secrets put under the present key: 3.');
    const before = await stored();
    expect(JSON.stringify(before)).not.toContain(SECRET);
    expect(await seal(first)).toBe('Every secret is under the present key.');
    expect(await stored()).toEqual(before);

    expect(await seal(second, first)).toBe('Secrets put under the present key: 3.');
    expect(await seal(second)).toBe('Every secret is under the present key.');
    await expect(seal(first)).rejects.toThrow('was sealed with the key');
  });
});

import type { DataSource } from 'typeorm';
import { createDataSource } from './connection';
import { DatabaseClock } from './database-clock';
import { createTestDatabase, type TestDatabase } from './testing/index';

const DAY_MS = 86_400_000;

describe('the clock of the database', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let clock: DatabaseClock;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource({ url: database.url }).initialize();
  });
  beforeEach(() => {
    clock = new DatabaseClock(dataSource);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    clock.onApplicationShutdown();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  const databaseTime = async () => {
    const [row] = await dataSource.query<{ now: Date }[]>('SELECT clock_timestamp() AS now');
    return row?.now.getTime() ?? 0;
  };
  const differenceFromDatabase = async () => Math.abs(clock.now().getTime() - (await databaseTime()));

  it.each([DAY_MS, -DAY_MS])('is kept on a machine whose own is off by %i ms', async (off) => {
    const real = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => real() + off);
    expect(await differenceFromDatabase()).toBeGreaterThan(DAY_MS / 2);
    await clock.onModuleInit();
    expect(await differenceFromDatabase()).toBeLessThan(DAY_MS / 2);
  });

  it('is the own one where the two agree', async () => {
    await clock.onModuleInit();
    jest.spyOn(Date, 'now').mockReturnValue(1_000_000);
    expect(clock.now().getTime()).toBe(1_000_000);
  });

  it('goes on as it was set last while the database is away', async () => {
    const real = Date.now;
    jest.spyOn(Date, 'now').mockImplementation(() => real() + DAY_MS);
    await clock.onModuleInit();
    jest.spyOn(dataSource, 'query').mockRejectedValue(new Error('away'));
    await expect(clock.set()).rejects.toThrow('away');
    jest.spyOn(dataSource, 'query').mockRestore();
    expect(await differenceFromDatabase()).toBeLessThan(DAY_MS / 2);
  });
});

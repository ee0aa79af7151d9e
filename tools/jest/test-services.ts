import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '@qabilet/embedded';
import { ensureRedisServer } from './redis-server';

interface TestServices {
  readonly stop: () => Promise<void>;
}

/** Jest loads setup and teardown apart from each other: what runs is kept on the process. */
const KEY = Symbol.for('qabilet.test-services');
const slot = globalThis as typeof globalThis & { [KEY]?: TestServices };

/**
 * Starts throw-away services and names them in TEST_DATABASE_URL (superuser) and TEST_REDIS_URL.
 * A TEST_DATABASE_URL that is already set wins, and nothing is started.
 */
export async function startTestServices(): Promise<void> {
  if (process.env.TEST_DATABASE_URL) return;
  ensureRedisServer();
  const home = await mkdtemp(join(tmpdir(), 'qabilet-int-'));
  // PostgreSQL runs under another user when the tests run as root.
  await chmod(home, 0o755);
  const removeHome = () => rm(home, { recursive: true, force: true });
  try {
    const services = await startEmbedded({ home, durable: false });
    process.env.TEST_DATABASE_URL = services.databaseUrl;
    if (services.redisUrl !== undefined) process.env.TEST_REDIS_URL = services.redisUrl;
    slot[KEY] = { stop: () => services.stop().finally(removeHome) };
  } catch (error) {
    await removeHome();
    throw error;
  }
}

export async function stopTestServices(): Promise<void> {
  const services = slot[KEY];
  slot[KEY] = undefined;
  await services?.stop();
}

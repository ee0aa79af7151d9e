import { resolve } from 'node:path';
import { secretKeyIn } from './secret-key.mjs';

/** A condition the person who started us can do something about; told without a stack. */
export class CannotStart extends Error {
  name = 'CannotStart';
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1)$/;
const EVERYWHERE = /^(0\.0\.0\.0|::)$/;

/** What the launcher itself must know of the environment; the applications parse and judge the rest. */
export function settingsFrom(root, env) {
  const given = (name) => env[name]?.trim() || undefined;
  const port = Number(given('PORT') ?? 4200);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new CannotStart(
      `PORT: "${env.PORT}" is not a whole number from 1 to 65535. Set a number such as 4200.`,
    );
  }
  const host = given('HOST') ?? '127.0.0.1';
  const visited = EVERYWHERE.test(host) ? '127.0.0.1' : host;
  const embedded = given('DATABASE_URL') === undefined;
  const demo = embedded && LOOPBACK.test(host);
  return {
    root,
    host,
    port,
    address: `http://${visited.includes(':') ? `[${visited}]` : visited}:${port}`,
    home: resolve(root, given('QABILET_HOME') ?? '.qabilet'),
    embedded,
    demo,
    /** The demo's agency of thousands, filled in the background. */
    ministry: demo && given('QABILET_MINISTRY') !== 'off',
    ownRedis: given('REDIS_URL') === undefined,
  };
}

/** The environment of the applications. */
export function applicationEnvironment({ root, host, port, home, embedded, demo }, env, services) {
  return {
    ...env,
    NODE_ENV: env.NODE_ENV || 'production',
    HOST: host,
    PORT: String(port),
    QABILET_HOME: home,
    QABILET_SECRET_KEY: env.QABILET_SECRET_KEY || secretKeyIn(home),
    WEB_ROOT: env.WEB_ROOT || resolve(root, 'dist/web'),
    QABILET_EMBEDDED: embedded ? 'on' : 'off',
    QABILET_DEMO: demo ? 'on' : 'off',
    ...(services.databaseUrl && { DATABASE_URL: services.databaseUrl }),
    ...(services.redisUrl && { REDIS_URL: services.redisUrl }),
  };
}

import { InvalidConfiguration, parseConfig } from './config';

const REMOTE = 'postgres://owner:s3cret@db.example/qabilet';
const SAFE = `${REMOTE}?sslmode=verify-full`;

function faultsOf(env: Record<string, string>): readonly string[] {
  try {
    parseConfig({ NODE_ENV: 'production', ...env });
    return [];
  } catch (error) {
    if (!(error instanceof InvalidConfiguration)) throw error;
    expect(error.message).not.toContain('s3cret');
    return error.faults.map(({ variable, problem }) => `${variable} ${problem}`);
  }
}

describe('services on other machines', () => {
  it.each([
    ['DATABASE_URL', { DATABASE_URL: REMOTE }],
    ['DATABASE_URL', { DATABASE_URL: `${REMOTE}?sslmode=disable` }],
    ['DATABASE_URL', { DATABASE_URL: `${REMOTE}?sslmode=prefer` }],
    ['DATABASE_APP_URL', { DATABASE_URL: SAFE, DATABASE_APP_URL: REMOTE }],
    ['DATABASE_WORKER_URL', { DATABASE_URL: SAFE, DATABASE_WORKER_URL: REMOTE }],
    ['REDIS_URL', { DATABASE_URL: SAFE, REDIS_URL: 'redis://queue.example:6379' }],
    ['CLICKHOUSE_URL', { DATABASE_URL: SAFE, CLICKHOUSE_URL: 'http://analysis.example:8123/qabilet' }],
    [
      'REDIS_CLUSTER_URLS',
      { DATABASE_URL: SAFE, REDIS_CLUSTER_URLS: 'rediss://one.example:7000,redis://two.example:7000' },
    ],
  ])('are not reached without TLS in production: %s', (variable, env) => {
    expect(faultsOf(env)).toEqual([`${variable} reaches another machine without TLS`]);
  });

  it.each([
    ['with TLS', { DATABASE_URL: SAFE, REDIS_URL: 'rediss://queue.example:6379' }],
    ['with TLS, over HTTP', { DATABASE_URL: SAFE, CLICKHOUSE_URL: 'https://analysis.example:8443/qabilet' }],
    ['on this machine, over HTTP', { DATABASE_URL: SAFE, CLICKHOUSE_URL: 'http://127.0.0.1:8123' }],
    ['on this machine', { DATABASE_URL: 'postgres://o@127.0.0.1/q', REDIS_URL: 'redis://localhost:6379' }],
    ['on this machine, by its newer address', { DATABASE_URL: 'postgres://o@[::1]:5432/q' }],
    ['by a socket', { DATABASE_URL: 'postgres://o@ignored/q?host=/run/postgresql' }],
    ['where it is allowed by name', { DATABASE_URL: REMOTE, QABILET_PLAIN_SERVICES: 'on' }],
    ['while somebody develops', { DATABASE_URL: REMOTE, NODE_ENV: 'development' }],
  ])('are reached %s', (_, env) => {
    expect(faultsOf(env)).toEqual([]);
  });
});

import { InvalidConfiguration, parseConfig } from './config';

const DATABASE_URL = 'postgres://owner:s3cret@db.example/qabilet';

function faultsOf(env: Record<string, string>) {
  try {
    parseConfig(env);
  } catch (error) {
    if (error instanceof InvalidConfiguration) return error;
    throw error;
  }
  throw new Error('The environment was accepted.');
}

describe('parseConfig', () => {
  it('needs nothing but the address of a database', () => {
    const config = parseConfig({ DATABASE_URL });

    expect(config.environment).toBe('development');
    expect(config.http).toMatchObject({ host: '127.0.0.1', port: 4200, tls: false });
    expect(config.http.webRoot).toMatch(/[/\\]dist[/\\]web$/);
    expect(config.home).toMatch(/[/\\]\.qabilet$/);
    expect(config.database.poolSize).toBe(10);
    expect(config.costlyRequestsAMinute).toBe(20);
    expect(config.queue).toEqual({ backend: 'postgres' });
    expect(config.demo).toBe(false);
    expect(config.logLevel).toBe('info');
  });

  it('signs the application and the worker in by the owner and lowers them to their roles', () => {
    const { database } = parseConfig({ DATABASE_URL });

    expect(database.owner).toEqual({ url: DATABASE_URL });
    expect(database.app).toEqual({ url: DATABASE_URL, role: 'qabilet_app' });
    expect(database.worker).toEqual({ url: DATABASE_URL, role: 'qabilet_worker' });
  });

  it('leaves the role to a login of its own', () => {
    const own = 'postgresql://qabilet_app:x@db.example/qabilet';

    expect(parseConfig({ DATABASE_URL, DATABASE_APP_URL: own }).database.app).toEqual({ url: own });
  });

  it('queues on Redis where one is named', () => {
    expect(parseConfig({ DATABASE_URL, REDIS_URL: 'redis://cache:6379/1' }).queue).toEqual({
      backend: 'redis',
      url: 'redis://cache:6379/1',
    });
  });

  it('queues on a Redis Cluster where nodes of one are named', () => {
    const nodes = 'redis://one:7000, redis://two:7000';
    expect(
      parseConfig({ DATABASE_URL, REDIS_URL: 'redis://cache:6379', REDIS_CLUSTER_URLS: nodes }).queue,
    ).toEqual({ backend: 'redis', nodes: ['redis://one:7000', 'redis://two:7000'] });
    expect(() => parseConfig({ DATABASE_URL, REDIS_CLUSTER_URLS: 'redis://one:7000,two' })).toThrow(
      /REDIS_CLUSTER_URLS/,
    );
  });

  it('asks PostgreSQL about all answers unless ClickHouse is named', () => {
    const CLICKHOUSE_URL = 'https://qabilet:s3cret@analysis.example:8443/qabilet';
    expect(parseConfig({ DATABASE_URL }).analysisUrl).toBeUndefined();
    expect(parseConfig({ DATABASE_URL, CLICKHOUSE_URL }).analysisUrl).toBe(CLICKHOUSE_URL);
    expect(faultsOf({ DATABASE_URL, CLICKHOUSE_URL: 'clickhouse://analysis.example' }).faults).toEqual([
      expect.objectContaining({ variable: 'CLICKHOUSE_URL' }),
    ]);
  });

  it('knows the address browsers use, its own unless another is named', () => {
    expect(parseConfig({ DATABASE_URL, PORT: '4300' }).http.publicUrl).toBe('http://127.0.0.1:4300');
    expect(parseConfig({ DATABASE_URL, PUBLIC_URL: 'https://skills.gov.example/' }).http.publicUrl).toBe(
      'https://skills.gov.example',
    );
    expect(faultsOf({ DATABASE_URL, PUBLIC_URL: 'skills.gov.example' }).faults).toHaveLength(1);
  });

  it('takes the word of no proxy unless it is named', () => {
    expect(parseConfig({ DATABASE_URL }).http.trustedProxies).toEqual([]);
    expect(
      parseConfig({ DATABASE_URL, TRUSTED_PROXIES: '10.0.0.5, 172.16.0.0/12,::1' }).http.trustedProxies,
    ).toEqual(['10.0.0.5', '172.16.0.0/12', '::1']);
  });

  it.each(['everybody', '10.0.0.0/33', '10.0.0.0/0', '10.0.0.5/8/8', 'true'])(
    'trusts no proxy %s',
    (value) => {
      expect(faultsOf({ DATABASE_URL, TRUSTED_PROXIES: value }).faults).toHaveLength(1);
    },
  );

  it('writes to nobody unless a mail server is named, with an address to write from', () => {
    const MAIL_FROM = 'Skills check <skills@agency.example>';
    expect(parseConfig({ DATABASE_URL, MAIL_FROM }).mail).toBeUndefined();
    expect(parseConfig({ DATABASE_URL, MAIL_FROM, SMTP_URL: 'smtps://mail.example' }).mail).toEqual({
      url: 'smtps://mail.example',
      from: MAIL_FROM,
      allowsPlain: false,
    });
    for (const from of ['', 'skills', 'a@b c@d', 'Skills <skills@agency.example>\r\nBcc: all@agency.example'])
      expect(
        faultsOf({ DATABASE_URL, SMTP_URL: 'smtp://mail.example', MAIL_FROM: from }).faults,
      ).toMatchObject([{ variable: 'MAIL_FROM' }]);
    expect(faultsOf({ DATABASE_URL, MAIL_FROM, SMTP_URL: 'mail.example:25' }).faults).toHaveLength(1);
  });

  it('hands letters over without encryption only on this machine, or where that is allowed', () => {
    const plainTo = (SMTP_URL: string, more = {}) =>
      parseConfig({ DATABASE_URL, MAIL_FROM: 'a@b.example', SMTP_URL, ...more }).mail?.allowsPlain;

    expect(plainTo('smtp://mail.example')).toBe(false);
    expect(plainTo('smtp://127.0.0.1:2525')).toBe(true);
    expect(plainTo('smtp://mail.example', { QABILET_PLAIN_SERVICES: 'on' })).toBe(true);
  });

  it('gathers the secrets for identity providers, and no other variable', () => {
    const { signOnSecrets } = parseConfig({ DATABASE_URL, QABILET_OIDC_NORTH: 's', QABILET_OIDC_EMPTY: '' });

    expect(signOnSecrets).toEqual({ QABILET_OIDC_NORTH: 's' });
  });

  it('takes a variable set to nothing as not set', () => {
    expect(parseConfig({ DATABASE_URL, PORT: '', REDIS_URL: ' ' })).toMatchObject({
      http: { port: 4200 },
      queue: { backend: 'postgres' },
    });
  });

  it('reports all faults in one message, each with what to set', () => {
    const error = faultsOf({
      PORT: '80a',
      TLS: 'yes',
      LOG_LEVEL: 'loud',
      DATABASE_POOL: '0',
      REDIS_URL: 'localhost:6379',
      HOST: 'http://x',
    });

    expect(error.faults.map(({ variable }) => variable).sort()).toEqual([
      'DATABASE_POOL',
      'DATABASE_URL',
      'HOST',
      'LOG_LEVEL',
      'PORT',
      'REDIS_URL',
      'TLS',
    ]);
    expect(error.message).toContain(
      'PORT: "80a" is not a whole number from 0 to 65535. Set a number such as 4200.',
    );
    expect(error.message).toContain('TLS: "yes" is not known. Set one of on, off.');
    expect(error.message).toContain('DATABASE_URL: is missing.');
  });

  it.each(['-1', '65536', '1e3', '0x50', '42.5', 'NaN'])('refuses %s as a port', (port) => {
    expect(faultsOf({ DATABASE_URL, PORT: port }).faults).toHaveLength(1);
  });

  it('never repeats an address that may hold a password', () => {
    expect(faultsOf({ DATABASE_URL: 'mysql://root:hunter2@db/x' }).message).not.toContain('hunter2');
  });

  it('cannot be changed afterwards, at any depth', () => {
    const config = parseConfig({ DATABASE_URL });

    expect(() => Object.assign(config.http, { port: 1 })).toThrow(TypeError);
    expect(Object.isFrozen(config.database.app)).toBe(true);
  });

  describe('demo accounts', () => {
    const embedded = { DATABASE_URL, QABILET_EMBEDDED: 'on', QABILET_DEMO: 'on' };

    it('exist on the embedded database on loopback', () => {
      expect(parseConfig(embedded).demo).toBe(true);
      expect(parseConfig({ ...embedded, HOST: '::1' }).demo).toBe(true);
    });

    it('are refused on a database of its own', () => {
      expect(faultsOf({ ...embedded, QABILET_EMBEDDED: 'off' }).message).toContain(
        'only on the embedded database',
      );
    });

    it('are refused where other machines can reach them', () => {
      expect(faultsOf({ ...embedded, HOST: '0.0.0.0' }).message).toContain('HOST=127.0.0.1');
    });

    it('are off unless asked for', () => {
      expect(parseConfig({ DATABASE_URL, QABILET_EMBEDDED: 'on' }).demo).toBe(false);
    });
  });

  describe('of the keys of secrets', () => {
    const [now, before] = [Buffer.alloc(32, 1).toString('base64'), Buffer.alloc(32, 2).toString('base64')];

    it('takes the present one and those before', () => {
      const env = { DATABASE_URL, QABILET_SECRET_KEY: `${now}, ${before}` };
      expect(parseConfig(env, 'keeps secrets').secretKeys).toEqual([now, before]);
    });

    it('misses none in a process that keeps no secrets', () => {
      expect(parseConfig({ DATABASE_URL }).secretKeys).toEqual([]);
    });

    it('does not let a process start without one that is to keep secrets', () => {
      expect(() => parseConfig({ DATABASE_URL }, 'keeps secrets')).toThrow(/QABILET_SECRET_KEY: is missing/);
    });

    it.each([
      Buffer.alloc(31).toString('base64'),
      Buffer.alloc(33).toString('base64'),
      'changeme',
      `${now},`,
    ])('refuses %s, and does not repeat it', (QABILET_SECRET_KEY) => {
      const { message } = faultsOf({ DATABASE_URL, QABILET_SECRET_KEY });
      expect(message).toContain('QABILET_SECRET_KEY: is not a key of 32 bytes');
      expect(message).not.toContain(QABILET_SECRET_KEY);
    });
  });
});

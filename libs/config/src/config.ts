import { resolve } from 'node:path';
import { PLAIN_SERVICES, requireEncryption, type ServiceAddresses } from './encrypted-services';
import { ConfigurationFault, EnvironmentReader, isLoopback } from './environment-reader';

export const ENVIRONMENTS = ['development', 'test', 'production'] as const;
export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** How one process reaches PostgreSQL; `role` is what the session becomes after it has signed in. */
export interface DatabaseConnection {
  readonly url: string;
  readonly role?: string;
}

export type QueueBackend =
  | { readonly backend: 'redis'; readonly url: string }
  | { readonly backend: 'redis'; readonly nodes: readonly string[] }
  | { readonly backend: 'postgres' };

/** Everything the environment decides, parsed once and frozen. */
export interface Config {
  readonly environment: (typeof ENVIRONMENTS)[number];
  readonly http: {
    readonly host: string;
    readonly port: number;
    /** True behind a proxy that ends TLS: the session cookie then takes the `__Host-` prefix. */
    readonly tls: boolean;
    /** Proxies in front whose word about the address of a client is taken; nobody else's is. */
    readonly trustedProxies: readonly string[];
    /** Address at which browsers reach this installation, without a slash at its end. */
    readonly publicUrl: string;
    /** Folder of the built browser application. */
    readonly webRoot: string;
  };
  /** Folder of what this installation keeps on disk. */
  readonly home: string;
  readonly database: {
    /** Owns the schema: migrations alone. */
    readonly owner: DatabaseConnection;
    readonly app: DatabaseConnection;
    readonly worker: DatabaseConnection;
    /** Connections each process may hold. */
    readonly poolSize: number;
  };
  readonly queue: QueueBackend;
  /** ClickHouse for what is asked of all answers at once; without it PostgreSQL is asked. */
  readonly analysisUrl?: string;
  /** The server that letters are handed to; without it this installation writes to nobody. */
  readonly mail?: {
    readonly url: string;
    readonly from: string;
    /** Whether the server may be spoken to without TLS. */
    readonly allowsPlain: boolean;
  };
  /** Secrets of this installation at identity providers, by the name of their variable. */
  readonly signOnSecrets: Readonly<Record<string, string>>;
  /** Keys under which secrets are kept, 32 bytes in base64 each: the first seals, all open. */
  readonly secretKeys: readonly string[];
  /** Exports, imports and computations a person may ask for within a minute. */
  readonly costlyRequestsAMinute: number;
  /** Demo accounts exist: only on the embedded database and only on loopback. */
  readonly demo: boolean;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The environment names something this installation cannot run with; the message lists every fault at once. */
export class InvalidConfiguration extends Error {
  override readonly name = 'InvalidConfiguration';

  constructor(readonly faults: readonly ConfigurationFault[]) {
    const lines = faults.map(({ variable, problem, remedy }) => `  ${variable}: ${problem}. ${remedy}`);
    super(`The environment cannot be used as it is:\n${lines.join('\n')}`);
  }
}

/** Parses the environment; call it once, where the process is put together, and hand the result on. */
export function parseConfig(
  env: Readonly<Record<string, string | undefined>>,
  secrets: 'keeps secrets' | 'keeps none' = 'keeps none',
): Config {
  const read = new EnvironmentReader(env);
  const config: Config = {
    environment: read.oneOf('NODE_ENV', ENVIRONMENTS, 'development'),
    http: httpFrom(read),
    home: resolve(read.text('QABILET_HOME', '.qabilet')),
    database: databaseFrom(read),
    queue: queueFrom(read),
    analysisUrl: read.url('CLICKHOUSE_URL', ['https:', 'http:'], 'optional'),
    mail: mailFrom(read),
    signOnSecrets: read.beginningWith('QABILET_OIDC_'),
    secretKeys: read.keys('QABILET_SECRET_KEY', secrets === 'keeps secrets' ? 'required' : 'optional'),
    costlyRequestsAMinute: read.integer('QABILET_COSTLY_REQUESTS', { from: 1, to: 1_000_000, otherwise: 20 }),
    demo: demoFrom(read),
    logLevel: read.oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  if (config.environment === 'production') requireEncryption(read, servicesOf(config));
  if (read.faults.length > 0) throw new InvalidConfiguration(read.faults);
  return deepFreeze(config);
}

function servicesOf({ database: { owner, app, worker }, queue, analysisUrl }: Config): ServiceAddresses {
  const own = ({ url }: DatabaseConnection) => (url === owner.url ? undefined : url);
  return {
    DATABASE_URL: owner.url,
    DATABASE_APP_URL: own(app),
    DATABASE_WORKER_URL: own(worker),
    ...redisAddresses(queue),
    CLICKHOUSE_URL: analysisUrl,
  };
}

function redisAddresses(queue: QueueBackend): ServiceAddresses {
  if (queue.backend !== 'redis') return {};
  return 'url' in queue ? { REDIS_URL: queue.url } : { REDIS_CLUSTER_URLS: queue.nodes };
}

function databaseFrom(read: EnvironmentReader): Config['database'] {
  const owner = read.url('DATABASE_URL', ['postgres:', 'postgresql:'], 'required') ?? '';
  const connection = (variable: string, role: string): DatabaseConnection => {
    const own = read.url(variable, ['postgres:', 'postgresql:'], 'optional');
    return own === undefined ? { url: owner, role } : { url: own };
  };
  return {
    owner: { url: owner },
    app: connection('DATABASE_APP_URL', 'qabilet_app'),
    worker: connection('DATABASE_WORKER_URL', 'qabilet_worker'),
    poolSize: read.integer('DATABASE_POOL', { from: 1, to: 1000, otherwise: 10 }),
  };
}

function httpFrom(read: EnvironmentReader): Config['http'] {
  const host = read.host('HOST', '127.0.0.1');
  const port = read.integer('PORT', { from: 0, to: 65_535, otherwise: 4200 });
  const publicUrl = read.url('PUBLIC_URL', ['https:', 'http:'], 'optional');
  return {
    host,
    port,
    tls: read.onOff('TLS'),
    trustedProxies: read.networks('TRUSTED_PROXIES'),
    publicUrl: publicUrl?.replace(/\/+$/, '') ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    webRoot: resolve(read.text('WEB_ROOT', 'dist/web')),
  };
}

function queueFrom(read: EnvironmentReader): QueueBackend {
  const nodes = read.urls('REDIS_CLUSTER_URLS', ['redis:', 'rediss:']);
  if (nodes.length > 0) return { backend: 'redis', nodes };
  const url = read.url('REDIS_URL', ['redis:', 'rediss:'], 'optional');
  return url === undefined ? { backend: 'postgres' } : { backend: 'redis', url };
}

function mailFrom(read: EnvironmentReader): Config['mail'] {
  const url = read.url('SMTP_URL', ['smtp:', 'smtps:'], 'optional');
  if (url === undefined) return undefined;
  const from = read.text('MAIL_FROM', '');
  if (!/^([^<>@\r\n]+<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/.test(from)) {
    read.refuse(
      'MAIL_FROM',
      'is not an address to write from',
      'Set one such as Skills check <skills@agency.example>.',
    );
  }
  const isHere = URL.canParse(url) && isLoopback(new URL(url).hostname.replace(/^\[|\]$/g, ''));
  return { url, from, allowsPlain: isHere || read.onOff(PLAIN_SERVICES) };
}

function demoFrom(read: EnvironmentReader): boolean {
  if (!read.onOff('QABILET_DEMO')) return false;
  if (!read.onOff('QABILET_EMBEDDED')) {
    read.refuse(
      'QABILET_DEMO',
      'demo accounts exist only on the embedded database',
      'Unset it, or use `npm start` without DATABASE_URL.',
    );
  }
  if (!isLoopback(read.host('HOST', '127.0.0.1'))) {
    read.refuse(
      'QABILET_DEMO',
      'demo accounts may not be reachable from other machines',
      'Unset it, or set HOST=127.0.0.1.',
    );
  }
  return true;
}

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null) deepFreeze(part);
  }
  return Object.freeze(value);
}

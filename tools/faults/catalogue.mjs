import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';

const pause = (seconds) => new Promise((go) => setTimeout(go, seconds * 1000));
const APIS = ['api-1', 'api-2'];

/** Does something again and again while the officials answer. */
async function every(seconds, total, work) {
  for (let passed = 0; passed + seconds <= total; passed += seconds) {
    await pause(seconds);
    await work();
  }
}

/** PostgreSQL by the number its postmaster wrote down. */
function postmaster({ home }) {
  return Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
}

async function onRedis({ services }, work) {
  if (!services.redisUrl) return;
  const redis = new Redis(services.redisUrl, { maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  await work(redis).catch(() => undefined);
  redis.disconnect();
}

async function network(system, kind, { share, seconds }) {
  system.balancer.trouble(kind, share);
  await pause(seconds);
  system.balancer.trouble(undefined);
}

/**
 * What is done to the system, for how many seconds; `smoke` ones run in CI. `connections` says that the officials open a
 * new connection for each request, so that the network can misbehave for each.
 */
export const FAULTS = [
  { name: 'nothing', seconds: 10, smoke: true, inject: (_, { seconds }) => pause(seconds) },
  {
    name: 'one of two API processes killed every 4 s',
    seconds: 20,
    smoke: true,
    inject: (system, { seconds, chance }) =>
      every(4, seconds, () => system.signal(chance.pick(APIS), 'SIGKILL')),
  },
  {
    name: 'API processes ended and started anew in turn, as a new version is brought in',
    seconds: 15,
    smoke: true,
    inject: async (system) => {
      for (const name of [...APIS, ...APIS]) {
        await pause(1);
        await system.renew(name);
      }
    },
  },
  {
    name: 'worker killed every 3 s, whatever it was at',
    seconds: 15,
    smoke: true,
    inject: (system, { seconds }) => every(3, seconds, () => system.signal('worker-1', 'SIGKILL')),
  },
  {
    name: 'PostgreSQL restarted, connections cut',
    seconds: 15,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      process.kill(postmaster(system), 'SIGINT');
      await pause(seconds - 3);
    },
  },
  {
    name: 'PostgreSQL killed',
    seconds: 15,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      process.kill(postmaster(system), 'SIGKILL');
      await pause(seconds - 3);
    },
  },
  {
    name: 'Redis emptied (FLUSHALL) every 4 s',
    seconds: 12,
    smoke: true,
    inject: (system, { seconds }) => every(4, seconds, () => onRedis(system, (redis) => redis.flushall())),
  },
  {
    name: 'Redis ended without saving',
    seconds: 12,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      await onRedis(system, (redis) => redis.call('SHUTDOWN', 'NOSAVE'));
      await pause(seconds - 3);
    },
  },
  {
    name: 'three connections in ten reset after the request was worked on',
    seconds: 15,
    smoke: true,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'reset-after-request', { share: 0.3, seconds }),
  },
  {
    name: 'three connections in ten refused',
    seconds: 10,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'drop', { share: 0.3, seconds }),
  },
  {
    name: 'half of the connections 0.3 to 2 s late',
    seconds: 15,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'delay', { share: 0.5, seconds }),
  },
  {
    name: 'one connection in ten taken and never answered',
    seconds: 20,
    isFresh: true,
    inject: (system, { seconds }) => network(system, 'half-open', { share: 0.1, seconds }),
  },
  {
    name: 'every answer sent twice at once',
    seconds: 10,
    smoke: true,
    double: 1,
    inject: (_, { seconds }) => pause(seconds),
  },
  {
    name: 'an API process frozen for 10 s',
    seconds: 20,
    inject: async (system, { seconds }) => {
      await pause(3);
      system.signal('api-1', 'SIGSTOP');
      await pause(10);
      system.signal('api-1', 'SIGCONT');
      await pause(seconds - 13);
    },
  },
  {
    name: 'the worker frozen for 40 s, longer than its locks last, beside a second one',
    seconds: 50,
    inject: async (system, { seconds }) => {
      system.run('worker-2', 'worker', {});
      await pause(5);
      system.signal('worker-1', 'SIGSTOP');
      await pause(40);
      system.signal('worker-1', 'SIGCONT');
      await pause(seconds - 45);
    },
  },
  {
    name: 'all at once: API and worker killed, PostgreSQL restarted, Redis emptied',
    seconds: 40,
    inject: (system, { seconds, chance }) =>
      every(5, seconds, () =>
        chance.pick([
          () => system.signal(chance.pick(APIS), 'SIGKILL'),
          () => system.signal('worker-1', 'SIGKILL'),
          () => process.kill(postmaster(system), 'SIGINT'),
          () => onRedis(system, (redis) => redis.flushall()),
        ])(),
      ),
  },
];

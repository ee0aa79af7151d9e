import { APIS } from '../system.mjs';
import { every, pause } from '../waiting.mjs';

export const PROCESS_FAULTS = [
  {
    key: 'api-killed',
    name: 'one of two API processes killed every 4 s',
    seconds: 20,
    smoke: true,
    inject: (system, { seconds, chance }) =>
      every(4, seconds, async () => {
        const victim = chance.pick(APIS);
        // On a busy machine a start takes longer than 4 s, and one of two means that the other one serves.
        for (const name of APIS) if (name !== victim) await system.untilReady(name);
        system.signal(victim, 'SIGKILL');
      }),
  },
  {
    key: 'worker-killed',
    name: 'worker killed every 3 s, whatever it was at',
    seconds: 15,
    smoke: true,
    inject: (system, { seconds }) => every(3, seconds, () => system.signal('worker-1', 'SIGKILL')),
  },
  {
    key: 'api-frozen',
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
    key: 'worker-frozen',
    name: 'the worker frozen for 40 s, longer than its locks last, beside a second one',
    seconds: 25,
    inject: async (system, { seconds }) => {
      system.run('worker-2');
      await pause(5);
      system.signal('worker-1', 'SIGSTOP');
      await pause(40);
      system.signal('worker-1', 'SIGCONT');
      await pause(seconds - 45);
      await system.dismiss('worker-2');
    },
  },
  {
    key: 'all-at-once',
    name: 'all at once: API and worker killed, PostgreSQL restarted, Redis emptied',
    seconds: 25,
    inject: (system, { seconds, chance }) =>
      every(5, seconds, () =>
        chance.pick([
          () => system.signal(chance.pick(APIS), 'SIGKILL'),
          () => system.signal('worker-1', 'SIGKILL'),
          () => system.hitPostgres('SIGINT'),
          () => system.onRedis((redis) => redis.flushall()),
        ])(),
      ),
  },
];

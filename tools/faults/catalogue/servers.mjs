import { APIS } from '../system.mjs';
import { every, pause } from '../waiting.mjs';

const GUESSES = 40;

export const SERVER_FAULTS = [
  {
    key: 'postgres-restarted',
    name: 'PostgreSQL restarted, connections cut',
    seconds: 15,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      system.hitPostgres('SIGINT');
      await pause(seconds - 3);
    },
  },
  {
    key: 'postgres-killed',
    name: 'PostgreSQL killed',
    seconds: 15,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      system.hitPostgres('SIGKILL');
      await pause(seconds - 3);
    },
  },
  {
    key: 'redis-emptied',
    name: 'Redis emptied (FLUSHALL) every 4 s',
    seconds: 12,
    smoke: true,
    inject: (system, { seconds }) => every(4, seconds, () => system.onRedis((redis) => redis.flushall())),
  },
  {
    key: 'redis-ended',
    name: 'Redis ended without saving',
    seconds: 12,
    smoke: true,
    inject: async (system, { seconds }) => {
      await pause(3);
      await system.onRedis((redis) => redis.call('SHUTDOWN', 'NOSAVE'));
      await pause(seconds - 3);
    },
  },
  {
    key: 'redis-away-at-boot',
    name: 'Redis away while every process boots',
    seconds: 5,
    needs: (system) => (system.redis ? undefined : 'there is no Redis server'),
    inject: bootWithoutRedis,
  },
];

/** Answers must go on and guessing at a password must be bounded although nobody can reach Redis. */
async function bootWithoutRedis(system, { seconds, officials }) {
  system.redis.cutOff();
  try {
    for (const name of [...APIS, 'worker-1']) system.signal(name, 'SIGKILL');
    await pause(0.5);
    for (const name of APIS) await system.untilReady(name);
    const before = officials.journal.length;
    await pause(seconds);
    const answered = officials.journal.length - before;
    const outcomes = await guess(officials);
    const refused = outcomes.filter((status) => status === 429).length;
    return {
      notes: `${answered} answers without Redis, ${refused} of ${GUESSES} guesses at a password turned away unread`,
      faults: [
        ...(answered === 0 ? ['no answer was taken while Redis was away'] : []),
        ...(refused === 0 ? ['passwords could be guessed without bound'] : []),
      ],
    };
  } finally {
    system.redis.trouble(undefined);
  }
}

/** Statuses of so many wrong passwords for one account. */
async function guess({ calls }) {
  const statuses = [];
  for (let tries = 0; tries < GUESSES; tries++) {
    const body = { email: 'official0@guessed.example', password: `a wrong password ${tries}` };
    const outcome = await calls.send({ method: 'POST', path: '/api/session', body }).catch(() => undefined);
    statuses.push(outcome?.status);
  }
  return statuses;
}

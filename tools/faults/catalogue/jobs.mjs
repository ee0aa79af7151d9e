import { randomUUID } from 'node:crypto';
import { until } from '../waiting.mjs';

const KILLS = 7;
/** Eight tries with pauses that double: two minutes, and half as much again at worst. */
const GIVEN_UP_WITHIN_MS = 300_000;

export const JOB_FAULTS = [
  {
    key: 'same-job-killed',
    name: `worker killed ${KILLS} times over the same job`,
    seconds: 5,
    people: 10,
    inject: killOverOneJob,
  },
  {
    key: 'poisoned-job',
    name: 'a job that fails whenever it is tried',
    seconds: 5,
    people: 10,
    inject: poison,
  },
];

/**
 * A lock keeps one job from its end, the worker is killed over it, and the next one is. The queue gives such a job up
 * after the sixth time; the outbox has to bring it again.
 */
async function killOverOneJob(system, { officials }) {
  const holder = await system.pool.connect();
  const began = performance.now();
  try {
    system.signal('worker-1', 'SIGSTOP');
    const attempt = await handInOne(system, officials);
    await holder.query('BEGIN');
    await holder.query('SELECT FROM attempt WHERE id = $1 FOR UPDATE', [attempt]);
    system.signal('worker-1', 'SIGCONT');
    await killWhoWaits(system);
    await holder.query('COMMIT');
    await until(async () => (await scoresOf(system, attempt)) > 0, 120_000, 'The result');
    const { rows } = await system.pool.query(
      `SELECT tries FROM outbox WHERE name = 'score-attempt' AND payload ->> 'attemptId' = $1`,
      [attempt],
    );
    const scores = await scoresOf(system, attempt);
    const brought = rows.reduce((sum, { tries }) => sum + tries, 0);
    return {
      notes: `the job brought ${brought} times, one result after ${inSeconds(began)} s`,
      faults: [
        ...(scores === 1 ? [] : [`${scores} results of one test`]),
        ...(brought > 1 ? [] : ['the job was never given up and brought again']),
      ],
    };
  } finally {
    await holder.query('ROLLBACK');
    holder.release();
    system.signal('worker-1', 'SIGCONT');
  }
}

/** The backend of a killed worker goes on waiting for the lock: only one not seen before is of a living worker. */
async function killWhoWaits(system) {
  const seen = new Set();
  for (let kill = 0; kill < KILLS; kill++) {
    const isAtIt = async () => {
      const { rows } = await system.pool.query(
        // Other jobs wait for each other at times, but none of them to store a result.
        `SELECT pid FROM pg_stat_activity WHERE application_name = 'qabilet-worker' AND wait_event_type = 'Lock'
           AND query LIKE 'INSERT INTO result %'`,
      );
      const fresh = rows.filter(({ pid }) => !seen.has(pid));
      for (const { pid } of fresh) seen.add(pid);
      return fresh.length > 0;
    };
    await until(isAtIt, 120_000, `The job taken up the ${kill + 1}. time`);
    system.signal('worker-1', 'SIGKILL');
  }
}

/** A row of the outbox whose test does not exist: it has to be put aside with its last words, and the others go by. */
async function poison(system, { officials }) {
  const attempt = await handInOne(system, officials);
  const id = randomUUID();
  const began = performance.now();
  const since = new Date();
  await system.pool.query(
    `INSERT INTO outbox (tenant_id, id, name, payload, created_at)
     SELECT tenant_id, $2, 'score-attempt', jsonb_build_object('attemptId', $3::text), now() FROM attempt WHERE id = $1`,
    [attempt, id, randomUUID()],
  );
  const row = async () => (await system.pool.query('SELECT * FROM outbox WHERE id = $1', [id])).rows[0];
  await until(async () => (await row()).failed_at !== null, GIVEN_UP_WITHIN_MS, 'The job given up');
  const { last_error: words } = await row();
  const { rows } = await system.pool.query(
    `SELECT count(*)::int AS n, max(extract(epoch FROM scored_at - finished_at))::float8 AS slowest,
       percentile_cont(0.95) WITHIN GROUP (ORDER BY extract(epoch FROM scored_at - finished_at))::float8 AS p95
     FROM attempt WHERE finished_at > $1 AND scored_at IS NOT NULL`,
    [since],
  );
  // A person has looked at it.
  await system.pool.query('DELETE FROM outbox WHERE id = $1', [id]);
  const [{ n, p95, slowest }] = rows;
  return {
    notes: `given up after ${inSeconds(began)} s ("${words}"), ${n} other tests scored meanwhile, 95 % within ${p95?.toFixed(1)} s, the last after ${slowest?.toFixed(1)} s`,
    faults: [
      ...(words ? [] : ['the job given up has no last words']),
      ...(n > 0 ? [] : ['no other test was scored meanwhile']),
    ],
  };
}

/** A test of three answers, handed in; its number. */
async function handInOne(system, officials) {
  const sitting = await system.sittings.next();
  let view = await officials.open(sitting);
  const saved = [];
  for (let n = 0; n < 3; n++) {
    const call = officials.answerCall(sitting, view);
    const { reply } = await officials.calls.insist(call);
    officials.note(view, call.body);
    saved.push(view.question.id);
    view = reply;
  }
  const path = `/api/my/attempts/${view.id}/submission`;
  await officials.calls.insist({ method: 'POST', path, body: { saved }, cookie: sitting.cookie });
  return view.id;
}

async function scoresOf(system, attempt) {
  const { rows } = await system.pool.query('SELECT count(*)::int AS n FROM result WHERE attempt_id = $1', [
    attempt,
  ]);
  return rows[0].n;
}

function inSeconds(began) {
  return ((performance.now() - began) / 1000).toFixed(0);
}

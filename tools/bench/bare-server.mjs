/**
 * The least a server could do for an answer: one prepared insert and one prepared select, no guards, no tenant, no engine.
 * Under `/gathered` it does the same for all answers that came while the last ones were being stored, in one statement.
 */
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
await pool.query(`DROP TABLE IF EXISTS bare_answer; CREATE TABLE bare_answer (
  tenant_id uuid, attempt_id uuid, position integer, given jsonb, answered_at timestamptz DEFAULT now(),
  PRIMARY KEY (tenant_id, attempt_id, position))`);
const insert = {
  name: 'insert',
  text: 'INSERT INTO bare_answer (tenant_id, attempt_id, position, given) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
};
const select = {
  name: 'select',
  text: 'SELECT given FROM bare_answer WHERE tenant_id = $1 AND attempt_id = $2 AND position = $3',
};
const TENANT = '00000000-0000-4000-8000-000000000001';

const server = Fastify();
server.put('/answers/:attempt/:position', async (request) => {
  const { attempt, position } = request.params;
  await pool.query({ ...insert, values: [TENANT, attempt, position, JSON.stringify(request.body)] });
  const { rows } = await pool.query({ ...select, values: [TENANT, attempt, position] });
  return rows[0];
});

const insertAll = {
  name: 'insert-all',
  text: `WITH stored AS (
           INSERT INTO bare_answer (tenant_id, attempt_id, position, given)
           SELECT $1, * FROM unnest($2::uuid[], $3::integer[], $4::jsonb[]) ON CONFLICT DO NOTHING RETURNING position, attempt_id, given
         ) SELECT attempt_id, position, given FROM stored`,
};
let waiting = [];
let isUnderWay = false;
server.put('/gathered/:attempt/:position', (request) => {
  const { attempt, position } = request.params;
  return new Promise((done, failed) => {
    waiting.push({ attempt, position: Number(position), given: JSON.stringify(request.body), done, failed });
    setImmediate(storeWaiting);
  });
});

async function storeWaiting() {
  if (isUnderWay || waiting.length === 0) return;
  isUnderWay = true;
  const round = waiting;
  waiting = [];
  const column = (name) => round.map((answer) => answer[name]);
  try {
    const values = [TENANT, column('attempt'), column('position'), column('given')];
    const { rows } = await pool.query({ ...insertAll, values });
    const stored = new Map(
      rows.map(({ attempt_id, position, given }) => [`${attempt_id}|${position}`, given]),
    );
    for (const { attempt, position, done } of round) done(stored.get(`${attempt}|${position}`));
  } catch (failure) {
    for (const { failed } of round) failed(failure);
  }
  isUnderWay = false;
  void storeWaiting();
}

await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('disconnect', () => process.exit(0));

/** The least a server could do for an answer: one prepared insert and one prepared select, no guards, no tenant, no engine. */
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
await server.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send?.('ready');
process.on('disconnect', () => process.exit(0));

/** Stand-ins for the applications: they do what the launcher relies on and nothing else. */
export const API = `
  import { createServer } from 'node:http';
  import pg from 'pg';
  console.log('api here');
  const answer = async (request, response) => {
    if (request.url === '/crash') process.exit(3);
    const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
    await client.connect();
    const { rows } = await client.query('select count(*)::int as seeds from seed');
    await client.end();
    response.end(JSON.stringify({ pid: process.pid, ...rows[0], redis: process.env.REDIS_URL ?? null, demo: process.env.QABILET_DEMO }));
  };
  const server = createServer((request, response) => answer(request, response).catch(() => response.writeHead(503).end()));
  server.listen(Number(process.env.PORT), process.env.HOST);
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
`;
export const WORKER = `
  setInterval(() => undefined, 1000);
  process.on('disconnect', () => process.exit(0));
  process.on('SIGTERM', () => process.exit(0));
`;
export const CLI = `
  import pg from 'pg';
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  const [command, what] = process.argv.slice(2);
  if (command === 'migrate') await client.query('create table if not exists seed (id int primary key)');
  if (command === 'seed') await client.query('insert into seed values (1) on conflict do nothing');
  if (command === 'seed' && what === 'ministry') console.log('Ministry: 100 % of 3,500 tests taken');
  if (command === 'demo') console.log('trainer@demo.example  opens a wave');
  await client.end();
`;

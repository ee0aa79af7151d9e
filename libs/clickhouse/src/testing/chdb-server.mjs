/**
 * ClickHouse for a machine that runs none: the engine itself in this process (chdb) behind as much of the HTTP interface as
 * a client needs. Listens on loopback and says where; `CHDB_HOME` is its folder. One request after the other.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';

/** Half a gigabyte that only tests need: it has a folder of its own, which `npm test` fills. */
const ENGINE = new URL('../../../../tools/test/engine/package.json', import.meta.url);

const { Session } = engine();
const session = new Session(process.env.CHDB_HOME);
const OWN = ['query', 'query_id', 'database', 'session_id', 'default_format', 'wait_end_of_query'];
let last = Promise.resolve();

const server = createServer((request, response) => {
  last = last.then(() => answer(request, response)).catch((error) => refuse(response, error));
});
server.listen(0, '127.0.0.1', () => process.stdout.write(`http://127.0.0.1:${server.address().port}\n`));
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());

function engine() {
  try {
    return createRequire(ENGINE)('chdb');
  } catch (cause) {
    throw new Error(
      'ClickHouse in a process is not there: run `npm ci` in tools/test/engine, or `npm test`.',
      { cause },
    );
  }
}

async function answer(request, response) {
  const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks).toString('utf8');
  if (pathname === '/ping') return response.end('Ok.\n');

  const set = [...searchParams].filter(([name]) => !OWN.includes(name));
  for (const [name, value] of set) session.query(`SET ${name} = ${quoted(value)}`);
  try {
    const query = [searchParams.get('query'), body].filter(Boolean).join('\n');
    const format = /\bFORMAT\s+(\w+)\s*;?\s*$/i.exec(query)?.[1];
    response.end(session.query(query, format ?? 'TabSeparated'));
  } finally {
    if (searchParams.has('insert_deduplication_token')) session.query(`SET insert_deduplication_token = ''`);
  }
}

function refuse(response, error) {
  const code = /Code: (\d+)/.exec(error.message)?.[1];
  response.writeHead(500, { 'X-ClickHouse-Exception-Code': code ?? '1' });
  response.end(error.message);
}

function quoted(value) {
  return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;
}

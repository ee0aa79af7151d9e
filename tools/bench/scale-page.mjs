import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

const SIZED = 300_000_000;
/** Each official gives so many tests over the years. */
const TESTS_EACH = 3;
const GIB = 2 ** 30;

/** The page of the documentation that says what answers cost, and what 300 million of them need. */
export function scalePage({ root, rows, measured, load }) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const table = rows.all.map(([what, n, figure]) => `| ${what} | ${n} | ${figure} |`);
  return `# What answers cost, and what 300 million of them need

Written by \`npm run bench -- scale-out --record\` at commit ${commit}, ${new Date().toISOString().slice(0, 10)}: ${cpus().length} x ${cpus()[0].model}, ${Math.round(totalmem() / GIB)} GiB, Node ${process.versions.node}, load average at the start ${load}. Everything ran on this one machine, side by side; ClickHouse is the engine itself in a process (chdb) behind its HTTP interface.

## Measured

| What | n | Figure |
|---|---|---|
${table.join('\n')}

Answers of PostgreSQL and those that were fed are copies of tests that the product's own engine gave to simulated people. The answers of the larger table were made inside ClickHouse: 33 to a test, of 5,000 items, over a year, in five languages, with ids as random as real ones. Processor time is that of the whole process, with what it does beside: while it is fed from, PostgreSQL also vacuums and analyses what has just been copied, so that feeding costs it less than this says.

## Sizing for 300 million answers

**Extrapolated**, in proportion to what was measured above: ${SIZED / 1e6} million answers in ${millions(testsOf(measured))} million tests of ${millions(testsOf(measured) / TESTS_EACH)} million officials, ${TESTS_EACH} tests each.

| Where | What | Needs |
|---|---|---|
${sizing(measured)
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n')}

What this does not say: how a disk that is full of other work, a network between the machines, or replicas change it. Indexes and bloat of PostgreSQL grow with age; count half as much again. ClickHouse keeps parts that it is merging twice for a while; count twice its size on the disk.

## Where the limits are

- One PostgreSQL holds 300 million answers; what it should not do is scan them while tests run. That is what \`CLICKHOUSE_URL\` moves away ([ADR 28](adr/0028-all-answers-past-one-machine.md)).
- Every key begins with the agency, and a test holds the schema to it: PostgreSQL can be distributed by agency (Citus) when one no longer holds them. That was not tried here.
- API and worker are stateless: more of them go beside each other. The queue goes to a Redis Cluster (\`REDIS_CLUSTER_URLS\`).
`;
}

function testsOf({ postgres }) {
  return SIZED / postgres.perTest;
}

function sizing({ answering, postgres, feed, many }) {
  const tests = SIZED / postgres.perTest;
  const officials = tests / TESTS_EACH;
  const api = (answering.API * SIZED) / 1e3 / 3600;
  const database = (answering.PostgreSQL * SIZED) / 1e3 / 3600;
  const fed = Object.values(feed.each).reduce((sum, one) => sum + one, 0);
  const share = SIZED / many.answers;
  return [
    ['PostgreSQL', 'answers with indexes', gib(SIZED * postgres.answer)],
    ['PostgreSQL', 'tests and results', gib(tests * postgres.test)],
    ['PostgreSQL', 'officials', gib(officials * postgres.official)],
    [
      'API and PostgreSQL',
      'taking the answers',
      `${api.toFixed(0)} and ${database.toFixed(0)} hours of one core, over the years in which they come`,
    ],
    [
      'worker, PostgreSQL, ClickHouse',
      'feeding all of them anew',
      `${((fed * SIZED) / 1e6 / 3600).toFixed(1)} hours of one core`,
    ],
    ['ClickHouse', 'answers', gib(share * many.load.bytes)],
    ['ClickHouse', 'days of items', gib(share * many.days.bytes)],
    [
      'ClickHouse',
      'figures of one item',
      `${(share * many.asked.one.median).toFixed(0)} ms, where three times as many answers are to the same 5,000 items`,
    ],
    ['ClickHouse', 'figures of all items', `${(share * many.asked.all.seconds).toFixed(1)} s`],
  ];
}

function gib(bytes) {
  return `${(bytes / GIB).toFixed(bytes < 10 * GIB ? 1 : 0)} GiB`;
}

function millions(n) {
  return (n / 1e6).toFixed(1);
}

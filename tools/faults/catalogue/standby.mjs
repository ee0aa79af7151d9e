import { pause, until } from '../waiting.mjs';

const SLOT = 'standby';

/**
 * A second PostgreSQL follows the first, which acknowledges nothing that the second has not applied; the first is killed
 * and the second takes its place behind the proxy. What was acknowledged must all be there.
 */
export async function promoteStandby(system, { seconds, officials }) {
  const primary = system.cluster;
  const standby = primary.sibling();
  const copied = await primary.tool(
    'pg_basebackup',
    ...[
      '-D',
      standby.data,
      '-d',
      primary.url('postgres'),
      '-X',
      'stream',
      '-c',
      'fast',
      '-R',
      '-C',
      '-S',
      SLOT,
    ],
  );
  if (copied.code !== 0) throw new Error(`pg_basebackup: ${copied.output}`);
  await standby.serve({
    primary_conninfo: `host=127.0.0.1 port=${primary.port} user=qabilet application_name=${SLOT}`,
  });
  await primary.query(`ALTER SYSTEM SET synchronous_standby_names = '${SLOT}'`, [], 'postgres');
  await primary.query(`ALTER SYSTEM SET synchronous_commit = 'remote_apply'`, [], 'postgres');
  await primary.query('SELECT pg_reload_conf()', [], 'postgres');
  await until(
    async () => {
      const rows = await primary.query(`SELECT sync_state FROM pg_stat_replication`, [], 'postgres');
      return rows.some(({ sync_state: state }) => state === 'sync');
    },
    60_000,
    'The standby following in step',
  );
  const before = officials.journal.length;
  await pause(seconds / 2);
  const inStep = officials.journal.length - before;

  await primary.stop('SIGKILL');
  officials.struck();
  const began = performance.now();
  await standby.query('SELECT pg_promote(true, 60)', [], 'postgres');
  await standby.query(`ALTER SYSTEM RESET synchronous_standby_names`, [], 'postgres');
  await standby.query('SELECT pg_reload_conf()', [], 'postgres');
  system.postgres.aim([standby.port]);
  const at = officials.journal.length;
  await until(() => officials.journal.length > at, 120_000, 'An answer stored by the standby');
  const switched = (performance.now() - began) / 1000;
  system.cluster = standby;
  await pause(seconds / 2);
  return {
    notes: `${inStep} answers acknowledged in step, answers again ${switched.toFixed(1)} s after the first one died`,
    faults: inStep === 0 ? ['no answer was acknowledged while the standby followed'] : [],
  };
}

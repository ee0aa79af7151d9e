import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

export function lineOf({ name, saved, seconds, lost, doubled, retries, gap, recovered, settled, notes }) {
  const beside = notes ? `; ${notes}` : '';
  return `${name}: ${saved} answers acknowledged in ${seconds} s, ${lost} lost, ${doubled} doubled, ${retries} sent again, longest gap ${gap} s, answers again after ${recovered} s, settled after ${settled} s${beside}`;
}

export function totalOf(rows) {
  return rows.reduce((sum, { saved = 0 }) => sum + saved, 0);
}

/** The page of the documentation that says what faults did. */
export function reportOf({ root, order, rows, load, isWhole }) {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
  const suffered = rows.filter(({ saved }) => saved !== undefined);
  const table = suffered.map(
    (row) =>
      `| ${row.name} | ${row.saved} | ${row.seconds} | ${row.lost} | ${row.doubled} | ${row.retries} | ${row.gap} | ${row.recovered} | ${row.settled} | ${row.notes} | ${row.faults.length === 0 ? 'held' : row.faults.join('; ')} |`,
  );
  const skipped = rows.filter(({ leftOut }) => leftOut).map((row) => `- ${row.name}: ${row.leftOut}`);
  const wrong = rows.filter(({ isCheck }) => isCheck).flatMap(({ faults }) => faults);
  return `# What faults did

Written by \`npm run faults -- ${order}\` at commit ${commit}, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} x ${cpus()[0].model}, load average at the start ${load}. Each group of faults is suffered by a system of its own, side by side: two API processes behind a TCP proxy, one worker, PostgreSQL and Redis, and officials who answer as fast as they get a reply and send an answer again under the same key until they have one.

**${totalOf(rows)} acknowledged answers, ${sum(suffered, 'lost')} lost, ${sum(suffered, 'doubled')} doubled.** Lost: acknowledged and not stored. Doubled: stored or scored twice. Sent again: tries beyond the first. Longest gap: time in which no answer of anybody was acknowledged. Answers again: the longest from a blow, and from the end of the fault, to the end of the longest pause of half a second or more that followed; 0 where there was none, since another process served on. Settled: from the last answer until every ended test was scored, summarised and no job was left.

| Fault | Acknowledged | Seconds | Lost | Doubled | Sent again | Longest gap, s | Answers again, s | Settled, s | Seen beside | Promises |
|---|---|---|---|---|---|---|---|---|---|---|
${table.join('\n')}

At the end ${!isWhole ? 'not everything was computed again: the run was cut short' : wrong.length === 0 ? 'every stored score was computed again from its answers and was the same, and the audit log of every agency was whole' : `this did not hold: ${wrong.join('; ')}`}.
${skipped.length === 0 ? '' : `\nLeft out on this machine:\n\n${skipped.join('\n')}\n`}`;
}

function sum(rows, column) {
  return rows.reduce((total, row) => total + row[column], 0);
}

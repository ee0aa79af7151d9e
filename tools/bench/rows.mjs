import { execFileSync } from 'node:child_process';
import { cpus, loadavg, totalmem } from 'node:os';

/** What was measured, line by line as it comes, and once more as a table with the machine it was measured on. */
export class Rows {
  #rows = [];

  note(what, n, figure) {
    this.#rows.push([what, n, figure]);
    console.log(`${what}: ${figure}`);
  }

  /** What, of how many and the figure, in the order in which it was measured. */
  get all() {
    return this.#rows;
  }

  print(root) {
    const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
      cwd: root,
      encoding: 'utf8',
    }).trim();
    const load = loadavg()
      .map((value) => value.toFixed(1))
      .join(' ');
    console.log(
      `\n${cpus().length} x ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, commit ${commit}, load ${load}, ${new Date().toISOString()}\n`,
    );
    const widest = Math.max(...this.#rows.map(([what]) => what.length));
    for (const [what, n, figure] of this.#rows)
      console.log(`${what.padEnd(widest)}  n=${String(n).padEnd(7)} ${figure}`);
  }
}

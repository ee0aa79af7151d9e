import { fork } from 'node:child_process';
import { join } from 'node:path';

/** Has a process of its own send requests, and gives what it measured. */
export function load(root, plan) {
  return new Promise((done, failed) => {
    const child = fork(join(root, 'tools/bench/load.mjs'));
    child.once('message', done);
    child.once('error', failed);
    child.send(plan);
  });
}

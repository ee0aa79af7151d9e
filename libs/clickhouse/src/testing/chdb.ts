import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Chdb {
  readonly url: string;
  /** Folder of its own. */
  readonly home: string;
  stop(): Promise<void>;
}

/** A ClickHouse of a test's own, in a process of its own. */
export async function startChdb(): Promise<Chdb> {
  const home = mkdtempSync(join(tmpdir(), 'qabilet-chdb-'));
  const child = fork(join(__dirname, 'chdb-server.mjs'), {
    env: { ...process.env, CHDB_HOME: home, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').once('data', (line: string) => resolve(line.trim()));
    child.once('exit', (code) => reject(new Error(`ClickHouse in a process ended with ${code}.`)));
  });
  return {
    url,
    home,
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

import { spawn } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CannotServe } from './cannot-serve';
import type { PostgresBinaries } from './postgres-binaries';
import { postgresEnvironment } from './postgres-settings';
import type { RunAs } from './run-as';

interface Place {
  readonly folder: string;
  readonly data: string;
  readonly runAs: RunAs;
}

/** Written aside and renamed: a start that was killed half-way leaves nothing that looks like data. */
export async function initialise(
  { initdb, major }: PostgresBinaries,
  { folder, data, runAs }: Place,
): Promise<void> {
  const draft = join(folder, 'data.new');
  rmSync(draft, { recursive: true, force: true });
  const builtin = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const locale = major >= 17 ? builtin : ['--locale=C.UTF-8'];
  const words = ['-D', draft, '-U', 'qabilet', '-A', 'trust', '-E', 'UTF8', '--no-instructions', ...locale];
  const { code, output } = await runToEnd(initdb, words, runAs);
  if (code !== 0) throw new CannotServe(whyNot(output, folder));
  renameSync(draft, data);
}

function whyNot(output: string, folder: string): string {
  // initdb insists on a name for its user, which a container started with a bare user id does not have.
  if (output.includes('could not look up effective user ID')) {
    return `User ${process.getuid?.()} has no name on this system and PostgreSQL insists on one. Start as a user the system knows, or set DATABASE_URL.`;
  }
  return `The database could not be created in ${folder}:\n${output}`;
}

function runToEnd(
  program: string,
  words: readonly string[],
  runAs: RunAs,
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, failed) => {
    const stdio: ['ignore', 'pipe', 'pipe'] = ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, words, { ...runAs, cwd: '/', env: postgresEnvironment(), stdio });
    let output = '';
    const keep = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', failed);
    child.once('close', (code) => done({ code, output }));
  });
}

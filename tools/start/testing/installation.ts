import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { allProcesses, end, until, type Launched } from './processes';
import { API, CLI, WORKER } from './stand-ins';

export { WORKER as STAND_IN_WORKER } from './stand-ins';

const REPOSITORY = resolve(__dirname, '../../..');

interface Health {
  readonly pid: number;
  readonly seeds: number;
  readonly demo: string;
}

/** A clone in miniature: the real launcher and embedded servers around stand-ins for the applications. */
export class Installation {
  private readonly launched: ChildProcess[] = [];

  private constructor(
    readonly root: string,
    readonly port: number,
  ) {}

  static async create(): Promise<Installation> {
    mkdirSync(join(REPOSITORY, 'dist'), { recursive: true });
    const root = mkdtempSync(join(REPOSITORY, 'dist', 'launcher-'));
    const installation = new Installation(root, await freePort());
    installation.fill();
    return installation;
  }

  write(application: string, source: string): void {
    mkdirSync(join(this.root, 'dist', application), { recursive: true });
    writeFileSync(join(this.root, 'dist', application, 'main.mjs'), source);
  }

  /** An npm that notes what it is asked for, refuses `ci`, and installs by a link. */
  npm({ failing = false } = {}): string {
    const file = join(this.root, 'npm.js');
    const installed = join(REPOSITORY, 'node_modules');
    writeFileSync(
      file,
      `const { appendFileSync, existsSync, symlinkSync } = require('node:fs');
       const [command] = process.argv.slice(2);
       appendFileSync('npm.log', command + ' ');
       if (command === 'ci' || ${failing}) process.exit(1);
       if (!existsSync('node_modules')) symlinkSync(${JSON.stringify(installed)}, 'node_modules');`,
    );
    return file;
  }

  launch(env: Readonly<Record<string, string>> = {}): Launched {
    const { DATABASE_URL: _database, REDIS_URL: _redis, ...rest } = process.env;
    const launcher = spawn(process.execPath, [join(this.root, 'tools', 'start', 'start.mjs')], {
      cwd: this.root,
      env: { ...rest, PORT: String(this.port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.launched.push(launcher);
    let text = '';
    for (const stream of [launcher.stdout, launcher.stderr])
      stream.on('data', (chunk) => (text += String(chunk)));
    const says = (words: string) =>
      until(() => {
        if (launcher.exitCode !== null && !text.includes(words))
          throw new Error(`It ended without "${words}":\n${text}`);
        return text.includes(words);
      });
    return { launcher, said: () => text, says };
  }

  async health(): Promise<Health> {
    const answer = await fetch(`http://127.0.0.1:${this.port}/api/health/ready`);
    return (await answer.json()) as Health;
  }

  /** Lets the launcher believe that the stand-ins were built from what is there now. */
  markBuilt(): void {
    const script = `
      const { fingerprintOf } = await import('./tools/start/build.mjs');
      process.stdout.write(fingerprintOf(${JSON.stringify(this.root)}));`;
    const words = ['--input-type=module', '-e', script];
    const { stdout } = spawnSync(process.execPath, words, { cwd: this.root, encoding: 'utf8' });
    writeFileSync(join(this.root, 'dist', '.built'), stdout);
  }

  /** All that runs for this installation beside its launcher: applications, servers and their watchdogs. */
  processes(): readonly number[] {
    const note = join(this.root, '.qabilet', 'redis.json');
    const redis = existsSync(note) ? Number(JSON.parse(readFileSync(note, 'utf8')).pid) : undefined;
    const all = allProcesses();
    const named = all.filter(
      ({ command, pid }) => pid === redis || (command.includes(this.root) && !command.includes('start.mjs')),
    );
    const servers = named.map(({ pid }) => pid);
    const watchdogs = all.filter(({ command }) =>
      servers.some((pid) => new RegExp(`qabilet-watchdog \\w+ ${pid}$`).test(command)),
    );
    return [...servers, ...watchdogs.map(({ pid }) => pid)];
  }

  async clear(): Promise<void> {
    for (const launcher of this.launched.splice(0)) await end(launcher, 'SIGTERM');
    rmSync(this.root, { recursive: true, force: true });
  }

  private fill(): void {
    const { root } = this;
    spawnSync('chmod', ['755', root]);
    for (const name of ['package.json', 'package-lock.json'])
      cpSync(join(REPOSITORY, name), join(root, name));
    symlinkSync(join(REPOSITORY, 'node_modules'), join(root, 'node_modules'));
    cpSync(join(REPOSITORY, 'tools', 'start'), join(root, 'tools', 'start'), { recursive: true });
    for (const [name, source] of Object.entries({ api: API, worker: WORKER, cli: CLI }))
      this.write(name, source);
    mkdirSync(join(root, 'dist', 'web'));
    writeFileSync(join(root, 'dist', 'web', 'index.html'), '<!doctype html>');
    const vite = ['node_modules/vite/bin/vite.js', 'build', '-c', 'libs/embedded/vite.config.ts'];
    spawnSync(process.execPath, [...vite, '--outDir', join(root, 'dist', 'embedded')], { cwd: REPOSITORY });
    this.markBuilt();
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

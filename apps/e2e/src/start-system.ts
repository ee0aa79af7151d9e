import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const READY_MS = 240_000;
const GRACE_MS = 30_000;

/** What the journeys need to know of the system they run through. */
export const SYSTEM = { address: 'QABILET_E2E_ADDRESS', database: 'QABILET_E2E_DATABASE' } as const;

/**
 * Starts the real system as `npm start` does, on a home and a port of its own, with the demo's institute alone; ends it
 * after the journeys. A system named by the environment is used as it stands.
 */
export default async function startSystem(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[SYSTEM.address] !== undefined) return undefined;

  const home = mkdtempSync(join(tmpdir(), 'qabilet-journeys-'));
  const port = await freePort();
  const system = new StartedSystem(port, home);
  try {
    const said = await system.untilReady();
    process.env[SYSTEM.address] = `http://127.0.0.1:${port}`;
    process.env[SYSTEM.database] = /PostgreSQL answers at (\S+)/.exec(said)?.[1];
  } catch (failure) {
    await system.stop();
    throw failure;
  }
  return () => system.stop();
}

class StartedSystem {
  private readonly launcher: ChildProcess;
  private readonly ended: Promise<void>;
  private said = '';

  constructor(
    port: number,
    private readonly home: string,
  ) {
    const { DATABASE_URL: _, REDIS_URL: __, HOST: ___, ...env } = process.env;
    this.launcher = spawn(process.execPath, [join(ROOT, 'tools/start/start.mjs')], {
      cwd: ROOT,
      env: { ...env, PORT: String(port), QABILET_HOME: home, QABILET_MINISTRY: 'off' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const hear = (chunk: Buffer) => (this.said += String(chunk));
    this.launcher.stdout?.on('data', hear);
    this.launcher.stderr?.on('data', hear);
    this.ended = new Promise((done) => this.launcher.once('close', () => done()));
  }

  /** Gives all that was said until then. */
  async untilReady(): Promise<string> {
    for (const deadline = Date.now() + READY_MS; !this.said.includes('Qabilet is ready at');) {
      if (this.launcher.exitCode !== null || Date.now() > deadline)
        throw new Error(`Qabilet did not become ready:\n${this.said}\n${this.lastWords()}`);
      await pause(200);
    }
    return this.said;
  }

  async stop(): Promise<void> {
    this.launcher.kill('SIGINT');
    const force = setTimeout(() => this.launcher.kill('SIGKILL'), GRACE_MS);
    await this.ended;
    clearTimeout(force);
    rmSync(this.home, { recursive: true, force: true });
  }

  private lastWords(): string {
    const log = join(this.home, 'logs', 'api.log');
    return existsSync(log) ? readFileSync(log, 'utf8').slice(-3_000) : '';
  }
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => setTimeout(resume, milliseconds));
}

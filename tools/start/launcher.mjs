import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { Child } from './children.mjs';
import { ensureInstalled } from './install.mjs';
import { forgetRun, noteRun, refuseForeignPort, settlePreviousRun } from './previous-run.mjs';
import { applicationEnvironment, CannotStart, settingsFrom } from './settings.mjs';
import { Tasks } from './tasks.mjs';

const READY_LIMIT_MS = 90_000;
const BORROWED_LIMIT_MS = 120_000;
const IMPATIENCE_MS = 1_000;
const CRASHES_BEFORE_READY = 3;
/** Flags of Node for each: what a request of the API leaves behind is thrown away before it is copied about. */
const APPLICATIONS = { api: ['--max-semi-space-size=32'], worker: [] };

const NO_ACCOUNTS =
  'There are no demo accounts, because HOST lets other machines in. Open an agency: npm run qabilet -- tenant open';

/** Thrown through the steps when the person asked to stop before Qabilet was ready. */
class Interrupted extends Error {}

/** Brings Qabilet up step by step, keeps it up, and takes it down in order. */
export class Launcher {
  #began = Date.now();
  #tasks = new Tasks();
  #children = [];
  #services;
  #ready = false;
  #interruptedAt;
  #stop;
  #stopAsked = new Promise((asked) => (this.#stop = asked));

  constructor({ root, env }) {
    Object.assign(this, { root, env });
  }

  /** Answers the exit code, after everything has ended. */
  async run() {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => this.#askedToStop(name));
    try {
      this.settings = settingsFrom(this.root, this.env);
      if (await this.#start()) {
        const failure = await this.#stopAsked;
        if (failure) throw failure;
      }
      return 0;
    } catch (error) {
      if (error instanceof Interrupted || this.#interruptedAt) return 0;
      console.error(
        `\n${error instanceof CannotStart || error.name === 'CannotServe' ? error.message : (error.stack ?? error)}`,
      );
      return 1;
    } finally {
      await this.#takeDown();
    }
  }

  /** False when an earlier run already serves. */
  async #start() {
    const { settings } = this;
    const step = { root: this.root, tasks: this.#tasks, say: (line) => this.#say(line) };
    await refuseForeignPort(settings);
    await this.#unlessInterrupted(ensureInstalled(step));
    await this.#unlessInterrupted(ensureBuilt(step));
    const embedded = await import(pathToFileURL(join(this.root, 'dist/embedded/main.mjs')).href);
    if (await settlePreviousRun(settings, embedded)) {
      console.log(`Qabilet is ready at ${settings.address} (already running; nothing was started).`);
      return false;
    }
    embedded.makePassable(settings.home);
    noteRun(settings, embedded.processFacts, []);
    await this.#unlessInterrupted(this.#startServices(embedded));
    const env = applicationEnvironment(settings, this.env, this.#services);
    await this.#prepareData(env);
    this.#startApplications(env, embedded);
    const accounts = this.#demoAccounts(env);
    await this.#untilReady();
    this.#announce(await accounts);
    if (this.settings.ministry) void this.#fillMinistry(env);
    return true;
  }

  async #startServices({ startEmbedded, startEmbeddedRedis }) {
    const { embedded, ownRedis, home } = this.settings;
    const log = (line) => this.#say(line);
    this.#services = {};
    if (embedded) this.#services = await this.#asOwner(() => startEmbedded({ home, redis: ownRedis, log }));
    else if (ownRedis) this.#services = await this.#asOwner(() => startEmbeddedRedis({ home, log }));
    if (ownRedis && !this.#services.redisUrl)
      this.#say('No Redis on this machine: jobs are queued in PostgreSQL.');
  }

  /** A command run by hand may keep the services at this moment, and will stop them when it is done. */
  async #asOwner(start) {
    for (const deadline = Date.now() + BORROWED_LIMIT_MS; ; await pause(500)) {
      const services = await start();
      if (services.owned) return services;
      if (this.#interruptedAt) throw new Interrupted();
      if (Date.now() > deadline)
        throw new CannotStart(
          `Another command still uses the data in ${this.settings.home}. Wait until it has finished, then start again.`,
        );
    }
  }

  async #prepareData(env) {
    this.#say('Migrating the database ...');
    await this.#cli(env, 'The database could not be migrated; the reason is above.', 'migrate');
    if (!this.settings.demo) return;
    this.#say('Preparing the demo workspace ...');
    await this.#cli(env, 'The demo workspace could not be prepared; the reason is above.', 'seed', 'demo');
  }

  async #cli(env, complaint, ...words) {
    const entry = join(this.root, 'dist/cli/main.mjs');
    const code = await this.#unlessInterrupted(
      this.#tasks.run(process.execPath, [entry, ...words], {
        cwd: this.root,
        env,
        stdio: ['ignore', 'inherit', 'inherit'],
      }),
    );
    if (code !== 0) throw new CannotStart(complaint);
  }

  #startApplications(env, { processFacts }) {
    const note = () =>
      noteRun(
        this.settings,
        processFacts,
        this.#children.flatMap(({ pid }) => pid ?? []),
      );
    this.#children = Object.entries(APPLICATIONS).map(
      ([name, flags]) =>
        new Child({
          name,
          env,
          flags,
          entry: join(this.root, 'dist', name, 'main.mjs'),
          logFile: join(this.settings.home, 'logs', `${name}.log`),
          onStart: note,
          onCrash: (crash) => this.#crashed(name, crash),
        }),
    );
    for (const child of this.#children) child.start();
  }

  #crashed(name, { how, crashes }) {
    const child = this.#children.find((candidate) => candidate.name === name);
    if (!this.#ready && crashes >= CRASHES_BEFORE_READY) {
      this.#stop(
        new CannotStart(
          `The ${name} does not start (${how}). Its last words (${child.logFile}):\n${child.lastWords()}`,
        ),
      );
      return false;
    }
    this.#say(`The ${name} ended unexpectedly (${how}; ${child.logFile}); starting it again.`);
    return true;
  }

  async #untilReady() {
    const deadline = Date.now() + READY_LIMIT_MS;
    while (!(await isReady(this.settings.address))) {
      const failure = await Promise.race([
        this.#stopAsked.then((reason) => reason ?? new Interrupted()),
        pause(150),
      ]);
      if (failure) throw failure;
      if (Date.now() > deadline) {
        const words = this.#children.map((child) => `--- ${child.logFile}\n${child.lastWords()}`).join('\n');
        throw new CannotStart(`Qabilet did not become ready within ${READY_LIMIT_MS / 1000} s.\n${words}`);
      }
    }
    this.#ready = true;
  }

  /** Read while the applications start: nobody waits for it. */
  async #demoAccounts(env) {
    const accounts = [];
    if (this.settings.demo) {
      const entry = join(this.root, 'dist/cli/main.mjs');
      const options = {
        cwd: this.root,
        env,
        stdio: ['ignore', 'pipe', 'inherit'],
        onOutput: (text) => accounts.push(text),
      };
      await this.#tasks.run(process.execPath, [entry, 'demo', 'accounts'], options).catch(() => undefined);
    }
    return accounts.join('').trimEnd();
  }

  #announce(accounts) {
    this.#say(`Logs: ${join(this.settings.home, 'logs')}. Ctrl-C stops everything.`);
    console.log(`\nQabilet is ready at ${this.settings.address}\n`);
    if (accounts) console.log(accounts);
    else if (this.settings.embedded) console.log(NO_ACCOUNTS);
  }

  /** The large agency of the demo takes minutes: it is filled beside the running system, after a break from where it stopped. */
  async #fillMinistry(env) {
    const entry = join(this.root, 'dist/cli/main.mjs');
    const options = {
      cwd: this.root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      onOutput: (text) =>
        text.trim() &&
        text
          .trim()
          .split('\n')
          .forEach((line) => this.#say(line)),
    };
    const filling = this.#tasks.run(process.execPath, [entry, 'seed', 'ministry'], options);
    const code = await filling.catch(() => undefined);
    if (code !== 0 && !this.#interruptedAt)
      this.#say('The ministry of the demo is not complete; the next start goes on with it.');
  }

  /** A second Ctrl-C waits for nobody; npm passes the first one on, so that it arrives twice at once. */
  #askedToStop(name) {
    if (!this.#interruptedAt) {
      this.#interruptedAt = Date.now();
      this.#say('Stopping ...');
      this.#stop();
    } else if (name === 'SIGINT' && Date.now() - this.#interruptedAt > IMPATIENCE_MS) {
      for (const child of this.#children) child.kill();
    }
  }

  /** The step's result, or Interrupted as soon as the person asks to stop; the step itself is ended or finished first. */
  async #unlessInterrupted(step) {
    const outcome = step.then((value) => ({ value }));
    const first = await Promise.race([outcome, this.#stopAsked.then(() => undefined)]);
    if (first && !this.#interruptedAt) return first.value;
    await this.#tasks.end();
    await outcome.catch(() => undefined);
    throw new Interrupted();
  }

  async #takeDown() {
    await this.#tasks.end();
    await Promise.all(this.#children.map((child) => child.stop()));
    await this.#services?.stop?.();
    if (this.#services) forgetRun(this.settings);
  }

  #say(line) {
    console.log(`[${((Date.now() - this.#began) / 1000).toFixed(1).padStart(5)} s] ${line}`);
  }
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function isReady(address) {
  try {
    const answer = await fetch(`${address}/api/health/ready`, { signal: AbortSignal.timeout(2_000) });
    return answer.ok;
  } catch {
    return false;
  }
}

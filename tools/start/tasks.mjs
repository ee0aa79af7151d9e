import { spawn } from 'node:child_process';

/** Programs that run to their end, one after another; all can be ended when the person changes their mind. */
export class Tasks {
  #running = new Set();

  /** Answers the exit code; output goes where `stdio` says, or piece by piece to `onOutput`. */
  run(program, words, { onOutput, ...options }) {
    return new Promise((done, failed) => {
      const child = spawn(program, words, options);
      this.#running.add(child);
      if (onOutput) {
        child.stdout?.on('data', (chunk) => onOutput(String(chunk)));
        child.stderr?.on('data', (chunk) => onOutput(String(chunk)));
      }
      child.once('error', (error) => (this.#running.delete(child), failed(error)));
      child.once('close', (code) => (this.#running.delete(child), done(code ?? 1)));
    });
  }

  async end() {
    const children = [...this.#running];
    for (const child of children) child.kill('SIGTERM');
    await Promise.all(
      children.map(
        (child) => new Promise((done) => (child.exitCode === null ? child.once('close', done) : done())),
      ),
    );
  }
}

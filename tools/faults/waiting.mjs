import { createServer } from 'node:net';

export const pause = (seconds) => new Promise((go) => setTimeout(go, seconds * 1000));

/** Waits until it holds and says how many milliseconds that took. */
export async function until(holds, limitMs, what = 'It') {
  const began = performance.now();
  while (!(await holds())) {
    if (performance.now() - began > limitMs)
      throw new Error(`${what} did not come to pass within ${limitMs / 1000} s.`);
    await pause(0.1);
  }
  return performance.now() - began;
}

/** Does something again and again while the officials answer. */
export async function every(seconds, total, work) {
  for (let passed = 0; passed + seconds <= total; passed += seconds) {
    await pause(seconds);
    await work();
  }
}

export function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

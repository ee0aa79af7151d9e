/**
 * A process of its own that keeps status boards open as browsers do: it follows the news of a wave, reads the board again
 * whenever it is told, and comes back when the line ends. Told what to follow over its channel; stopped by any other word.
 */
import { request } from 'node:http';
import { send } from './requests.mjs';

const outcome = { times: [], errors: 0, failures: {} };
let isOver = false;

process.on('message', ({ kind, ...plan }) => {
  if (kind === 'follow') plan.cookies.forEach((cookie) => void dashboard({ ...plan, cookie }));
  else {
    isOver = true;
    process.send(outcome, () => process.exit(0));
  }
});

async function dashboard({ port, waveId, cookie }) {
  let last;
  let retryMs = 3_000;
  while (!isOver) {
    await follow({ port, waveId, cookie, last }, async (event) => {
      retryMs = Number(/^retry: (\d+)$/m.exec(event)?.[1] ?? retryMs);
      if (!event.includes('event: changed')) return;
      last = /^id: (\S+)$/m.exec(event)?.[1];
      await read({ port, waveId, cookie });
    });
    await new Promise((go) => setTimeout(go, retryMs));
  }
}

/** Resolves when the line has ended, however it did. */
function follow({ port, waveId, cookie, last }, onEvent) {
  const headers = { accept: 'text/event-stream', cookie, ...(last && { 'last-event-id': last }) };
  return new Promise((done) => {
    const call = request({
      host: '127.0.0.1',
      port,
      path: `/api/waves/${waveId}/news`,
      headers,
      agent: false,
    });
    call.once('response', (response) => {
      if (response.statusCode !== 200) fail(`${response.statusCode} of news`);
      let rest = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        const events = (rest + chunk).split('\n\n');
        rest = events.pop();
        events.forEach((event) => void onEvent(event));
      });
      response.once('close', done);
    });
    call.once('error', ({ code }) => {
      fail(`${code} of news`);
      done();
    });
    call.end();
  });
}

async function read({ port, waveId, cookie }) {
  const began = performance.now();
  try {
    const { status } = await send({ port, method: 'GET', path: `/api/waves/${waveId}/board`, cookie });
    if (status === 200) outcome.times.push(performance.now() - began);
    else fail(`${status} of a board`);
  } catch ({ code, message }) {
    fail(code ?? message);
  }
}

function fail(what) {
  outcome.errors += 1;
  outcome.failures[what] = (outcome.failures[what] ?? 0) + 1;
}

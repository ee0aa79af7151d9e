/**
 * A process of its own that sends requests at the instants of a plan, whether or not earlier ones have come back: what
 * people wait is counted from the instant they meant to go, so a server that falls behind shows it. Told what to send over
 * its channel.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
const PATIENCE_MS = 60_000;

process.once('message', async ({ kind, ...plan }) => {
  const outcome = { times: [], errors: 0, late: 0 };
  const began = performance.now();
  const sent =
    kind === 'starts'
      ? starts(plan, outcome)
      : kind === 'answers'
        ? answers(plan, outcome)
        : signIns(plan, outcome);
  const views = await sent;
  const seconds = (performance.now() - began) / 1000;
  // A long message is lost when the channel closes before it has gone.
  process.send({ ...outcome, views, seconds }, () => process.disconnect());
  agent.destroy();
});

/** Every official starts their test, evenly over so many seconds; 0: all at once. */
async function starts({ port, people, seconds }, outcome) {
  return atInstants(people.length, seconds, async (index, due) => {
    const { cookie, waveId } = people[index];
    const path = `/api/my/waves/${waveId}/attempt`;
    const call = { port, method: 'POST', path, body: { language: 'en' }, cookie };
    const reply = await timed(call, due, outcome);
    return reply && { cookie, view: reply };
  });
}

/** So many answers a second for so long, each by the official who has waited longest. */
async function answers({ port, sittings, rate, seconds }, outcome) {
  const idle = [...sittings];
  await atInstants(rate * seconds, seconds, async (_, due) => {
    const sitting = idle.shift();
    if (!sitting) {
      outcome.late += 1;
      return;
    }
    const { id, position, kind, options } = sitting.view.question;
    const given =
      options.length > 0 ? { options: [options[0].id] } : { text: kind === 'numeric' ? '7' : 'answer' };
    const path = `/api/my/attempts/${sitting.view.id}/answers/${position}`;
    const body = { questionId: id, idempotencyKey: randomUUID(), ...given };
    const view = await timed({ port, method: 'PUT', path, body, cookie: sitting.cookie }, due, outcome);
    if (view?.question) idle.push({ ...sitting, view });
  });
  return idle;
}

/** Everybody signs in with a password, evenly over so many seconds. */
async function signIns({ port, accounts, seconds }, outcome) {
  await atInstants(accounts.length, seconds, (index, due) =>
    timed({ port, method: 'POST', path: '/api/session', body: accounts[index] }, due, outcome),
  );
}

/** Calls `work(index, due)` at its instant, and waits for all of them. */
async function atInstants(count, seconds, work) {
  const began = performance.now();
  const running = [];
  for (let index = 0; index < count; index++) {
    const due = began + (index * seconds * 1000) / count;
    const wait = due - performance.now();
    if (wait > 0) await new Promise((go) => setTimeout(go, wait));
    running.push(work(index, due));
  }
  return (await Promise.all(running)).filter(Boolean);
}

async function timed(call, due, outcome) {
  try {
    const { status, reply } = await send(call);
    if (status < 300) {
      outcome.times.push(performance.now() - due);
      return reply;
    }
  } catch {
    // Counted below, as every other failure.
  }
  outcome.errors += 1;
  return undefined;
}

function send({ port, method, path, body, cookie }) {
  return new Promise((done, failed) => {
    const payload = JSON.stringify(body);
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(payload),
      'x-qabilet-csrf': '1',
      ...(cookie && { cookie }),
    };
    const call = request({ agent, host: '127.0.0.1', port, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.once('end', () =>
        done({ status: response.statusCode, reply: text ? JSON.parse(text) : undefined }),
      );
    });
    call.setTimeout(PATIENCE_MS, () => call.destroy(new Error('no reply in time')));
    call.once('error', failed);
    call.end(payload);
  });
}

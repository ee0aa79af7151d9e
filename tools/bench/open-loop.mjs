/**
 * A process of its own that sends requests at the instants of a plan, whether or not earlier ones have come back: what
 * people wait is counted from the instant they meant to go, so a server that falls behind shows it. Told what to send over
 * its channel.
 */
import { answerTo, send } from './requests.mjs';

const KINDS = { starts, answers, 'sign-ins': signIns };

process.once('message', async ({ kind, ...plan }) => {
  const outcome = { times: [], errors: 0, late: 0, failures: {} };
  const began = performance.now();
  const sittings = await KINDS[kind](plan, outcome);
  const seconds = (performance.now() - began) / 1000;
  // A long message is lost when the channel closes before it has gone.
  process.send({ ...outcome, sittings, seconds }, () => process.exit(0));
});

/** Every official starts their test, evenly over so many seconds; 0: all at once. */
async function starts({ port, cookies, waveId, seconds }, outcome) {
  return atInstants(cookies.length, seconds, async (index, due) => {
    const cookie = cookies[index];
    const path = `/api/my/waves/${waveId}/attempt`;
    const view = await timed({ port, method: 'POST', path, body: { language: 'en' }, cookie }, due, outcome);
    return view && { cookie, view };
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
    const view = await timed({ port, cookie: sitting.cookie, ...answerTo(sitting.view) }, due, outcome);
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
  let failure;
  try {
    const { status, reply } = await send(call);
    if (status < 300) {
      outcome.times.push(performance.now() - due);
      return reply;
    }
    failure = `${status} ${reply?.code ?? ''}`.trim();
  } catch (error) {
    failure = error.code ?? error.message;
  }
  outcome.errors += 1;
  outcome.failures[failure] = (outcome.failures[failure] ?? 0) + 1;
  return undefined;
}

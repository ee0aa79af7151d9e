/** A process of its own that sends requests as fast as they are answered; told what to send over its channel. */
import { randomUUID } from 'node:crypto';
import { answerTo, send } from './requests.mjs';

const KINDS = { starts, answers, bare };

process.once('message', async ({ kind, ...plan }) => {
  const outcome = { times: [], errors: 0 };
  const began = performance.now();
  const people = await KINDS[kind](plan, outcome);
  const seconds = (performance.now() - began) / 1000;
  // A long message is lost when the channel closes before it has gone.
  process.send({ ...outcome, people, seconds }, () => process.exit(0));
});

/** Everybody starts the test of the wave. */
async function starts({ port, waveId, cookies, lanes }, outcome) {
  const people = [];
  await inLanes(lanes, cookies, async (cookie) => {
    const path = `/api/my/waves/${waveId}/attempt`;
    const view = await timed({ port, method: 'POST', path, body: { language: 'en' }, cookie }, outcome);
    if (view) people.push({ cookie, view });
  });
  return people;
}

/** So many answer at once, each so many questions at most, then the next; gives who is left when the time is over. */
async function answers({ port, people, lanes, most, seconds }, outcome) {
  const until = performance.now() + seconds * 1000;
  const left = [];
  await inLanes(lanes, people, async (person) => {
    let { view } = person;
    const goesOn = () => view?.question && view.answered < most;
    while (goesOn() && performance.now() < until)
      view = await timed({ port, cookie: person.cookie, ...answerTo(view) }, outcome);
    if (goesOn()) left.push({ ...person, view });
  });
  return left;
}

async function bare({ port, lanes, seconds, route = 'answers' }, outcome) {
  const until = performance.now() + seconds * 1000;
  const attempts = Array.from({ length: lanes }, () => randomUUID());
  await inLanes(lanes, attempts, async (attempt) => {
    for (let position = 1; performance.now() < until; position++) {
      const body = { questionId: 'q'.repeat(24), idempotencyKey: randomUUID(), options: ['a1b2c3d4e5f6'] };
      await timed({ port, method: 'PUT', path: `/${route}/${attempt}/${position}`, body }, outcome);
    }
  });
}

async function inLanes(lanes, all, work) {
  const waiting = [...all].reverse();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) await work(next);
    }),
  );
}

async function timed(call, outcome) {
  const sent = performance.now();
  const { status, reply } = await send(call);
  if (status === 200) outcome.times.push(performance.now() - sent);
  else outcome.errors += 1;
  return status === 200 ? reply : undefined;
}

import { randomUUID } from 'node:crypto';
import { pause } from '../waiting.mjs';

const AT_ONCE = 50;
const TESTS = 10;
const HAND_OVERS = 6;

export const PEOPLE_FAULTS = [
  {
    key: 'answers-twice',
    name: 'every answer sent twice at once',
    seconds: 10,
    smoke: true,
    copies: 2,
    inject: (_, { seconds }) => pause(seconds),
  },
  {
    key: 'answers-fifty-times',
    name: `every answer sent ${AT_ONCE} times at once`,
    seconds: 10,
    copies: AT_ONCE,
    people: 4,
    inject: (_, { seconds }) => pause(seconds),
  },
  {
    key: 'handed-in-fifty-times',
    name: `${TESTS} tests begun ${AT_ONCE} times at once and handed in ${AT_ONCE} times at once`,
    seconds: 5,
    people: 4,
    inject: handInAtOnce,
  },
  {
    key: 'two-devices',
    name: 'tests handed over between two devices that both go on answering',
    seconds: 5,
    people: 4,
    inject: handOver,
  },
];

async function handInAtOnce(system, { officials }) {
  const faults = [];
  for (let test = 0; test < TESTS; test++) {
    const sitting = await system.sittings.next();
    const views = await atOnce(() => officials.open(sitting));
    if (new Set(views.map((view) => view?.id)).size !== 1) faults.push('begun at once, it became two tests');
    const saved = [];
    let view = views[0];
    for (let n = 0; n < 3 && view?.question; n++) {
      const call = officials.answerCall(sitting, view);
      const reply = await officials.calls.insist(call);
      if (!reply) break;
      officials.note(view, call.body);
      saved.push(view.question.id);
      view = reply.reply;
    }
    const submission = {
      method: 'POST',
      path: `/api/my/attempts/${view.id}/submission`,
      body: { saved },
      cookie: sitting.cookie,
    };
    const ends = await atOnce(() => officials.calls.insist(submission));
    if (new Set(ends.map((end) => `${end?.reply.state} ${end?.reply.answered}`)).size !== 1)
      faults.push('handed in at once, it ended in different ways');
    const { rows } = await system.pool.query(
      `SELECT count(*)::int AS n FROM outbox WHERE name = 'score-attempt' AND payload ->> 'attemptId' = $1`,
      [view.id],
    );
    if (rows[0].n !== 1) faults.push(`${rows[0].n} jobs to score a test handed in at once`);
  }
  return { notes: `${TESTS * AT_ONCE} starts and ${TESTS * AT_ONCE} hand-ins, ${TESTS} tests`, faults };
}

function atOnce(work) {
  return Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** The device that lost the test goes on sending; none of that may be stored, and the other's answers all must be. */
async function handOver(system, { officials }) {
  const faults = [];
  let turnedAway = 0;
  for (let test = 0; test < TESTS; test++) {
    const sitting = await system.sittings.next();
    let [holder, other] = [randomUUID(), randomUUID()];
    let view = await officials.open(sitting, holder);
    for (let turn = 0; turn < HAND_OVERS && view?.question; turn++) {
      const [mine, theirs] = [holder, other].map((window) => officials.answerCall(sitting, view, window));
      const [kept, refused] = await Promise.all([officials.calls.insist(mine), officials.calls.send(theirs)]);
      if (!kept) break;
      officials.note(view, mine.body);
      if (refused.status === 409) turnedAway += 1;
      else faults.push(`the device without the test was told ${refused.status}`);
      const takeOver = { method: 'PUT', path: `/api/my/attempts/${view.id}/window`, body: { window: other } };
      const taken = await officials.calls.insist({ ...takeOver, cookie: sitting.cookie });
      if (!taken) break;
      view = taken.reply;
      [holder, other] = [other, holder];
    }
  }
  return { notes: `${turnedAway} answers of the other device turned away`, faults };
}

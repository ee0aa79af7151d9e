import type { TestApp, TestReply } from '../test-app';
import type { AgencyUnderTest } from './agency-under-test';
import type { Operation } from './operations';
import { requestFor } from './requests';
import { permitted } from './route-findings';
import { wordsIn } from './words-in';

/** Parts of replies that move by themselves, each with the reason. */
const MOVING: Readonly<Record<string, string>> = {
  secondsLeft: 'the time of a running test',
  oldestSeconds: 'the age of a job',
  queue: 'the queue of the whole installation, in numbers',
  lastSeenAt: 'the session that asks',
  updatedAt: 'when the figures were put together',
  requestId: 'a name for each request',
};
/** Replies that the very reading of them changes, each with the reason. */
const CHANGED_BY_READING: Readonly<Record<string, string>> = {
  'Sessions.list': 'every reader is one more session',
  'MyData.read': 'every reader is one more session, and what is read is written down',
  'MyData.table': 'as MyData.read',
  'AnswerExtracts.answers': 'names and places by chance, and what is taken out is written down',
  'AnswerExtracts.items': 'what is taken out is written down',
  'ItemExports.download': 'what is taken out is written down',
  'FigureQueries.list': 'who asks for figures of groups is written down there',
  'FigureFiles.download': 'what is taken out is written down',
  'StatisticalReleases.download': 'what is taken out is written down',
  'Audit.list': 'what is read of others is written down there',
};

/** Every reply to everybody of the agency that may read it: lists, totals, figures, with things of their own. */
export async function readings(
  test: TestApp,
  own: AgencyUnderTest,
  operations: readonly Operation[],
): Promise<Readonly<Record<string, unknown>>> {
  const read: Record<string, unknown> = {};
  for (const operation of operations) {
    if (operation.method !== 'GET' || operation.id in CHANGED_BY_READING) continue;
    const { path } = requestFor(operation, own);
    for (const [role, person] of permitted(own, operation)) {
      const reply = await test.call('GET', path, { as: await test.openSession(person) });
      if (reply.status >= 500) throw new Error(`${operation.id} failed with ${reply.status}.`);
      const said =
        reply.body === undefined ? { words: await stillWords(reply) } : { body: still(reply.body) };
      read[`${operation.id} by ${role}`] = { status: reply.status, ...said };
    }
  }
  return read;
}

/** Of a file; an event stream says nothing but a pause by chance, and a report names the day it is made. */
async function stillWords({ headers, bytes }: TestReply<unknown>): Promise<string> {
  if (String(headers['content-type']).includes('event-stream')) return '';
  return (await wordsIn(bytes)).replace(/\d{1,2} ?\p{L}+ ?\d{4}/gu, '(a day)');
}

function still(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body ?? null), (key, value: unknown) =>
    key in MOVING ? undefined : value,
  );
}

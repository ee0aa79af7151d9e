import { randomUUID } from 'node:crypto';
import type { AnswerRequest, AttemptView, Question } from '@qabilet/contracts';
import type { TestApp, TestPerson, TestReply } from './test-app';

/** Right in the small content pack: option a (and b where several are asked for), 'open data', 42. */
export function rightAnswer({ kind, options }: Question): Pick<AnswerRequest, 'options' | 'text'> {
  const named = (...texts: string[]) =>
    options.filter(({ text }) => texts.includes(text)).map(({ id }) => id);
  switch (kind) {
    case 'single':
      return { options: named('Option a', 'Вариант a') };
    case 'multiple':
      return { options: named('Option a', 'Вариант a', 'Option b', 'Вариант b') };
    case 'text':
      return { text: 'Open data' };
    case 'numeric':
      return { text: '42' };
    default:
      throw new Error(`The small content pack has no ${kind} item.`);
  }
}

export function start(
  test: TestApp,
  as: TestPerson,
  waveId: string,
  language = 'en',
): Promise<TestReply<AttemptView>> {
  return test.call('POST', `/my/waves/${waveId}/attempt`, { as, body: { language } });
}

/** The body that answers the open question. */
export function answerTo(
  { question }: AttemptView,
  different: Partial<AnswerRequest> = {},
): { position: number; body: AnswerRequest } {
  if (!question) throw new Error('No question is open.');
  const { options, order, parts, text, omitted } = different;
  const isGiven = [options, order, parts, text, omitted].some((way) => way !== undefined);
  return {
    position: question.position,
    body: {
      questionId: question.id,
      idempotencyKey: randomUUID(),
      ...(isGiven ? {} : rightAnswer(question)),
      ...different,
    },
  };
}

export function send(
  test: TestApp,
  as: TestPerson,
  attemptId: string,
  { position, body }: { position: number; body: object },
): Promise<TestReply<AttemptView>> {
  return test.call('PUT', `/my/attempts/${attemptId}/answers/${position}`, { as, body });
}

const READING_SECONDS = 40;

/** As if the person had read the open question: what is answered faster than that does not count. */
function readIt({ database }: TestApp, attemptId: string): Promise<unknown> {
  return database.query(
    `UPDATE attempt SET asked_at = asked_at - make_interval(secs => ${READING_SECONDS}) WHERE id = $1`,
    [attemptId],
  );
}

/** Answers until the engine ends the test, reading each question; gives every reply on the way. */
export async function sitToTheEnd(
  test: TestApp,
  as: TestPerson,
  waveId: string,
  respond: (view: AttemptView) => Partial<AnswerRequest> = () => ({}),
): Promise<readonly TestReply<AttemptView>[]> {
  const replies = [await start(test, as, waveId)];
  for (;;) {
    const { body: view, status, text } = replies[replies.length - 1] ?? { status: 0, text: 'no reply' };
    if (status !== 200 || !view) throw new Error(`The sitting was refused: ${status} ${text}`);
    if (view.state === 'finished') return replies;
    await readIt(test, view.id);
    replies.push(await send(test, as, view.id, answerTo(view, respond(view))));
  }
}

import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const PATIENCE_MS = 60_000;
const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });

const GIVEN = {
  single: ({ options }) => ({ options: [options[0].id] }),
  multiple: ({ options }) => ({ options: [options[0].id] }),
  text: () => ({ text: 'answer' }),
  numeric: () => ({ text: '7' }),
};
const LEFT_OUT = () => ({ omitted: true });

/** The call that answers the open question of a test. */
export function answerTo({ id, question }) {
  const given = (GIVEN[question.kind] ?? LEFT_OUT)(question);
  return {
    method: 'PUT',
    path: `/api/my/attempts/${id}/answers/${question.position}`,
    body: { questionId: question.id, idempotencyKey: randomUUID(), ...given },
  };
}

/** One request over a kept connection, as the pages send it. */
export function send({ port, method, path, body, cookie }) {
  return new Promise((done, failed) => {
    const payload = body === undefined ? '' : JSON.stringify(body);
    const headers = {
      ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
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

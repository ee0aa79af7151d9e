/** A process of its own that sends answers as fast as they are taken; told what to send over its channel. */
import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

process.once('message', async ({ kind, ...plan }) => {
  const times = [];
  const began = performance.now();
  const outcome = kind === 'bare' ? await bare(plan, times) : await officials(plan, times);
  // A long message is lost when the channel closes before it has gone.
  process.send({ ...outcome, seconds: (performance.now() - began) / 1000, times }, () =>
    process.disconnect(),
  );
  agent.destroy();
});

/** Every official answers the question they were asked until their test ends or the time is over. */
async function officials({ port, people, seconds }, times) {
  const until = performance.now() + seconds * 1000;
  let errors = 0;
  await Promise.all(
    people.map(async ({ cookie, attempt }) => {
      let view = attempt;
      while (view.question && performance.now() < until) {
        const { id, position, kind, options } = view.question;
        const body = {
          questionId: id,
          idempotencyKey: randomUUID(),
          ...(options.length > 0
            ? { options: [options[0].id] }
            : { text: kind === 'numeric' ? '7' : 'answer' }),
        };
        const sent = performance.now();
        const { status, reply } = await send({
          port,
          method: 'PUT',
          path: `/api/my/attempts/${view.id}/answers/${position}`,
          body,
          cookie,
        });
        if (status !== 200) {
          errors += 1;
          break;
        }
        times.push(performance.now() - sent);
        view = reply;
      }
    }),
  );
  return { errors };
}

async function bare({ port, connections, seconds }, times) {
  const until = performance.now() + seconds * 1000;
  let errors = 0;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      const attempt = randomUUID();
      for (let position = 1; performance.now() < until; position++) {
        const body = { questionId: 'q'.repeat(24), idempotencyKey: randomUUID(), options: ['a1b2c3d4e5f6'] };
        const sent = performance.now();
        const { status } = await send({ port, method: 'PUT', path: `/answers/${attempt}/${position}`, body });
        if (status === 200) times.push(performance.now() - sent);
        else errors += 1;
      }
    }),
  );
  return { errors };
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
      response.on('end', () =>
        done({ status: response.statusCode, reply: text ? JSON.parse(text) : undefined }),
      );
    });
    call.once('error', failed);
    call.end(payload);
  });
}

import { createHash, randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';

const TRY_MS = 5_000;
const LONGEST_PAUSE_MS = 4_000;
/** As long as this an official goes on trying; longer outages count as an answer that never got through. */
const PATIENCE_MS = 90_000;

/**
 * Officials who sit tests over HTTP as the browser application does: an answer has a key of its own, is sent again with
 * the same key until there is a reply, and only a reply of 200 makes it acknowledged. Acknowledged answers are written
 * into the journal.
 */
export class Officials {
  #agent;
  #stopped = false;
  #lastSaved = performance.now();
  /** [{attempt, position, key, digest}] */
  journal = [];
  longestGapMs = 0;
  retries = 0;
  /** Replies that no retry can mend; there should be none. */
  refused = [];

  /** `double`: share of answers sent twice at once; `isFresh`: a connection of its own for each request. */
  constructor({ port, chance, double = 0, isFresh = false }) {
    Object.assign(this, { port, chance, double });
    this.#agent = new Agent({ keepAlive: !isFresh, maxSockets: 512 });
  }

  /** So many at once answer, one sitting after the other, until told to stop; what is left unfinished is given back. */
  async work(atOnce, sittings) {
    this.#stopped = false;
    this.#lastSaved = performance.now();
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        const sitting = sittings.next();
        for (let open = sitting; open && !this.#stopped; open = sittings.next()) {
          if (!(await this.#sit(open))) sittings.giveBack(open);
        }
      }),
    );
  }

  stop() {
    this.#stopped = true;
  }

  close() {
    this.#agent.destroy();
  }

  /** False when the test is not at its end. */
  async #sit({ cookie, waveId }) {
    const started = await this.#insist({
      method: 'POST',
      path: `/api/my/waves/${waveId}/attempt`,
      body: { language: 'en' },
      cookie,
    });
    let view = started?.reply;
    while (view?.question && !this.#stopped) {
      const answer = this.#answerTo(view.question);
      const path = `/api/my/attempts/${view.id}/answers/${view.question.position}`;
      const call = { method: 'PUT', path, body: answer, cookie };
      const twice = this.chance.next() < this.double;
      const [saved] = await Promise.all([this.#insist(call), ...(twice ? [this.#insist(call)] : [])]);
      if (!saved) return true;
      this.#note(view, answer);
      view = saved.reply;
    }
    return !view?.question;
  }

  #note({ id, question }, answer) {
    const now = performance.now();
    this.longestGapMs = Math.max(this.longestGapMs, now - this.#lastSaved);
    this.#lastSaved = now;
    const digest = createHash('sha256').update(JSON.stringify(answer)).digest('hex').slice(0, 16);
    this.journal.push({ attempt: id, position: question.position, key: answer.idempotencyKey, digest });
  }

  #answerTo({ id, kind, options }) {
    const given =
      options.length > 0
        ? { options: [this.chance.pick(options).id] }
        : { text: kind === 'numeric' ? String(Math.floor(100 * this.chance.next())) : 'an answer' };
    return { questionId: id, idempotencyKey: randomUUID(), ...given };
  }

  /** Until there is a reply that a retry would not change. */
  async #insist(call) {
    const deadline = performance.now() + PATIENCE_MS;
    for (let tries = 0; performance.now() < deadline; tries++) {
      const outcome = await this.#send(call).catch(() => undefined);
      if (outcome?.status === 200) return outcome;
      if (outcome && outcome.status < 500 && outcome.status !== 429) {
        this.refused.push(`${call.method} ${call.path}: ${outcome.status} ${outcome.text.slice(0, 200)}`);
        return undefined;
      }
      this.retries += 1;
      const pause = Math.min(LONGEST_PAUSE_MS, 100 * 2 ** tries);
      await new Promise((go) => setTimeout(go, pause * (0.5 + this.chance.next())));
    }
    this.refused.push(`${call.method} ${call.path}: no reply in ${PATIENCE_MS / 1000} s`);
    return undefined;
  }

  #send({ method, path, body, cookie }) {
    return new Promise((done, failed) => {
      const payload = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(payload),
        'x-qabilet-csrf': '1',
        cookie,
      };
      const options = { agent: this.#agent, host: '127.0.0.1', port: this.port, method, path, headers };
      const call = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.once('error', failed);
        response.once('end', () => {
          const isJson = response.statusCode === 200;
          done({ status: response.statusCode, text, reply: isJson ? JSON.parse(text) : undefined });
        });
      });
      call.setTimeout(TRY_MS, () => call.destroy(new Error('no reply in time')));
      call.once('error', failed);
      call.end(payload);
    });
  }
}

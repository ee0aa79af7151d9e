import { Agent, request } from 'node:http';

const TRY_MS = 5_000;
const LONGEST_PAUSE_MS = 4_000;
/** As long as this a person goes on trying; longer outages count as a call that never got through. */
const PATIENCE_MS = 90_000;

/** Name of an agency that nobody here belongs to: no reply may ever show it. */
export const CANARY = 'Agency of the canary 7f3a91';

/** HTTP as the browser application speaks it: a call is sent again until there is a reply that a retry would not change. */
export class Calls {
  #agent;
  retries = 0;
  /** Replies that no retry can mend; there should be none. */
  refused = [];

  /** `isFresh`: a connection of its own for each request. */
  constructor({ port, chance, isFresh = false }) {
    Object.assign(this, { port, chance });
    this.#agent = new Agent({ keepAlive: !isFresh, maxSockets: 512 });
  }

  close() {
    this.#agent.destroy();
  }

  /** The reply of 200 or 204, or nothing. */
  async insist(call) {
    const deadline = performance.now() + PATIENCE_MS;
    for (let tries = 0; performance.now() < deadline; tries++) {
      const outcome = await this.send(call).catch(() => undefined);
      if (outcome?.status === 200 || outcome?.status === 201 || outcome?.status === 204) return outcome;
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

  /** One try: {status, text, reply}; throws when the network does. */
  send({ method, path, body, cookie }) {
    return new Promise((done, failed) => {
      const payload = body === undefined ? '' : JSON.stringify(body);
      const headers = {
        ...(payload && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(payload) }),
        'x-qabilet-csrf': '1',
        ...(cookie && { cookie }),
      };
      const options = { agent: this.#agent, host: '127.0.0.1', port: this.port, method, path, headers };
      const call = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
        response.once('error', failed);
        response.once('end', () => {
          if (text.includes(CANARY)) this.refused.push(`${method} ${path}: shows another agency`);
          const isJson = /^application\/json/.test(response.headers['content-type'] ?? '') && text !== '';
          done({ status: response.statusCode, text, reply: isJson ? JSON.parse(text) : undefined });
        });
      });
      call.setTimeout(TRY_MS, () => call.destroy(new Error('no reply in time')));
      call.once('error', failed);
      call.end(payload);
    });
  }
}

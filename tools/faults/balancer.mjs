import { connect, createServer } from 'node:net';

/**
 * A small TCP proxy before the API processes: takes turns, goes on to the next one when a process does not answer, and
 * can be told to misbehave as networks do.
 */
export class Balancer {
  #turn = 0;
  #open = new Set();
  /** Share of connections to which this happens: 'reset-after-request', 'drop', 'delay', 'half-open'. */
  #trouble = { kind: undefined, share: 0 };

  constructor({ targets, chance }) {
    Object.assign(this, { targets, chance });
    this.server = createServer((client) => this.#serve(client));
  }

  async listen() {
    await new Promise((done) => this.server.listen(0, '127.0.0.1', done));
    this.port = this.server.address().port;
    return this.port;
  }

  trouble(kind, share = 1) {
    this.#trouble = { kind, share };
  }

  async close() {
    for (const socket of this.#open) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  #serve(client) {
    this.#keep(client);
    const kind = this.chance.next() < this.#trouble.share ? this.#trouble.kind : undefined;
    if (kind === 'drop') return client.destroy();
    if (kind === 'half-open') return client.resume();
    const start = () => this.#forward(client, this.targets.length, kind);
    if (kind === 'delay') setTimeout(start, 300 + 1700 * this.chance.next());
    else start();
  }

  #forward(client, triesLeft, kind) {
    if (client.destroyed) return;
    if (triesLeft === 0) return client.destroy();
    const upstream = connect({ host: '127.0.0.1', port: this.targets[this.#turn++ % this.targets.length] });
    this.#keep(upstream);
    const refused = () => this.#forward(client, triesLeft - 1, kind);
    upstream.once('error', refused);
    upstream.once('connect', () => {
      upstream.off('error', refused);
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
      client.pipe(upstream);
      // The request has gone out and was worked on; its reply never arrives.
      if (kind === 'reset-after-request') upstream.once('data', () => client.resetAndDestroy());
      else upstream.pipe(client);
      upstream.once('close', () => client.destroy());
      client.once('close', () => upstream.destroy());
    });
  }

  #keep(socket) {
    this.#open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.#open.delete(socket));
  }
}

import { connect, createServer } from 'node:net';

/**
 * A small TCP proxy: takes turns between its targets, goes on to the next one when a process does not answer, and can be
 * told to misbehave as networks do.
 */
export class TcpProxy {
  #turn = 0;
  #open = new Set();
  /** Share of new connections to which this happens: 'reset-after-request', 'drop', 'delay', 'half-open'. */
  #trouble = { kind: undefined, share: 0 };
  #lag;

  /** `targets`: ports on loopback. */
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

  /** From now on what is behind cannot be reached, and who was connected is cut off; until `trouble(undefined)`. */
  cutOff() {
    this.trouble('drop');
    for (const socket of this.#open) socket.destroy();
  }

  /** Everything that comes back comes so many milliseconds later: from, to; nothing ends it. */
  lag(range) {
    this.#lag = range;
  }

  /** Sends new connections elsewhere and cuts the ones there are. */
  aim(targets) {
    this.targets = targets;
    for (const socket of this.#open) socket.destroy();
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
    upstream.setNoDelay(true);
    client.setNoDelay(true);
    const refused = () => this.#forward(client, triesLeft - 1, kind);
    upstream.once('error', refused);
    upstream.once('connect', () => {
      upstream.off('error', refused);
      upstream.on('error', () => client.destroy());
      client.on('error', () => upstream.destroy());
      client.pipe(upstream);
      // The request has gone out and was worked on; its reply never arrives.
      if (kind === 'reset-after-request') {
        upstream.once('data', () => client.resetAndDestroy());
        upstream.once('close', () => client.destroy());
      } else this.#answer(upstream, client);
      client.once('close', () => upstream.destroy());
    });
  }

  /** In the order it came, each piece as late as it is told to be when it comes. */
  #answer(upstream, client) {
    let last = Promise.resolve();
    upstream.on('data', (piece) => {
      if (this.#lag === undefined) {
        last = last.then(() => void (client.destroyed || client.write(piece)));
        return;
      }
      const [from, to] = this.#lag;
      const late = new Promise((go) => setTimeout(go, from + (to - from) * this.chance.next()));
      last = Promise.all([last, late]).then(() => void (client.destroyed || client.write(piece)));
    });
    upstream.once('close', () => void last.then(() => client.destroySoon()));
  }

  #keep(socket) {
    this.#open.add(socket);
    socket.on('error', () => undefined);
    socket.once('close', () => this.#open.delete(socket));
  }
}

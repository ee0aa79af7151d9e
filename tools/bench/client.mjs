/** One signed-in person of the running system, over HTTP as a browser would. */
export class Client {
  #cookie = '';

  constructor(address) {
    this.address = address;
  }

  get cookie() {
    return this.#cookie;
  }

  async call(method, path, body) {
    const response = await fetch(`${this.address}/api${path}`, {
      method,
      headers: {
        'x-qabilet-csrf': '1',
        ...(body && { 'content-type': 'application/json' }),
        ...(this.#cookie && { cookie: this.#cookie }),
      },
      body: body && JSON.stringify(body),
    });
    const set = response.headers.getSetCookie()[0];
    if (set) this.#cookie = set.split(';')[0];
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  async signIn({ email, password }) {
    await this.call('POST', '/session', { email, password });
    return this;
  }
}

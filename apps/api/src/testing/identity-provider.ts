import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Whom the provider signs in. */
export interface ProviderPerson {
  readonly sub: string;
  readonly email?: string;
  readonly email_verified?: boolean;
}

/** How its ID tokens and its answers differ from what is right. */
export interface Misbehaviour {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly alg?: 'none' | 'HS256';
  readonly withClientSecret?: boolean;
  readonly foreignKey?: boolean;
  readonly jwksDown?: boolean;
  readonly metadata?: Readonly<Record<string, unknown>>;
}

/** What a logout token says beyond, or instead of, what is right. */
export interface NoticeShape {
  readonly claims: Readonly<Record<string, unknown>>;
  readonly header?: { readonly typ?: string; readonly alg?: 'none'; readonly foreignKey?: boolean };
}

export interface TestProvider {
  readonly issuer: string;
  behave(mode: Misbehaviour): Promise<void>;
  /** Signs with another key from now on. */
  rotateKeys(): Promise<void>;
  /** Goes through the provider's pages as a browser would; gives the address it is sent back to. */
  visit(address: string, person: ProviderPerson): Promise<URL>;
  /** Tells of sign-outs at this address from now on. */
  tellOfSignOuts(address: string): Promise<void>;
  /** Signs out, on the provider's own page, whoever visited it last. */
  signOut(): Promise<void>;
  /** A logout token as it would send it. */
  notice(shape: NoticeShape): Promise<string>;
  stop(): Promise<void>;
}

/** A real OpenID provider on loopback. */
export async function startIdentityProvider(client: {
  readonly callback: string;
  readonly id: string;
  readonly secret: string;
}): Promise<TestProvider> {
  const script = join(__dirname, 'identity-provider.mjs');
  const process = fork(script, [client.callback, client.id, client.secret], { execArgv: [], silent: true });
  const [{ issuer }] = (await once(process, 'message')) as [{ issuer: string }];
  const tell = async (message: object) => {
    process.send(message);
    await once(process, 'message');
  };

  let lastVisit = new Map<string, string>();
  const headersOf = (cookies: ReadonlyMap<string, string>) => ({
    cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
  });

  return {
    issuer,
    behave: (mode) => tell({ mode }),
    rotateKeys: () => tell({ rotate: true }),

    async visit(address, person) {
      const cookies = new Map<string, string>();
      let next = new URL(address);
      next.searchParams.set('login_hint', JSON.stringify(person));
      while (!next.href.startsWith(client.callback)) {
        const reply = await fetch(next, { redirect: 'manual', headers: headersOf(cookies) });
        for (const set of reply.headers.getSetCookie()) {
          const [name = '', value = ''] = set.split(';')[0]?.split('=', 2) ?? [];
          cookies.set(name, value);
        }
        const location = reply.headers.get('location');
        if (location === null)
          throw new Error(`The provider stopped at ${next.pathname}: ${await reply.text()}`);
        next = new URL(location, next);
      }
      lastVisit = cookies;
      return next;
    },

    tellOfSignOuts: (notices) => tell({ notices }),

    async signOut() {
      const page = await fetch(`${issuer}/session/end`, { headers: headersOf(lastVisit) });
      for (const set of page.headers.getSetCookie()) {
        const [name = '', value = ''] = set.split(';')[0]?.split('=', 2) ?? [];
        lastVisit.set(name, value);
      }
      const xsrf = /name="xsrf" value="([^"]+)"/.exec(await page.text())?.[1] ?? '';
      const reply = await fetch(`${issuer}/session/end/confirm`, {
        method: 'POST',
        redirect: 'manual',
        headers: headersOf(lastVisit),
        body: new URLSearchParams({ xsrf, logout: 'yes' }),
      });
      if (reply.status >= 400) throw new Error(`The provider signed nobody out: ${await reply.text()}`);
    },

    async notice(shape) {
      process.send({ notice: shape });
      const [{ token }] = (await once(process, 'message')) as [{ token: string }];
      return token;
    },

    async stop() {
      const gone = once(process, 'exit');
      process.disconnect();
      await gone;
    },
  };
}

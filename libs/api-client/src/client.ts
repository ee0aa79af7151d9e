import createFetchClient, { type MaybeOptionalInit, type Middleware } from 'openapi-fetch';
import { ConnectionError, ProblemError, problemFrom } from './problem-error';
import type { paths } from './schema';

export interface ClientOptions {
  /** Language in which content is wanted, asked at each request. */
  readonly language: () => string;
  /** Whether somebody sits before the page; requests of a page nobody touches keep no session awake. */
  readonly isAttended?: () => boolean;
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Where the API lives; the same origin by default. */
  readonly baseUrl?: string;
}

type Verb = 'get' | 'post' | 'put' | 'patch' | 'delete';
type PathsWith<V extends Verb> = {
  [Path in keyof paths]: paths[Path] extends { readonly [verb in V]: object } ? Path : never;
}[keyof paths];
type Operation<Path extends keyof paths, V extends Verb> = paths[Path][V];
type Init<Path extends keyof paths, V extends Verb> = MaybeOptionalInit<paths[Path], V>;

/** The body of the successful reply as the document has it. */
type Reply<O> = O extends { readonly responses: infer All }
  ? All extends { readonly [status in 200 | 201]?: infer Success }
    ? Success extends { readonly content: { readonly 'application/json': infer Body } }
      ? Body
      : undefined
    : undefined
  : never;

type Ask<V extends Verb> = <Path extends PathsWith<V>>(
  path: Path,
  ...init: object extends Init<Path, V> ? [Init<Path, V>?] : [Init<Path, V>]
) => Promise<Reply<Operation<Path, V>>>;

/** The verbs of the API, each knowing by the path what it takes and what it brings. */
export type Client = { readonly [V in Verb]: Ask<V> };

const PATIENCE_MS = 20_000;
const UPLOAD_PATIENCE_MS = 300_000;

/** The typed operations of the API: same origin, cookie session; refusals are thrown as ProblemError. */
export function createClient(options: ClientOptions): Client {
  const { fetch: send, baseUrl = '' } = options;
  const client = createFetchClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    cache: 'no-store',
    ...(send ? { fetch: send } : {}),
  });
  client.use(manners(options));
  // The library's own reply type loses readonly arrays, so the reply is named from the document here, once.
  const ask =
    (verb: Verb): unknown =>
    async (path: never, init: { readonly bodySerializer?: unknown } = {}) => {
      const patience = init.bodySerializer ? UPLOAD_PATIENCE_MS : PATIENCE_MS;
      try {
        const withPatience = { ...init, signal: AbortSignal.timeout(patience) };
        return (await client.request(verb as never, path, withPatience as never)).data;
      } catch (error) {
        // What is neither a refusal nor noticed before is a reply that broke off while it was read.
        throw error instanceof ProblemError || error instanceof ConnectionError
          ? error
          : new ConnectionError(error);
      }
    };
  return {
    get: ask('get') as Ask<'get'>,
    post: ask('post') as Ask<'post'>,
    put: ask('put') as Ask<'put'>,
    patch: ask('patch') as Ask<'patch'>,
    delete: ask('delete') as Ask<'delete'>,
  };
}

function manners({ language, isAttended = () => true }: ClientOptions): Middleware {
  return {
    onRequest: ({ request }) => {
      request.headers.set('Accept', 'application/json');
      request.headers.set('Accept-Language', language());
      if (request.method !== 'GET') request.headers.set('x-qabilet-csrf', '1');
      if (!isAttended()) request.headers.set('x-qabilet-unattended', '1');
    },
    onResponse: async ({ response }) => {
      if (!response.ok) throw await problemFrom(response);
    },
    onError: ({ error }) => new ConnectionError(error),
  };
}

/** A file as the upload operations take it, after the texts that are read with it. */
export function fileBody(file: File, texts: Readonly<Record<string, string>> = {}) {
  return {
    // The document calls the file's bytes a string; what is sent is the form below.
    body: { file: file.name },
    bodySerializer: () => {
      const form = new FormData();
      for (const [name, text] of Object.entries(texts)) form.append(name, text);
      form.append('file', file);
      return form;
    },
  };
}

import { ConnectionError, problemFrom } from './problem-error';

export interface ClientOptions {
  /** Language in which content is wanted, asked at each request. */
  readonly language: () => string;
  readonly fetch?: typeof fetch;
  readonly baseUrl?: string;
}

/** The five verbs of the API: same origin, JSON, cookie session; refusals are thrown as ProblemError. */
export interface Client {
  get<Reply>(path: string, query?: object): Promise<Reply>;
  post<Reply>(path: string, body?: object): Promise<Reply>;
  put<Reply>(path: string, body?: object): Promise<Reply>;
  patch<Reply>(path: string, body?: object): Promise<Reply>;
  delete<Reply>(path: string): Promise<Reply>;
}

const PATIENCE_MS = 20_000;
const UPLOAD_PATIENCE_MS = 300_000;

export function createClient({ language, fetch: send = fetch, baseUrl = '/api' }: ClientOptions): Client {
  async function request<Reply>(method: string, path: string, body?: object): Promise<Reply> {
    const isForm = body instanceof FormData;
    const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language() };
    if (method !== 'GET') headers['x-qabilet-csrf'] = '1';
    if (body && !isForm) headers['Content-Type'] = 'application/json';

    const response = await send(`${baseUrl}${path}`, {
      method,
      headers,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: AbortSignal.timeout(isForm ? UPLOAD_PATIENCE_MS : PATIENCE_MS),
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    }).catch((cause: unknown) => {
      throw new ConnectionError(cause);
    });
    if (!response.ok) throw await problemFrom(response);
    return readReply<Reply>(response);
  }

  return {
    get: (path, query) => request('GET', path + queryString(query)),
    post: (path, body) => request('POST', path, body),
    put: (path, body) => request('PUT', path, body),
    patch: (path, body) => request('PATCH', path, body),
    delete: (path) => request('DELETE', path),
  };
}

async function readReply<Reply>(response: Response): Promise<Reply> {
  const text = await response.text().catch((cause: unknown) => {
    throw new ConnectionError(cause);
  });
  return (text === '' ? undefined : JSON.parse(text)) as Reply;
}

function queryString(query: object = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

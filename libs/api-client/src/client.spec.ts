import { createApi } from './api';
import { ConnectionError, isWorthRepeating, ProblemError } from './problem-error';

function arrange(reply: Response | Error) {
  const calls: { url: string; init: RequestInit }[] = [];
  const fetch = (async (url: string, init: RequestInit) => {
    calls.push({ url, init });
    if (reply instanceof Error) throw reply;
    return reply;
  }) as typeof globalThis.fetch;
  return { api: createApi({ language: () => 'kk', fetch }), calls };
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status });

describe('the API client', () => {
  it('asks for content in the language of the page', async () => {
    const { api, calls } = arrange(json([]));
    await api.delivery.assignments();
    expect(calls[0]?.url).toBe('/api/my/assignments');
    expect(calls[0]?.init.headers).toMatchObject({ 'Accept-Language': 'kk' });
  });

  it('proves on every change that the request comes from this application', async () => {
    const { api, calls } = arrange(json({ id: 'a1' }));
    await api.delivery.startAttempt('w 1', { language: 'ru' });
    expect(calls[0]?.url).toBe('/api/my/waves/w%201/attempt');
    expect(calls[0]?.init.headers).toMatchObject({
      'x-qabilet-csrf': '1',
      'Content-Type': 'application/json',
    });
    expect(calls[0]?.init.body).toBe('{"language":"ru"}');
  });

  it('sends no such proof when it only reads', async () => {
    const { api, calls } = arrange(json([]));
    await api.results.mine();
    expect(calls[0]?.init.headers).not.toHaveProperty('x-qabilet-csrf');
  });

  it('leaves out the parts of a query that are empty', async () => {
    const { api, calls } = arrange(json({ rows: [], total: 0 }));
    await api.itemBank.items({ page: 2, search: '', competence: '1.1' });
    expect(calls[0]?.url).toBe('/api/items?page=2&competence=1.1');
  });

  it('uploads a file as a form and leaves its boundary to the browser', async () => {
    const { api, calls } = arrange(json({ releaseId: 'r', created: true }));
    await api.frameworks.importWorkbook(new File(['x'], 'digcomp.xlsx'));
    expect(calls[0]?.init.body).toBeInstanceOf(FormData);
    expect(calls[0]?.init.headers).not.toHaveProperty('Content-Type');
  });

  it('turns a problem document into an error with its code and faults', async () => {
    const problem = {
      code: 'delivery.notice-not-confirmed',
      title: 'Conflict',
      detail: 'Read it first.',
      faults: [{ at: 'a', message: 'b' }, 7],
    };
    const { api } = arrange(json(problem, 409));
    const error: unknown = await api.delivery.selfAssessment('w').catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      status: 409,
      code: problem.code,
      detail: problem.detail,
      faults: [problem.faults[0]],
    });
    expect(isWorthRepeating(error)).toBe(false);
  });

  it('survives a refusal that is no problem document', async () => {
    const { api } = arrange(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    const error: unknown = await api.people.me().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ status: 502, code: 'http.502', faults: [] });
    expect(isWorthRepeating(error)).toBe(true);
  });

  it('tells a missing connection from a refusal', async () => {
    const { api } = arrange(new TypeError('fetch failed'));
    const error: unknown = await api.people.me().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(isWorthRepeating(error)).toBe(true);
  });

  it('reads an empty reply as nothing', async () => {
    const { api } = arrange(new Response(null, { status: 204 }));
    await expect(api.people.signOut()).resolves.toBeUndefined();
  });
});

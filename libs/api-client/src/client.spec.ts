import { createApi } from './api';
import { ConnectionError, isWorthRepeating, ProblemError } from './problem-error';

function arrange(reply: Response | Error) {
  const requests: Request[] = [];
  const fetch = (request: Request) => {
    requests.push(request);
    return reply instanceof Error ? Promise.reject(reply) : Promise.resolve(reply);
  };
  const api = createApi({ language: () => 'kk', fetch, baseUrl: 'http://qabilet.test' });
  const sent = () => {
    const [request] = requests;
    if (!request) throw new Error('Nothing was sent');
    return request;
  };
  return { api, sent };
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

describe('the API client', () => {
  it('asks for content in the language of the page', async () => {
    const { api, sent } = arrange(json([]));
    await api.delivery.assignments();
    expect(sent().url).toBe('http://qabilet.test/api/my/assignments');
    expect(sent().headers.get('Accept-Language')).toBe('kk');
  });

  it('proves on every change that the request comes from this application', async () => {
    const { api, sent } = arrange(json({ id: 'a1' }));
    await api.delivery.startAttempt('w 1', { language: 'ru' });
    expect(sent().method).toBe('POST');
    expect(sent().url).toBe('http://qabilet.test/api/my/waves/w%201/attempt');
    expect(sent().headers.get('x-qabilet-csrf')).toBe('1');
    expect(await sent().json()).toEqual({ language: 'ru' });
  });

  it('says when nobody sits before the page, so that it keeps no session awake', async () => {
    const requests: Request[] = [];
    const fetch = (request: Request) => {
      requests.push(request);
      return Promise.resolve(json([]));
    };
    let isAttended = true;
    const api = createApi({
      ...{ language: () => 'kk', fetch, baseUrl: 'http://qabilet.test' },
      isAttended: () => isAttended,
    });
    await api.results.mine();
    isAttended = false;
    await api.results.mine();
    expect(requests.map(({ headers }) => headers.get('x-qabilet-unattended'))).toEqual([null, '1']);
  });

  it('sends no such proof when it only reads', async () => {
    const { api, sent } = arrange(json([]));
    await api.results.mine();
    expect(sent().headers.has('x-qabilet-csrf')).toBe(false);
  });

  it('leaves out the parts of a query that are not given', async () => {
    const { api, sent } = arrange(json({ rows: [], total: 0 }));
    await api.itemBank.items({ page: 2, competence: '1.1' });
    expect(sent().url).toBe('http://qabilet.test/api/items?page=2&competence=1.1');
  });

  it('uploads a file as a form', async () => {
    const { api, sent } = arrange(json({ releaseId: 'r', created: true }));
    await api.frameworks.importWorkbook(new File(['x'], 'digcomp.xlsx'));
    expect(sent().headers.get('Content-Type')).toMatch(/^multipart\/form-data; boundary=/);
    const file = (await sent().formData()).get('file');
    expect(file).toMatchObject({ name: 'digcomp.xlsx', size: 1 });
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

  it('takes a reply that breaks off for a missing connection', async () => {
    const { api } = arrange(new Response('{"personId":"p', { status: 200 }));
    const error: unknown = await api.people.me().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ConnectionError);
  });

  it('reads an empty reply as nothing', async () => {
    const { api } = arrange(new Response(null, { status: 204 }));
    await expect(api.people.signOut()).resolves.toBeUndefined();
  });
});

import type { TestApp } from '../test-app';
import type { AgencyUnderTest } from './agency-under-test';
import type { Field, Operation } from './operations';
import { requestFor, type PreparedRequest } from './requests';
import { permitted, Prober, type Findings } from './route-findings';

/** Extra keys of the kind that give somebody more than they are due, and one that reaches for the prototype. */
const UNASKED: readonly object[] = [
  { tenantId: 'x' },
  { role: 'administrator' },
  { score: 4 },
  { constructor: { prototype: {} } },
];

/** By the class of the request, or already where it is parsed. */
const REFUSED = [422, 400];

const NASTY: readonly unknown[] = [
  `' OR 1=1--`,
  'a\u0000b',
  '\ud800',
  '{{constructor.constructor("return 1")()}}',
  '../../../etc/passwd',
  'x'.repeat(20_000),
  '-1',
  '99999999999999999999',
  '0000-00-00',
];
const WRONG_TYPES: readonly unknown[] = [null, 0, -1, 1e308, true, [], {}, [[]], { $gt: '' }];

/** What no request may do, whatever its form: bring keys nobody asked for, or break anything. */
export async function formFindings(
  test: TestApp,
  own: AgencyUnderTest,
  operation: Operation,
): Promise<Findings> {
  const prober = new Prober(test);
  const as = permitted(own, operation)[0]?.[1];
  const request = requestFor(operation, own);
  const named = `${operation.method} ${operation.path}`;

  if (operation.body === 'json') {
    for (const extra of UNASKED) {
      const body = { ...request.body, ...extra };
      await prober.expect(`with ${Object.keys(extra).join()}`, REFUSED, operation, { ...request, body }, as);
    }
  }
  if (operation.queryFields.length > 0) {
    await prober.expect('with an unasked parameter', [422], operation, withQuery(request, 'tenantId=x'), as);
  }
  for (const field of operation.bodyFields) {
    for (const value of [...NASTY, ...WRONG_TYPES]) {
      const body = { ...request.body, [field.name]: value };
      await prober.send(`${named} with ${field.name} ${shown(value)}`, operation, { ...request, body }, as);
    }
  }
  for (const field of operation.queryFields) {
    for (const value of NASTY) {
      const query = `${field.name}=${encoded(value)}`;
      await prober.send(
        `${named} with ${field.name} ${shown(value)}`,
        operation,
        withQuery(request, query),
        as,
      );
    }
    await prober.send(
      `${named} with ${field.name} twice`,
      operation,
      withQuery(request, `${field.name}=1&${field.name}=2`),
      as,
    );
  }
  for (const field of operation.pathFields) {
    for (const value of NASTY.slice(0, 6)) {
      const path = pathWith(operation, request, field, encoded(value));
      await prober.send(`${named} with ${field.name} ${shown(value)}`, operation, { ...request, path }, as);
    }
  }
  return prober;
}

function withQuery(request: PreparedRequest, query: string): PreparedRequest {
  return { ...request, path: `${request.path}${request.path.includes('?') ? '&' : '?'}${query}` };
}

/** The path of the request with one of its parts put otherwise. */
function pathWith(
  { path: template }: Operation,
  { path }: PreparedRequest,
  { name }: Field,
  value: string,
): string {
  const place = template.split('/').indexOf(`{${name}}`);
  return path
    .split('/')
    .map((part, index) => (index === place ? value : part))
    .join('/');
}

/** What no browser would send: half of a pair as bytes. */
const HALF_A_PAIR = '%ED%A0%80';

function encoded(value: unknown): string {
  const text = String(value);
  return /\p{Surrogate}/u.test(text) ? HALF_A_PAIR : encodeURIComponent(text);
}

function shown(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 30) ?? 'undefined';
}

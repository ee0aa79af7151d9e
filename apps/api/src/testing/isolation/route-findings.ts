import type { AccessRole } from '@qabilet/application';
import { CANARY } from '@qabilet/persistence/testing';
import type { TestApp, TestPerson, TestReply } from '../test-app';
import { ACCESS_RULES, ANYBODY, FROM_SERVERS, OF_ONE_PERSON } from './access-rules';
import type { AgencyUnderTest } from './agency-under-test';
import type { Operation } from './operations';
import { idReferences, requestFor, type IdReference, type PreparedRequest } from './requests';
import { wordsIn } from './words-in';

/** What was tried and what was found wrong; an empty list of findings is the promise kept. */
export interface Findings {
  readonly tried: number;
  readonly findings: readonly string[];
}

export interface TwoAgencies {
  readonly own: AgencyUnderTest;
  readonly foreign: AgencyUnderTest;
}

/** Things of another agency, or of somebody else, are not there: this tells nobody that they exist. */
const NOT_THERE = [404];
/** Operations that the state of one's own thing refuses before a foreign one is looked for, each with the reason. */
const REFUSED_SOONER: Readonly<Record<string, string>> = {
  'CalibrationRuns.publish#quarantine': 'the run of the agency is no draft',
};
const STRANGERS_FIND_NOTHING =
  /^\/(cohorts|practical-works|waves|my\/waves|my\/badges|my\/attempts|sessions)\//;

/** Speaks to the API and writes down whatever no reply may ever be or say. */
export class Prober {
  tried = 0;
  readonly findings: string[] = [];

  constructor(private readonly test: TestApp) {}

  /** A session of its own, so that an operation that ends sessions ends no other probe. */
  async send(
    what: string,
    { method }: Operation,
    { path, body, headers }: PreparedRequest,
    as?: TestPerson,
  ): Promise<TestReply<{ code?: string }>> {
    const person = as && (await this.test.openSession(as));
    const reply = await this.test.call<{ code?: string }>(method, path, { as: person, body, headers });
    this.tried += 1;
    if (reply.status >= 500) this.findings.push(`${what}: failed with ${reply.status}`);
    if (`${await wordsIn(reply.bytes)}${JSON.stringify(reply.headers)}`.includes(CANARY)) {
      this.findings.push(`${what}: the reply tells of another agency`);
    }
    return reply;
  }

  async expect(
    what: string,
    wanted: readonly number[],
    ...[operation, request, as]: [Operation, PreparedRequest, TestPerson?]
  ): Promise<void> {
    const named = `${operation.method} ${operation.path} ${what}`;
    const { status, body } = await this.send(named, operation, request, as);
    if (!wanted.includes(status)) {
      this.findings.push(`${named}: ${status} ${body?.code ?? ''} instead of ${wanted.join(' or ')}`);
    }
  }
}

/** Who gets in: nobody without a session, nobody without the permission, nothing from another site. */
export async function accessFindings(
  test: TestApp,
  own: AgencyUnderTest,
  operation: Operation,
): Promise<Findings> {
  const rule = ACCESS_RULES[operation.id];
  const prober = new Prober(test);
  if (rule === undefined) return { tried: 0, findings: [`${operation.id} has no access rule: write one`] };
  const request = requestFor(operation, own);
  const insider = permitted(own, operation)[0]?.[1];

  if (operation.method !== 'GET' && !FROM_SERVERS.includes(operation.id)) {
    const crossSite = { ...request, headers: { ...request.headers, 'x-qabilet-csrf': '0' } };
    await prober.expect('from another site', [403], operation, crossSite, insider);
  }
  if (rule === ANYBODY) return prober;
  await prober.expect('by nobody', [401], operation, request);
  const madeUp = { ...request, headers: { ...request.headers, cookie: 'qabilet=made-up' } };
  await prober.expect('with a made-up session', [401], operation, madeUp);
  for (const [role, person] of Object.entries(own.people) as [AccessRole, TestPerson][]) {
    if (!rule.includes(role)) await prober.expect(`by ${role}`, [403], operation, request, person);
  }
  return prober;
}

/** What is out of reach: each id in turn, and all of them, of another agency; and what belongs to somebody else. */
export async function reachFindings(
  test: TestApp,
  { own, foreign }: TwoAgencies,
  operation: Operation,
): Promise<Findings> {
  const prober = new Prober(test);
  const references = idReferences(operation);
  const sets: IdReference[][] = references.map((reference) => [reference]);
  if (references.length > 1) sets.push([...references]);

  for (const [role, person] of permitted(own, operation)) {
    for (const taken of sets) {
      const request = requestFor(operation, own, { from: foreign, references: taken });
      const names = taken.map(({ field }) => field.name).join(' and ');
      const wanted = `${operation.id}#${names}` in REFUSED_SOONER ? [404, 409] : NOT_THERE;
      await prober.expect(`by ${role} with a foreign ${names}`, wanted, operation, request, person);
    }
    const stranger = own.strangers[role];
    if (stranger && references.length > 0 && STRANGERS_FIND_NOTHING.test(operation.path)) {
      const request = requestFor(operation, own);
      await prober.expect(`by another ${role}`, NOT_THERE, operation, request, stranger);
    }
    if (!isTheirs(operation, role)) {
      await prober.expect(`by ${role}`, NOT_THERE, operation, requestFor(operation, own), person);
    }
  }
  return prober;
}

/** The other side of the coin: the same request with one's own things gets past every guard. */
export async function admittanceFindings(
  test: TestApp,
  own: AgencyUnderTest,
  operation: Operation,
): Promise<Findings> {
  const prober = new Prober(test);
  // Nobody is admitted there without a signature; who is with one is the business of its own suite.
  if (FROM_SERVERS.includes(operation.id)) return prober;
  const people =
    ACCESS_RULES[operation.id] === ANYBODY
      ? [undefined]
      : permitted(own, operation).filter(([role]) => isTheirs(operation, role));
  for (const entry of people) {
    await own.restore();
    const what = `${operation.method} ${operation.path} by ${entry?.[0] ?? 'anybody'} with things of their own`;
    const { status, body } = await prober.send(what, operation, requestFor(operation, own), entry?.[1]);
    const refusals = entry ? [400, 403, 404, 405] : [400, 403, 405];
    const isRefused = refusals.includes(status) || body?.code === 'http.invalid-request';
    const isLockedOut = status === 401 && entry !== undefined;
    if (isRefused || isLockedOut) prober.findings.push(`${what}: ${status} ${body?.code ?? ''}`);
  }
  return prober;
}

function isTheirs({ id }: Operation, role: AccessRole): boolean {
  return (OF_ONE_PERSON[id] ?? role) === role;
}

/** People of the agency whose role the rule lets in. */
export function permitted(own: AgencyUnderTest, { id }: Operation): [AccessRole, TestPerson][] {
  const rule = ACCESS_RULES[id];
  return (Object.entries(own.people) as [AccessRole, TestPerson][]).filter(
    ([role]) => rule !== ANYBODY && rule?.includes(role),
  );
}

import type {
  MarkerAgreementView,
  MarkingView,
  OwnPracticalWork,
  PracticalWorkBody,
  PracticalWorkRow,
  PracticalWorkView,
  Problem,
  RubricOffer,
} from '@qabilet/contracts';
import { installContent } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';
import { aPracticalWork } from '../testing/practical-work';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

interface Scene {
  readonly officials?: number;
}

/** A cohort with three trainers, the first of whom has opened a practical work for its officials. */
async function arrange({ officials: count = 1 }: Scene = {}) {
  const tenantId = await test.openAgency();
  await installContent({ database: test.database, get: test.app.get.bind(test.app) }, tenantId);
  const trainers: TestPerson[] = [];
  for (const name of ['Dana', 'Erlan', 'Farida'])
    trainers.push(await test.addPerson(tenantId, ['trainer'], `${name} Trainer`));
  const [dana, erlan, farida] = trainers as [TestPerson, TestPerson, TestPerson];
  const officials: TestPerson[] = [];
  for (let place = 0; place < count; place += 1)
    officials.push(
      await test.addPerson(tenantId, ['official'], `Official ${String(place).padStart(2, '0')}`),
    );
  const { body: roles } = await test.call<{ id: string }[]>('GET', '/role-profiles', { as: dana });
  const { body: cohort } = await test.call<{ id: string }>('POST', '/cohorts', {
    as: dana,
    body: { name: 'Spring', startsOn: '2026-04-01', endsOn: '2026-10-31' },
  });
  const list = officials.map(({ email }, place) => `Official ${place},${email}`).join('\n');
  const join = (text: string) =>
    test.call('POST', `/cohorts/${cohort.id}/members`, {
      as: dana,
      body: { text: `name,email\n${text}`, roleProfileId: roles[0]?.id },
    });
  if (count > 0) await join(list);
  for (const { personId } of [erlan, farida])
    await test.call('PUT', `/cohorts/${cohort.id}/trainers/${personId}`, { as: dana });

  const open = (body: object = aPracticalWork(), as = dana) =>
    test.call<{ id: string } & Problem>('POST', `/cohorts/${cohort.id}/practical-works`, { as, body });
  const id = count > 0 ? (await open()).body.id : '';
  const at = `/practical-works/${id}`;
  const personId = officials[0]?.personId ?? '';
  const marks = (of: string) => `${at}/marks/${of}`;
  return {
    ...{
      tenantId,
      cohortId: cohort.id,
      id,
      dana,
      erlan,
      farida,
      officials,
      official: officials[0]!,
      open,
      join,
    },
    read: (as = dana) => test.call<PracticalWorkView & Problem>('GET', at, { as }),
    change: (body: object, as = dana) => test.call<Problem>('PUT', at, { as, body }),
    marking: (as: TestPerson, of = personId) => test.call<MarkingView & Problem>('GET', marks(of), { as }),
    draft: (as: TestPerson, steps: readonly (number | null)[], of = personId) =>
      test.call<Problem>('PUT', marks(of), { as, body: { steps: given(steps), comment: 'So far' } }),
    handIn: (as: TestPerson, steps: readonly (number | null)[], of = personId) =>
      test.call<Problem>('POST', `${marks(of)}/submission`, {
        as,
        body: { steps: given(steps), comment: `Said ${steps.join()}` },
      }),
    reopen: (as: TestPerson, marker: TestPerson, of = personId) =>
      test.call<Problem>('POST', `${marks(of)}/markers/${marker.personId}/reopening`, { as }),
    release: (as = dana) => test.call<Problem>('POST', `${at}/release`, { as }),
    agreement: (as = dana) => test.call<MarkerAgreementView & Problem>('GET', `${at}/agreement`, { as }),
    own: async (as: TestPerson = officials[0]!) =>
      (await test.call<OwnPracticalWork[]>('GET', '/my/practical-works', { as })).body,
  };
}

const given = (steps: readonly (number | null)[]) =>
  steps.flatMap((step, criterion) => (step === null ? [] : [{ criterion, step }]));

const refusal = ({ status, body }: { status: number; body: Problem }) => [status, body.code];

describe('a practical work', () => {
  it('is opened by a trainer of the cohort with its rubric, and read in the language of the reader', async () => {
    const { id, cohortId, dana, read } = await arrange({ officials: 2 });
    const { body: works } = await test.call<PracticalWorkRow[]>(
      'GET',
      `/cohorts/${cohortId}/practical-works`,
      {
        as: dana,
        headers: { 'accept-language': 'ru' },
      },
    );
    expect(works).toEqual([
      {
        ...{ id, people: 2, settled: 0, thirdNeeded: 0, markedByMe: 0, openedAt: expect.any(String) },
        title: { text: 'Итоговая презентация', language: 'ru' },
      },
    ]);
    const { body } = await read();
    expect(body).toMatchObject({
      ...{ cohortName: 'Spring', fullPoints: 4, isLead: true, isMarked: false, leadName: 'Dana Trainer' },
      people: [{ mine: 'none', markers: 0, state: 'unmarked' }, { mine: 'none' }],
    });
    expect(body.criteria.map(({ competence }) => competence.name.text)).toEqual([
      'Policy analysis',
      'Evaluating',
    ]);
    const { rows } = await test.database.query('SELECT action FROM audit_entry WHERE subject_id = $1', [id]);
    expect(rows).toEqual([{ action: 'programmes.practical-work-opened' }]);
  });

  it('speaks of competences of the framework in whose roles the cohort is', async () => {
    const { cohortId, dana, open } = await arrange();
    const { body: offer } = await test.call<RubricOffer>('GET', `/cohorts/${cohortId}/rubric-offer`, {
      as: dana,
    });
    expect(offer.competences.map(({ code }) => code)).toEqual(['1.1', '1.2', 'CS.1']);
    expect(offer.ready).toEqual([]);
    const { rubric } = aPracticalWork();
    const criteria = rubric.criteria.map((criterion, place) => ({
      ...criterion,
      competence: place === 1 ? '9.9' : criterion.competence,
    }));
    const refused = await open(aPracticalWork({ rubric: { ...rubric, criteria } }));
    expect(refusal(refused)).toEqual([422, 'programmes.unknown-competences']);
    expect(refused.body.faults?.map(({ at }) => at)).toEqual(['criteria[1].competence']);
  });

  it.each<readonly [string, (work: PracticalWorkBody) => object, string]>([
    ['no title', (work) => ({ ...work, title: { en: ' ' } }), 'programmes.name-missing'],
    [
      'a single step',
      ({ title, rubric }) => ({ title, rubric: { ...rubric, steps: rubric.steps.slice(1, 2) } }),
      'assessment.rubric-contradicts',
    ],
    ['no rubric', ({ title }) => ({ title, rubric: {} }), 'http.invalid-request'],
  ])('is refused with %s', async (_, spoilt, code) => {
    const { open } = await arrange();
    expect(refusal(await open(spoilt(aPracticalWork())))).toEqual([422, code]);
  });

  it('waits until the cohort has people', async () => {
    const { open } = await arrange({ officials: 0 });
    expect(refusal(await open())).toEqual([409, 'programmes.nobody-to-mark']);
  });

  it('changes as long as nobody has begun to mark, by its lead alone', async () => {
    const { change, read, draft, dana, erlan } = await arrange();
    const renamed = aPracticalWork({ title: { en: 'Talk' } });
    expect(refusal(await change(renamed, erlan))).toEqual([403, 'programmes.not-lead-trainer']);
    expect((await change(renamed)).status).toBe(204);
    expect((await read()).body.title.text).toBe('Talk');
    await draft(dana, [1, null]);
    expect(refusal(await change(aPracticalWork()))).toEqual([409, 'programmes.rubric-in-use']);
  });

  it('is discarded by its lead as long as nobody has begun to mark', async () => {
    const { id, read, draft, open, dana, erlan } = await arrange();
    const discard = (which: string, as: TestPerson) =>
      test.call<Problem>('DELETE', `/practical-works/${which}`, { as });
    await draft(dana, [1]);
    expect(refusal(await discard(id, dana))).toEqual([409, 'programmes.rubric-in-use']);
    const { body: second } = await open();
    expect(refusal(await discard(second.id, erlan))).toEqual([403, 'programmes.not-lead-trainer']);
    expect((await discard(second.id, dana)).status).toBe(204);
    expect((await discard(second.id, dana)).status).toBe(404);
    expect((await read()).status).toBe(200);
  });

  it('is led by every trainer of the cohort once its lead has left it', async () => {
    const { change, cohortId, dana, erlan } = await arrange();
    await test.call('DELETE', `/cohorts/${cohortId}/trainers/${dana.personId}`, { as: erlan });
    expect((await change(aPracticalWork(), erlan)).status).toBe(204);
  });

  it('is none of the business of other trainers and agencies', async () => {
    const { tenantId, read, marking, handIn, release, agreement } = await arrange();
    const stranger = await test.addPerson(tenantId, ['trainer'], 'Stranger');
    const foreigner = await test.addPerson(await test.openAgency(), ['trainer'], 'Foreigner');
    for (const as of [stranger, foreigner]) {
      const replies = [read(as), marking(as), handIn(as, [1, 1]), release(as), agreement(as)];
      expect((await Promise.all(replies)).map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    }
  });
});

describe('the marks of a practical work', () => {
  it('are a draft as long as their trainer likes, seen by nobody else', async () => {
    const { draft, marking, read, dana, erlan } = await arrange();
    expect((await draft(dana, [2, null])).status).toBe(204);
    expect((await draft(dana, [null, 1])).status).toBe(204);
    expect((await marking(dana)).body.own).toEqual({ steps: given([null, 1]), comment: 'So far' });
    expect((await read()).body.people).toMatchObject([{ mine: 'draft', markers: 0, state: 'unmarked' }]);
    expect((await marking(erlan)).body).toMatchObject({ others: [] });
  });

  it('of others are hidden from a trainer until they have handed in their own', async () => {
    const { handIn, draft, marking, read, dana, erlan } = await arrange();
    await handIn(dana, [2, 1]);
    await draft(erlan, [0, 0]);
    const blind = await marking(erlan);
    expect(blind.body.others).toEqual([{ markerId: dana.personId, markerName: 'Dana Trainer' }]);
    expect(blind.text).not.toContain('Said');
    expect(blind.body.total).toBeUndefined();
    const [listed] = (await read(erlan)).body.people;
    expect(listed).toMatchObject({ mine: 'draft', markers: 1, state: 'settled' });
    expect(listed?.total).toBeUndefined();

    await handIn(erlan, [1, 1]);
    expect((await marking(erlan)).body).toMatchObject({
      others: [{ markerName: 'Dana Trainer', steps: [2, 1], comment: 'Said 2,1' }],
      total: 2.5,
    });
    expect((await read(erlan)).body.people[0]?.total).toBe(2.5);
  });

  it('are final once handed in, until the lead trainer gives them back', async () => {
    const { handIn, draft, reopen, marking, dana, erlan } = await arrange();
    await handIn(erlan, [2, 1]);
    expect(refusal(await handIn(erlan, [0, 0]))).toEqual([409, 'programmes.mark-handed-in']);
    expect(refusal(await draft(erlan, [0, 0]))).toEqual([409, 'programmes.mark-handed-in']);
    expect(refusal(await reopen(erlan, erlan))).toEqual([403, 'programmes.not-lead-trainer']);
    expect(refusal(await reopen(dana, dana))).toEqual([404, 'programmes.mark-not-found']);
    expect((await reopen(dana, erlan)).status).toBe(204);
    expect((await marking(erlan)).body.own).toEqual({ steps: given([2, 1]), comment: 'Said 2,1' });
    expect((await handIn(erlan, [0, 1])).status).toBe(204);
    const { rows } = await test.database.query<{ action: string }>(
      `SELECT action FROM audit_entry WHERE actor_id = ANY($1) AND action LIKE 'programmes.practical-mark-%' ORDER BY sequence`,
      [[dana.personId, erlan.personId]],
    );
    expect(rows.map(({ action }) => action.split(':')[0])).toEqual([
      'programmes.practical-mark-handed-in',
      'programmes.practical-mark-reopened',
      'programmes.practical-mark-handed-in',
    ]);
  });

  it('are handed in whole, with steps of the rubric, for people of the cohort other than oneself', async () => {
    const { tenantId, handIn, draft, join, dana } = await arrange();
    const gap = await handIn(dana, [1, null]);
    expect(refusal(gap)).toEqual([422, 'programmes.mark-incomplete']);
    expect(gap.body.faults?.map(({ at }) => at)).toEqual(['steps[1]']);
    expect(refusal(await draft(dana, [5, null]))).toEqual([422, 'programmes.mark-incomplete']);
    expect(refusal(await draft(dana, [1, 1, 1]))).toEqual([422, 'programmes.mark-incomplete']);
    expect(refusal(await draft(dana, [9, null]))).toEqual([422, 'http.invalid-request']);
    const nobody = await test.addPerson(tenantId, ['official'], 'Nobody');
    expect(refusal(await handIn(dana, [1, 1], nobody.personId))).toEqual([
      404,
      'programmes.member-not-found',
    ]);
    await join(`Dana Trainer,${dana.email}`);
    expect(refusal(await handIn(dana, [1, 1], dana.personId))).toEqual([409, 'programmes.own-work']);
  });

  it('stay when their trainer no longer trains the cohort', async () => {
    const { cohortId, handIn, read, dana, erlan } = await arrange();
    await handIn(erlan, [1, 1]);
    await test.call('DELETE', `/cohorts/${cohortId}/trainers/${erlan.personId}`, { as: dana });
    expect((await handIn(erlan, [1, 1])).status).toBe(404);
    expect((await read()).body.people[0]).toMatchObject({ markers: 1, state: 'settled' });
  });
});

describe('the release of a practical work', () => {
  it('shows the person what their work settled at and the comments, and never before', async () => {
    const { handIn, release, own, dana, erlan, id } = await arrange();
    await handIn(dana, [2, 1]);
    await handIn(erlan, [1, 1]);
    expect(await own()).toEqual([]);
    expect(refusal(await release(erlan))).toEqual([403, 'programmes.not-lead-trainer']);
    expect((await release()).status).toBe(204);
    expect(await own()).toEqual([
      expect.objectContaining({
        ...{ id, cohortName: 'Spring', total: 2.5, fullPoints: 4, markers: 2 },
        comments: ['Said 2,1', 'Said 1,1'],
      }),
    ]);
    const [plan, evidence] = (await own())[0]!.criteria;
    expect(plan?.steps.map(({ text }) => text)).toEqual(['In part', 'Well']);
    expect(plan?.descriptors.map(({ text }) => text)).toEqual(['Plan: In part', 'Plan: Well']);
    expect(evidence).toMatchObject({ points: 1, steps: [{ text: 'In part' }], competence: { code: '1.2' } });
    expect(JSON.stringify(await own())).not.toContain('Trainer');
  });

  it('waits for a third trainer where two lie too far apart', async () => {
    const { handIn, release, marking, read, dana, erlan, farida } = await arrange();
    expect(refusal(await release())).toEqual([409, 'programmes.marks-unsettled']);
    await handIn(dana, [2, 0]);
    await handIn(erlan, [0, 0]);
    expect((await marking(dana)).body).toMatchObject({ apart: [0] });
    expect((await read(farida)).body.people).toMatchObject([{ state: 'third-needed' }]);
    expect(refusal(await release())).toEqual([409, 'programmes.marks-unsettled']);
    await handIn(farida, [1, 2]);
    expect((await release()).status).toBe(204);
  });

  it('does not wait for somebody who has left the cohort, and tells them nothing', async () => {
    const { cohortId, officials, handIn, release, own, dana, erlan } = await arrange({ officials: 2 });
    const [stays, leaves] = officials as [TestPerson, TestPerson];
    for (const [marker, step] of [
      [dana, 2],
      [erlan, 0],
    ] as const)
      await handIn(marker, [step, 1], leaves.personId);
    await handIn(dana, [1, 1], stays.personId);
    expect((await release()).status).toBe(409);
    await test.call('DELETE', `/cohorts/${cohortId}/members/${leaves.personId}`, { as: dana });
    expect((await release()).status).toBe(204);
    expect([await own(leaves), (await own(stays)).length]).toEqual([[], 1]);
  });

  it('meets a mark that is handed in at the same moment either before or after itself', async () => {
    const { handIn, release, own, dana, erlan } = await arrange();
    await handIn(dana, [2, 1]);
    const [late] = await Promise.all([handIn(erlan, [1, 1]), release()]);
    expect([204, 409]).toContain(late.status);
    const [released] = await own();
    expect(released?.markers).toBe(late.status === 204 ? 2 : 1);
  });

  it('ends the marking: nothing is handed in, given back or released again', async () => {
    const { handIn, draft, reopen, release, marking, dana, erlan, farida } = await arrange();
    await handIn(dana, [2, 1]);
    await release();
    const after = [handIn(erlan, [1, 1]), draft(erlan, [1, 1]), reopen(dana, dana), release()];
    for (const reply of await Promise.all(after))
      expect(refusal(reply)).toEqual([409, 'programmes.marks-released']);
    expect((await marking(farida)).body.others).toMatchObject([{ steps: [2, 1] }]);
  });

  it('tells each person of their own work alone', async () => {
    const { officials, handIn, release, own, dana } = await arrange({ officials: 3 });
    await handIn(dana, [2, 2], officials[0]!.personId);
    await handIn(dana, [0, 1], officials[1]!.personId);
    await release();
    const totals = await Promise.all(
      officials.map(async (official) => (await own(official)).map(({ total }) => total)),
    );
    expect(totals).toEqual([[4], [1], []]);
  });

  it('opens the marks in the export of what is stored about the person, which lacks them before', async () => {
    const { handIn, release, official, dana } = await arrange();
    await handIn(dana, [2, 1]);
    const exported = async (as: TestPerson) => (await test.call('GET', '/my/data', { as })).text;
    expect(await exported(official)).not.toContain('Said');
    expect(await exported(dana)).toContain('Said');
    await release();
    expect(await exported(official)).toContain('Said 2,1');
  });
});

describe('a name that is taken away', () => {
  it('takes the comments on the person with it, and leaves those that the person wrote', async () => {
    const { tenantId, officials, handIn, dana } = await arrange({ officials: 2 });
    for (const { personId } of officials) await handIn(dana, [2, 1], personId);
    const admin = await test.addPerson(tenantId, ['administrator'], 'Admin');
    const { status } = await test.call('POST', `/people/${officials[0]!.personId}/nameless`, { as: admin });
    expect(status).toBeLessThan(300);
    const { rows } = await test.database.query(
      'SELECT person_id, comment FROM practical_mark WHERE tenant_id = $1',
      [tenantId],
    );
    expect(Object.fromEntries(rows.map(({ person_id, comment }) => [person_id, comment]))).toEqual({
      [officials[0]!.personId]: '',
      [officials[1]!.personId]: 'Said 2,1',
    });
  });
});

describe('the agreement of the trainers', () => {
  it('is not told of fewer people than can say anything', async () => {
    const { handIn, agreement, dana, erlan } = await arrange();
    await handIn(dana, [2, 1]);
    await handIn(erlan, [1, 1]);
    expect((await agreement()).body).toEqual({
      fewest: 10,
      whole: { people: 1 },
      criteria: [
        { name: { text: 'Plan', language: 'en' }, people: 1 },
        { name: { text: 'Evidence', language: 'en' }, people: 1 },
      ],
      pairs: [{ markers: ['Dana Trainer', 'Erlan Trainer'].sort(), people: 1 }].map((pair) => ({
        ...pair,
        markers: expect.arrayContaining(pair.markers),
      })),
    });
  });

  it('is told with shares, a coefficient, its interval and n where enough were marked twice', async () => {
    const { officials, handIn, agreement, dana, erlan } = await arrange({ officials: 12 });
    for (const [place, { personId }] of officials.entries()) {
      await handIn(dana, [place % 3, (place + 1) % 3], personId);
      await handIn(erlan, [place % 3, place === 0 ? 2 : (place + 1) % 3], personId);
    }
    const { whole, criteria, pairs } = (await agreement()).body;
    expect(whole).toMatchObject({ people: 12, exact: 23 / 24, withinOneStep: 1, verdict: 'reliable' });
    expect(whole.alpha).toBeGreaterThan(0.9);
    expect(whole.low).toBeLessThanOrEqual(whole.alpha ?? 0);
    expect(whole.high).toBeGreaterThanOrEqual(whole.alpha ?? 1);
    expect(criteria.map(({ exact }) => exact)).toEqual([1, 11 / 12]);
    expect(pairs).toMatchObject([{ people: 12, kappa: expect.any(Number) }]);
  });
});

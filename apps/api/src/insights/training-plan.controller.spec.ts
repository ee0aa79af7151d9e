import { SummariseResult } from '@qabilet/application';
import type { CohortTrainingPlan, Problem, TrainingModuleRequest } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, type OpenedWave } from '@qabilet/persistence/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

interface Arranged extends OpenedWave {
  readonly trainer: TestPerson;
  readonly competences: readonly string[];
}

/** A cohort whose people have finished, all far below what is asked of them in the first competence. */
async function arrange({ people = 13 } = {}): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer']);
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  for (let i = 0; i < people; i++) {
    const { attemptId } = await addScoredPerson(test, wave, { name: `Person ${i}`, centres: [-1, 0.2, 1.2] });
    await test.app
      .get(SummariseResult)
      .execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
  }
  const arranged = { ...wave, trainer, competences: [] };
  const { body } = await planOf(arranged);
  return { ...arranged, competences: body.competences.map(({ code }) => code) };
}

const planOf = (
  { waveId, trainer }: Pick<Arranged, 'waveId' | 'trainer'>,
  query = 'hours=100',
  as = trainer,
) => test.call<CohortTrainingPlan>('GET', `/waves/${waveId}/training-plan?${query}`, { as });

function course(different: Partial<TrainingModuleRequest> = {}): TrainingModuleRequest {
  return {
    title: 'A course',
    competence: 'CS.1',
    from: 0,
    to: 3,
    gain: 1,
    hours: 10,
    format: 'workshop',
    language: 'en',
    smallestGroup: 2,
    largestGroup: 20,
    ...different,
  };
}

async function offer({ trainer }: Arranged, different: Partial<TrainingModuleRequest>): Promise<string> {
  const { body, status, text } = await test.call<{ id: string }>('POST', '/training-modules', {
    as: trainer,
    body: course(different),
  });
  if (status !== 201) throw new Error(text);
  return body.id;
}

describe('the training plan of a cohort', () => {
  it('holds the course that closes most in the hours there are, and says why not the other', async () => {
    const arranged = await arrange();
    const [weak = '', strong = ''] = [arranged.competences[0], arranged.competences.at(-1)];
    const needed = await offer(arranged, { title: 'Needed', competence: weak });
    const other = await offer(arranged, { title: 'Less needed', competence: strong });

    const { body } = await planOf(arranged, 'hours=15');
    expect(body.plan?.planned).toMatchObject([{ moduleId: needed, groups: 1, hours: 10 }]);
    expect(body.plan?.left.map(({ moduleId }) => moduleId)).toEqual([other]);
    expect(body.plan?.closed).toBeGreaterThan(0);
    expect(body.plan?.closed).toBeLessThan(body.plan?.gap ?? 0);
    expect(body.people).toBe(13);
  });

  it('opens as many groups as its people need', async () => {
    const arranged = await arrange();
    await offer(arranged, { competence: arranged.competences[0], largestGroup: 4 });

    const { body } = await planOf(arranged);
    const [held] = body.plan?.planned ?? [];
    expect(held?.groups).toBeGreaterThan(1);
    expect(held?.people).toBeLessThanOrEqual(4 * (held?.groups ?? 0) + 1e-6);
    expect(held?.short).toBeGreaterThanOrEqual((held?.people ?? NaN) - 1e-6);
    expect(held?.short).toBeLessThan(13);
  });

  it('leaves out what is taught in another language', async () => {
    const arranged = await arrange();
    const id = await offer(arranged, { competence: arranged.competences[0], language: 'kk' });

    const { body } = await planOf(arranged, 'hours=100&language=en');
    expect(body.plan).toMatchObject({ planned: [], left: [{ moduleId: id, reason: 'other-language' }] });
  });

  it('is not made of fewer people than may be shown', async () => {
    const { body } = await planOf(await arrange({ people: 4 }));

    expect([body.people, body.plan]).toEqual([undefined, undefined]);
  });

  it('is for the trainers of the cohort alone', async () => {
    const arranged = await arrange({ people: 0 });
    const stranger = await test.addPerson(arranged.tenantId, ['trainer']);

    expect((await planOf(arranged, 'hours=10', stranger)).status).toBe(404);
  });

  it.each(['', 'hours=0', 'hours=abc', 'hours=10&hoursEach=-1', 'hours=10&language=xx', 'hours=10&more=1'])(
    'is refused for "%s"',
    async (query) => {
      expect((await planOf(await arrange({ people: 0 }), query)).status).toBe(422);
    },
  );
});

describe('the courses of an agency', () => {
  it('are added, changed and removed', async () => {
    const arranged = await arrange({ people: 0 });
    const id = await offer(arranged, { title: '  Two   spaces ' });
    const as = arranged.trainer;
    expect((await planOf(arranged)).body.offers).toMatchObject([{ id, title: 'Two spaces', gain: 1 }]);

    const changed = await test.call('PUT', `/training-modules/${id}`, { as, body: course({ gain: 0.25 }) });
    expect(changed.status).toBe(204);
    expect((await planOf(arranged)).body.offers).toMatchObject([{ id, title: 'A course', gain: 0.25 }]);

    expect((await test.call('DELETE', `/training-modules/${id}`, { as })).status).toBe(204);
    expect((await planOf(arranged)).body.offers).toEqual([]);
    expect((await test.call('DELETE', `/training-modules/${id}`, { as })).status).toBe(404);
    expect((await test.call('PUT', `/training-modules/${id}`, { as, body: course() })).status).toBe(404);
  });

  it('have names of their own', async () => {
    const arranged = await arrange({ people: 0 });
    await offer(arranged, { title: 'First' });
    const second = await offer(arranged, { title: 'Second' });
    const as = arranged.trainer;

    const again = await test.call<Problem>('POST', '/training-modules', {
      as,
      body: course({ title: 'First' }),
    });
    const renamed = await test.call<Problem>('PUT', `/training-modules/${second}`, {
      as,
      body: course({ title: 'First' }),
    });
    expect([again.status, renamed.status]).toEqual([409, 409]);
    expect(again.body.code).toBe('programmes.training-title-taken');
  });

  it.each([
    { what: 'leads nowhere', different: { from: 3, to: 3 } as const, at: 'to' },
    {
      what: 'gives more than lies between its levels',
      different: { from: 1, to: 2, gain: 1.5 } as const,
      at: 'gain',
    },
    { what: 'has a largest group below the smallest', different: { largestGroup: 1 }, at: 'largestGroup' },
  ])('that $what is refused, and the field is named', async ({ different, at }) => {
    const { trainer } = await arrange({ people: 0 });
    const { status, body } = await test.call<Problem>('POST', '/training-modules', {
      as: trainer,
      body: course(different),
    });

    expect(status).toBe(422);
    expect(JSON.stringify(body)).toContain(`"${at}"`);
  });
});

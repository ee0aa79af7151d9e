import { randomUUID } from 'node:crypto';
import {
  AskAgain,
  AskForRelease,
  CancelRelease,
  ClearReleases,
  INSIGHTS_PROVIDERS,
  INSTALL_CONTENT,
  MakeStatisticalRelease,
  ReadReleases,
  ReleaseFigures,
  ReleaseWriter,
  RunRelease,
  SeeAgencyOverview,
  SummariseResult,
  type Actor,
  type ReleaseId,
  type StatisticalRelease,
} from '@qabilet/application';
import { releasePackage } from '@qabilet/interchange';
import { idOf } from '@qabilet/kernel';
import { addScoredPerson, openWave, startTestContext, type TestContext } from '@qabilet/persistence/testing';
import { RELEASE_WORK_PROVIDERS } from './release-works';

/** The real writer, at which somebody may look over its shoulder. */
class WatchedWriter extends ReleaseWriter {
  meanwhile: () => Promise<unknown> = () => Promise.resolve();

  async pack(release: StatisticalRelease): Promise<Uint8Array> {
    const file = await releasePackage(release);
    await this.meanwhile();
    return file;
  }
}

/** The real figures, unless a fault of the product lets a group of four into them. */
class FaultyFigures extends ReleaseFigures {
  isFaulty = false;

  override async of(...asked: Parameters<ReleaseFigures['of']>): Promise<StatisticalRelease> {
    const release = await super.of(...asked);
    return this.isFaulty ? { ...release, rows: release.rows.map((row) => ({ ...row, n: 4 })) } : release;
  }
}

let context: TestContext;
beforeAll(async () => {
  context = await startTestContext(
    [
      ...INSTALL_CONTENT,
      ...INSIGHTS_PROVIDERS,
      ...RELEASE_WORK_PROVIDERS,
      AskAgain,
      { provide: ReleaseWriter, useClass: WatchedWriter },
      {
        provide: ReleaseFigures,
        useFactory: (overview: SeeAgencyOverview) => new FaultyFigures(overview),
        inject: [SeeAgencyOverview],
      },
    ],
    'qabilet_worker',
  );
});
afterAll(() => context.stop());
afterEach(() => {
  context.get<ReleaseFigures, FaultyFigures>(ReleaseFigures).isFaulty = false;
  context.get<ReleaseWriter, WatchedWriter>(ReleaseWriter).meanwhile = () => Promise.resolve();
});

/** A campaign with six people in one unit, and a lead of its agency. */
async function arrange() {
  const tenantId = await context.openAgency();
  const wave = await openWave(context, { tenantId });
  const cohortId = idOf<'Cohort'>(wave.cohortId);
  const { database } = context;
  const [personId, unitId] = [idOf<'Person'>(randomUUID()), randomUUID()];
  await database.query(
    `INSERT INTO person (tenant_id, id, name, email, created_at) VALUES ($1, $2, 'Lana Lead', $3, now())`,
    [tenantId, personId, `${personId}@agency.example`],
  );
  await database.query(
    `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, 'S', 'South', '2020-01-01')`,
    [tenantId, unitId],
  );
  const scoreOneMore = async (centre: number) => {
    const { attemptId } = await addScoredPerson(context, wave, {
      unitPath: [unitId],
      centres: [centre, 0, 1],
    });
    await context.get(SummariseResult).execute(tenantId, { attemptId: idOf(attemptId), scoringVersion: '1' });
  };
  for (let i = 0; i < 6; i++) await scoreOneMore(i / 9);

  const lead: Actor = { tenantId, personId, roles: ['agency-lead'], language: 'en' };
  const ask = () => context.get(AskForRelease).execute(lead, cohortId);
  const work = (releaseId: ReleaseId) => context.get(RunRelease).execute(tenantId, releaseId);
  const cancel = (releaseId: ReleaseId) => context.get(CancelRelease).execute(lead, cohortId, releaseId);
  const list = () => context.get(ReadReleases).list(lead, cohortId);
  const file = (releaseId: ReleaseId) => context.get(ReadReleases).file(lead, cohortId, releaseId);
  const now = async () => {
    const [latest] = await list();
    return latest && [latest.state, latest.failure].filter((word) => word !== undefined).join(' ');
  };
  const set = (change: string) =>
    database.query(`UPDATE statistical_release SET ${change} WHERE tenant_id = $1`, [tenantId]);
  const jobs = async () => {
    const { rows } = await database.query<{ id: string }>(
      `SELECT payload ->> 'releaseId' AS id FROM outbox WHERE tenant_id = $1 AND name = 'make-release' ORDER BY created_at`,
      [tenantId],
    );
    return rows.map(({ id }) => id);
  };
  const audited = async () => {
    const { rows } = await database.query<{ action: string; actor_id: string }>(
      `SELECT action, actor_id FROM audit_entry WHERE tenant_id = $1 AND subject_kind = 'statistical-release' ORDER BY sequence`,
      [tenantId],
    );
    return rows.map(({ action, actor_id }) => [action, actor_id === personId]);
  };
  return {
    ...{ tenantId, cohortId, lead, scoreOneMore, ask, work, cancel, list, file, now, set, jobs, audited },
  };
}

describe('a statistical release', () => {
  it('is made by the worker of the figures of the page, kept, and written down with who takes it', async () => {
    const { tenantId, cohortId, ask, work, list, file, jobs, audited } = await arrange();
    const id = await ask();
    expect(await jobs()).toEqual([id]);
    expect(await list()).toMatchObject([
      { id, state: 'queued', stepsDone: 0, requestedBy: { name: 'Lana Lead' } },
    ]);
    await expect(file(id)).rejects.toMatchObject({ code: 'insights.release-not-found' });

    await work(id);
    const figures = await context.get(MakeStatisticalRelease).execute({ tenantId }, cohortId);
    const bytes = Buffer.from(await file(id));
    expect(bytes.equals(Buffer.from(await releasePackage(figures)))).toBe(true);
    expect(await list()).toMatchObject([
      {
        state: 'done',
        contents: {
          rows: figures.rows.length,
          hidden: figures.rows.filter(({ suppressed }) => suppressed).length,
          bytes: bytes.length,
          digest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        },
      },
    ]);
    expect(figures.rows.filter(({ group_name, n }) => group_name === 'South' && n === 6)).toHaveLength(1);
    expect(await audited()).toEqual([
      ['insights.release-asked-for', true],
      ['insights.release-made', true],
      ['insights.release-taken', true],
    ]);
  });

  it('stays what it was when the worker comes a second time and when figures change', async () => {
    const { ask, work, list, file, scoreOneMore } = await arrange();
    const id = await ask();
    await work(id);
    const [before, bytes] = [await list(), Buffer.from(await file(id))];
    await scoreOneMore(0.3);
    await work(id);
    expect(await list()).toEqual(before);
    expect(bytes.equals(Buffer.from(await file(id)))).toBe(true);

    const later = await ask();
    await work(later);
    expect(bytes.equals(Buffer.from(await file(later)))).toBe(false);
    expect((await list()).map((release) => release.id)).toEqual([later, id]);
  });

  it('is one at a time in a programme, and of a programme that there is', async () => {
    const { lead, ask, cancel } = await arrange();
    const id = await ask();
    await expect(ask()).rejects.toMatchObject({ code: 'insights.release-underway' });
    await cancel(id);
    expect(await ask()).not.toBe(id);
    await expect(context.get(AskForRelease).execute(lead, idOf(randomUUID()))).rejects.toMatchObject({
      code: 'programmes.cohort-not-found',
    });
  });

  it('comes to nothing when it is cancelled, before it begins and while it is written', async () => {
    const { ask, work, cancel, now, file, audited } = await arrange();
    const early = await ask();
    await cancel(early);
    await work(early);
    expect(await now()).toBe('cancelled');

    const late = await ask();
    context.get<ReleaseWriter, WatchedWriter>(ReleaseWriter).meanwhile = () => cancel(late);
    await work(late);
    expect(await now()).toBe('cancelled');
    await expect(file(late)).rejects.toMatchObject({ code: 'insights.release-not-found' });
    await cancel(late);
    expect((await audited()).map(([action]) => action)).toEqual([
      'insights.release-asked-for',
      'insights.release-cancelled',
      'insights.release-asked-for',
      'insights.release-cancelled',
    ]);
  });

  it('is not given out and says by a code why, when it would tell of too few people', async () => {
    const { ask, work, now, file } = await arrange();
    context.get<ReleaseFigures, FaultyFigures>(ReleaseFigures).isFaulty = true;
    const id = await ask();
    await work(id);
    expect(await now()).toBe('failed insights.release-tells-too-much');
    await expect(file(id)).rejects.toMatchObject({ code: 'insights.release-not-found' });
  });

  it('is left to the worker that gives signs of life, and asked for again when that has gone', async () => {
    const { ask, work, now, set, jobs } = await arrange();
    const id = await ask();
    await set(`state = 'running', tries = 1, seen_at = now()`);
    await work(id);
    expect(await now()).toBe('running');

    const tend = context.get(ClearReleases);
    await tend.requeueLost();
    expect(await jobs()).toEqual([id]);
    await context.database.query(`UPDATE outbox SET done_at = now() WHERE payload ->> 'releaseId' = $1`, [
      id,
    ]);
    await set(`seen_at = now() - interval '3 minutes'`);
    await tend.requeueLost();
    expect(await jobs()).toEqual([id, id]);
    await work(id);
    expect(await now()).toBe('done');
  });

  it('is asked for again when its job was given up before any worker had begun', async () => {
    const { ask, work, now, set, jobs } = await arrange();
    const id = await ask();
    const tend = context.get(ClearReleases);
    await set(`requested_at = now() - interval '3 minutes'`);
    await tend.requeueLost();
    expect(await jobs()).toEqual([id]);
    await context.database.query(`UPDATE outbox SET failed_at = now() WHERE payload ->> 'releaseId' = $1`, [
      id,
    ]);
    await tend.requeueLost();
    expect(await jobs()).toEqual([id, id]);
    await work(id);
    expect(await now()).toBe('done');
  });

  it('fails by a code when it was begun five times and never came to an end', async () => {
    const { ask, work, now, set } = await arrange();
    const id = await ask();
    await set(`state = 'running', tries = 5, seen_at = now() - interval '1 hour'`);
    await work(id);
    expect(await now()).toBe('failed insights.release-begun-too-often');
  });

  it('is kept for thirty days, and then neither listed nor given out', async () => {
    const { ask, work, set, list, file } = await arrange();
    const id = await ask();
    await work(id);
    await set(`finished_at = now() - interval '29 days'`);
    await context.get(ClearReleases).clear();
    expect(await list()).toHaveLength(1);
    await set(`finished_at = now() - interval '31 days'`);
    expect(await context.get(ClearReleases).clear()).toBe(1);
    expect(await list()).toEqual([]);
    await expect(file(id)).rejects.toMatchObject({ code: 'insights.release-not-found' });
  });
});

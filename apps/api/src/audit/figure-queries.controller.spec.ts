import { ApplyRetention } from '@qabilet/application';
import type { FigureQueryPage } from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import { openWave } from '@qabilet/persistence/testing';
import { INTERCEPTORS_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { PERMISSION } from '../http/access';
import { FigureQueryInterceptor } from '../http/figure-query.interceptor';
import { InsightsModule } from '../insights/insights.module';
import { startTestApp, type TestApp } from '../testing/index';

describe('questions about groups', () => {
  let api: TestApp;
  beforeAll(async () => {
    api = await startTestApp();
  });
  afterAll(() => api.stop());

  async function arrange() {
    const tenantId = await api.openAgency();
    const wave = await openWave({ database: api.database, get: api.app.get.bind(api.app) }, { tenantId });
    const trainer = await api.addPerson(tenantId, ['trainer'], 'Dana Trainer');
    await api.database.query(
      'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
      [tenantId, wave.cohortId, trainer.personId],
    );
    const lead = await api.addPerson(tenantId, ['agency-lead'], 'Lana Lead');
    const administrator = await api.addPerson(tenantId, ['administrator']);
    const asked = async (query = '') =>
      (await api.call<FigureQueryPage>('GET', `/figure-queries${query}`, { as: administrator })).body;
    return { ...wave, trainer, lead, administrator, asked };
  }

  it('are written down with who asked, when, what and with which filters, latest first', async () => {
    const { cohortId, waveId, trainer, lead, asked } = await arrange();
    const before = Date.now();
    await api.call('GET', `/waves/${waveId}/heat-map`, { as: trainer });
    await api.call('GET', `/waves/${waveId}/training-plan?hours=40&hoursEach=10&language=en`, {
      as: trainer,
    });
    await api.call('GET', `/cohorts/${cohortId}/progress`, { as: lead });
    await api.call('GET', `/agency-overview?cohortId=${cohortId}`, { as: lead });
    await api.call('GET', '/agency-overview', { as: lead });

    const { total, rows } = await asked();
    expect(total).toBe(5);
    expect(
      rows.map(({ personName, question, about }) => [personName, question.split('/api').pop(), about]),
    ).toEqual([
      ['Lana Lead', '/agency-overview', undefined],
      ['Lana Lead', '/agency-overview', 'Spring cohort'],
      ['Lana Lead', '/cohorts/:id/progress', 'Spring cohort'],
      ['Dana Trainer', '/waves/:id/training-plan', expect.stringMatching(/^Spring cohort, /)],
      ['Dana Trainer', '/waves/:id/heat-map', expect.stringMatching(/^Spring cohort, /)],
    ]);
    expect((await asked('?search=dana')).rows).toEqual(rows.slice(3));
    expect(await asked('?search=nobody')).toEqual({ total: 0, rows: [] });
    expect(rows[3]?.filters).toEqual(
      expect.arrayContaining([
        { name: 'id', value: waveId },
        { name: 'hours', value: '40' },
        { name: 'language', value: 'en' },
      ]),
    );
    expect(Date.parse(rows[4]?.at ?? '')).toBeGreaterThanOrEqual(before - 60_000);
  });

  it('are written down without the words that were searched for, which may be a name', async () => {
    const { waveId, trainer, asked } = await arrange();
    await api.call('GET', `/waves/${waveId}/heat-map?search=Aliya&page=2`, { as: trainer });
    expect((await asked()).rows[0]?.filters).toEqual(
      expect.arrayContaining([
        { name: 'page', value: '2' },
        { name: 'search', value: '…' },
      ]),
    );
  });

  it('are not written down when nothing was answered, or no figure: that there is news, who has finished', async () => {
    const { waveId, trainer, lead, asked } = await arrange();
    for (const page of ['news', 'board'])
      expect((await api.call('GET', `/waves/${waveId}/${page}`, { as: trainer })).status).toBe(200);
    const stranger = await api.addPerson(await api.openAgency(), ['trainer']);
    await api.call('GET', `/waves/${waveId}/heat-map`, { as: lead });
    await api.call('GET', `/waves/${waveId}/heat-map`, { as: stranger });
    expect(await asked()).toEqual({ total: 0, rows: [] });
  });

  it('are not answered when they cannot be written down', async () => {
    const { cohortId, lead, tenantId } = await arrange();
    await api.database.query(
      `ALTER TABLE figure_query ADD CONSTRAINT figure_query_closed CHECK (tenant_id <> '${tenantId}') NOT VALID`,
    );
    const reply = await api.call('GET', `/cohorts/${cohortId}/progress`, { as: lead });
    await api.database.query('ALTER TABLE figure_query DROP CONSTRAINT figure_query_closed');
    expect(reply.status).toBe(500);
    expect(JSON.stringify(reply.body)).not.toContain('Spring cohort');
  });

  it('are known by their permission, which every route of insights has that shows figures', () => {
    const scanner = new MetadataScanner();
    const insights = [...api.app.get(ModulesContainer).values()].filter(
      ({ metatype }) => metatype === InsightsModule,
    );
    const routes = insights
      .flatMap(({ controllers }) => [...controllers.values()])
      .flatMap(({ metatype }) => {
        const prototype = (metatype?.prototype ?? {}) as Record<string, object>;
        return scanner
          .getAllMethodNames(prototype)
          .map((name): unknown => Reflect.getMetadata(PERMISSION, prototype[name] ?? {}));
      });
    expect(routes.length).toBeGreaterThan(3);
    // Neither does making figures anew show any, nor saying what is meant to be reached or who may be compared.
    const figureless = ['figures.rebuild', 'cohorts.goals', 'privacy.comparison'];
    const others = routes.filter((permission) => !figureless.includes(String(permission)));
    for (const permission of others) expect(permission).toMatch(/^insights\./);
  });

  it('are looked for on every route with such a permission, and no other request waits for that', () => {
    const controllers = [...api.app.get(ModulesContainer).values()].flatMap((module) => [
      ...module.controllers.values(),
    ]);
    const routes = controllers.flatMap(({ metatype }) => {
      const prototype = (metatype?.prototype ?? {}) as Record<string, object>;
      return new MetadataScanner().getAllMethodNames(prototype).map((name) => prototype[name] ?? {});
    });
    const permissionOf = (route: object) => String(Reflect.getMetadata(PERMISSION, route));
    const watched = routes.filter((route) =>
      (Reflect.getMetadata(INTERCEPTORS_METADATA, route) as unknown[] | undefined)?.includes(
        FigureQueryInterceptor,
      ),
    );
    expect(watched.length).toBeGreaterThan(3);
    expect(watched).toEqual(routes.filter((route) => permissionOf(route).startsWith('insights.')));
    const everywhere = controllers.filter(({ metatype }) =>
      Reflect.hasMetadata(INTERCEPTORS_METADATA, metatype ?? {}),
    );
    expect(everywhere).toEqual([]);
  });

  it('are kept as long as looks at results are, and cannot be changed by anybody', async () => {
    const { cohortId, lead, tenantId, asked } = await arrange();
    await api.call('GET', `/cohorts/${cohortId}/progress`, { as: lead });
    await api.call('GET', '/agency-overview', { as: lead });
    await api.database.query(
      `UPDATE figure_query SET asked_at = asked_at - interval '6 years' WHERE tenant_id = $1 AND question LIKE '%progress'`,
      [tenantId],
    );
    const { rows } = await api.database.query<{ right: string }>(
      `SELECT DISTINCT privilege_type AS right FROM information_schema.role_table_grants
       WHERE table_name = 'figure_query' AND grantee IN ('qabilet_app', 'qabilet_worker') ORDER BY 1`,
    );
    expect(rows.map(({ right }) => right)).toEqual(['DELETE', 'INSERT', 'SELECT']);
    await expect(
      api.database.query('DELETE FROM figure_query WHERE tenant_id = $1', [tenantId]),
    ).rejects.toThrow('kept for a year');

    expect((await asked()).total).toBe(2);
    const done = await api.app.get(ApplyRetention).execute(idOf(tenantId));
    expect(done).toContainEqual(expect.objectContaining({ dataClass: 'viewings', count: 1 }));
    expect((await asked()).rows.map(({ question }) => question)).toEqual([
      expect.stringContaining('agency-overview'),
    ]);
  });

  it('are shown to administrators alone', async () => {
    const { lead, trainer } = await arrange();
    expect((await api.call('GET', '/figure-queries', { as: lead })).status).toBe(403);
    expect((await api.call('GET', '/figure-queries', { as: trainer })).status).toBe(403);
  });
});

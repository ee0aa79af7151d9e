import { randomUUID } from 'node:crypto';
import { SummariseResult } from '@qabilet/application';
import type {
  AgencyComparison,
  AgencyOverview,
  Goals,
  GroupFigure,
  HeatMap,
  LaterStructure,
  MatchedProgress,
  Problem,
  Progress,
  Ranged,
  WaveFigures,
} from '@qabilet/contracts';
import { idOf } from '@qabilet/kernel';
import {
  addScoredPerson,
  openWave,
  type OpenedWave,
  type ScoredPersonShape,
} from '@qabilet/persistence/testing';
import { lettersOf, pdfText } from '@qabilet/reports/testing';
import { startTestApp, type TestApp, type TestPerson } from '../testing';

let test: TestApp;
beforeAll(async () => {
  test = await startTestApp();
});
afterAll(() => test.stop());

interface Arranged extends OpenedWave {
  readonly trainer: TestPerson;
  readonly lead: TestPerson;
}

/** An agency with one wave, in units of as many people as are given. */
async function arrange(unitSizes: readonly number[]): Promise<Arranged> {
  const tenantId = await test.openAgency();
  const wave = await openWave({ database: test.database, get: test.app.get.bind(test.app) }, { tenantId });
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  for (const [index, size] of unitSizes.entries()) {
    const unitId = await addUnit(tenantId, `Office number ${index}`);
    for (let i = 0; i < size; i++) {
      const shape = { name: `Secret Person ${index} ${i}`, unitPath: [unitId], centres: [-1, 0.2, 1.2] };
      const { attemptId } = await addScoredPerson(test, wave, shape);
      await test.app
        .get(SummariseResult)
        .execute(idOf(tenantId), { attemptId: idOf(attemptId), scoringVersion: '1' });
    }
  }
  return { ...wave, trainer, lead: await test.addPerson(tenantId, ['agency-lead']) };
}

async function addUnit(tenantId: string, name: string): Promise<string> {
  const id = randomUUID();
  await test.database.query(
    `INSERT INTO unit (tenant_id, id, code, name, valid_from) VALUES ($1, $2, $3, $4, '2020-01-01')`,
    [tenantId, id, id, name],
  );
  return id;
}

async function reportAt(url: string, as: TestPerson) {
  const { statusCode, headers, rawPayload } = await test.app.inject({
    method: 'GET',
    url: `/api${url}`,
    headers: { cookie: as.cookie },
  });
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('application/pdf');
  const { pages, language } = await pdfText(rawPayload);
  return { letters: lettersOf(pages.join('\n')), language };
}

const HIDDEN = 'Not shown: fewer than 5 people';
const percent = (share = NaN) => `${Math.round(share * 100)}%`;

describe('the report of an agency', () => {
  it('says what the overview says, and hides what it hides', async () => {
    const arranged = await arrange([9, 11, 4, 6]);
    const { body } = await test.call<AgencyOverview>('GET', '/agency-overview', { as: arranged.lead });
    const { letters } = await reportAt('/agency-overview/report', arranged.lead);

    const word = (level = 0) => body.progress?.levels.find(({ ordinal }) => ordinal === level)?.name.text;
    const units = body.units.map(({ name, points: [point] }) => {
      const { suppressed, n, level, shareAtTarget, shareLow, shareHigh } = point?.figure ?? {
        suppressed: true,
      };
      const share = `${percent(shareAtTarget)} (${percent(shareLow)} to ${percent(shareHigh)})`;
      const { coverage, valid, invited } = point ?? {};
      return suppressed
        ? `${name} <5 – ${HIDDEN} ${HIDDEN} <5`
        : `${name} ${percent(coverage)} (${valid} of ${invited}) ${word(level)} ${share} ${n}`;
    });
    expect(units.filter((row) => row.includes(HIDDEN))).not.toEqual([]);
    expect(units.filter((row) => !row.includes(HIDDEN))).not.toEqual([]);
    expect(units.filter((row) => !letters.includes(lettersOf(row)))).toEqual([]);
  });

  it('is written in the language that is asked for', async () => {
    const { lead } = await arrange([6]);
    const { letters, language } = await reportAt('/agency-overview/report?language=kk', lead);
    expect(language).toBe('kk');
    expect(letters).toContain(lettersOf('Мемлекеттік органның есебі'));
  });

  it('says so where there is nothing to report', async () => {
    const lead = await test.addPerson(await test.openAgency(), ['agency-lead']);
    const { status, body } = await test.call<Problem>('GET', '/agency-overview/report', { as: lead });
    expect({ status, code: body.code }).toEqual({ status: 404, code: 'insights.nothing-to-report' });
  });
});

describe('the report of a cohort', () => {
  it('says the gaps of the heat map and names nobody', async () => {
    const { cohortId, waveId, trainer } = await arrange([13]);
    const { body } = await test.call<HeatMap>('GET', `/waves/${waveId}/heat-map`, { as: trainer });
    const { letters } = await reportAt(`/cohorts/${cohortId}/report`, trainer);
    const rows = body.gaps.map(
      ({ competence, gap, low, high, shareAtTarget, n }) =>
        `${competence.name.text} ${gap.toFixed(1)} ${low.toFixed(1)} to ${high.toFixed(1)} ${percent(shareAtTarget)} ${n}`,
    );
    expect(rows).not.toEqual([]);
    expect(rows.filter((row) => !letters.includes(lettersOf(row)))).toEqual([]);
    expect(letters).not.toContain('Secret');
  });

  it('says no figure of a cohort of 4', async () => {
    const { cohortId, trainer } = await arrange([4]);
    const { letters } = await reportAt(`/cohorts/${cohortId}/report`, trainer);
    expect(letters).toContain(lettersOf('Gaps are shown once enough people have finished.'));
    expect(letters).not.toMatch(/n=4/);
  });

  it('is for the trainers of the cohort alone', async () => {
    const { cohortId, tenantId } = await arrange([]);
    const other = await test.addPerson(tenantId, ['trainer'], 'Another Trainer');
    const { status } = await test.call('GET', `/cohorts/${cohortId}/report`, { as: other });
    expect(status).toBe(404);
  });
});

const two = (value = NaN) => value.toFixed(2);
const interval = ({ low, high }: Pick<Ranged, 'low' | 'high'>, write: (value: number) => string) =>
  `${write(low)} to ${write(high)}`;
const ranged = (one: Ranged | undefined, write: (value: number) => string) =>
  one ? `${write(one.value)} ${interval(one, write)}` : '–';
const day = (iso: string) =>
  new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** How the pages write the figures that the API gives them. */
function pageOf({ levels }: Pick<Progress, 'levels'>) {
  const level = ({ level: ordinal }: GroupFigure) =>
    ordinal === 0
      ? `Below ${levels[0]?.name.text}`
      : levels.find((one) => one.ordinal === ordinal)?.name.text;
  const mean = ({ mean: value = NaN, low = NaN, high = NaN }: GroupFigure) =>
    ranged({ value, low, high }, two);
  const share = ({ shareAtTarget, shareLow = NaN, shareHigh = NaN }: GroupFigure) =>
    `${percent(shareAtTarget)} (${interval({ low: shareLow, high: shareHigh }, percent)})`;
  return { level, mean, share };
}

/** Two months ahead. */
const DUE_ON = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);

/** A cohort of two waves, most of its people in both, some in a unit, with goals of all kinds. */
async function arrangeTwoWaves({ opens = -120, closes = 30 } = {}) {
  const tenantId = await test.openAgency();
  const tools = { database: test.database, get: test.app.get.bind(test.app) };
  const wave = await openWave(tools, { tenantId, opens, closes });
  const later = { ...wave, waveId: await wave.addWave({ opens: opens + 20, closes }) };
  await test.database.query(`UPDATE wave SET name = 'Endline' WHERE id = $1`, [later.waveId]);
  const lead = await test.addPerson(tenantId, ['agency-lead']);
  const trainer = await test.addPerson(tenantId, ['trainer'], 'Dana Trainer');
  await test.database.query(
    'INSERT INTO cohort_trainer (tenant_id, cohort_id, person_id) VALUES ($1, $2, $3)',
    [tenantId, wave.cohortId, trainer.personId],
  );
  const unitId = await addUnit(tenantId, 'Office of maps');
  const add = async (where: typeof wave, shape: ScoredPersonShape) => {
    const { personId, attemptId } = await addScoredPerson(test, where, { unitPath: [unitId], ...shape });
    const result = { attemptId: idOf<'Attempt'>(attemptId), scoringVersion: '1' };
    await test.app.get(SummariseResult).execute(idOf(tenantId), result);
    return personId;
  };
  for (let i = 0; i < 9; i += 1) {
    const personId = await add(wave, { centres: [-1, i / 10, 0.3] });
    await add(later, { personId, centres: [0.4, i / 10 + 0.1, -3] });
    await test.database.query(
      `INSERT INTO position (tenant_id, id, person_id, unit_id, valid_from)
       VALUES ($1, gen_random_uuid(), $2, $3, '2020-01-01')`,
      [tenantId, personId, unitId],
    );
  }
  for (let i = 0; i < 5; i += 1) await add(later, { unitPath: [], centres: [1, 1, 1] });
  const goals = [
    { kind: 'share', value: 0.8, dueOn: DUE_ON },
    { kind: 'gain', value: 0.5, dueOn: DUE_ON, competence: '1.1' },
    { kind: 'share', value: 0.6, dueOn: DUE_ON, unitId },
  ];
  const path = `/cohorts/${wave.cohortId}/goals`;
  expect((await test.call('PUT', path, { as: lead, body: { goals } })).status).toBe(204);
  const read = async <Body extends object>(url: string) =>
    (await test.call<Body>('GET', url, { as: lead })).body;
  return { cohortId: wave.cohortId, waveId: later.waveId, lead, trainer, read };
}

describe('both reports about two waves', () => {
  async function arrange() {
    const arranged = await arrangeTwoWaves();
    const { cohortId, lead, trainer, read } = arranged;
    const progress = await read<Progress>(`/cohorts/${cohortId}/progress`);
    const letters = {
      cohort: (await reportAt(`/cohorts/${cohortId}/report`, trainer)).letters,
      agency: (await reportAt(`/agency-overview/report?cohortId=${cohortId}`, lead)).letters,
    };
    const unsaid = (said: readonly string[], where: keyof typeof letters) =>
      said.filter((text) => !letters[where].includes(lettersOf(text)));
    return { ...arranged, progress, unsaid, ...pageOf(progress) };
  }

  it('say what the API gives the screens', async () => {
    const { cohortId, waveId, progress, read, unsaid, level, mean, share } = await arrange();
    const latest = progress.waves.at(-1);
    expect(latest?.figure.suppressed).toBe(false);
    const { coverage, finished, valid, invited, figure = { suppressed: true } } = latest ?? {};
    const keyFigures = [
      `Latest wave: ${latest?.waveName}`,
      `Coverage ${percent(coverage)} ${valid} of ${invited} with answers that count; ${finished} finished`,
      `At the level their role asks for ${percent(figure.shareAtTarget)} ${interval({ low: figure.shareLow ?? NaN, high: figure.shareHigh ?? NaN }, percent)}, of ${figure.n} people with evidence`,
      `Mean level ${level(figure)} n = ${figure.n}`,
    ];
    const waves = progress.waves.map(
      ({ waveName, opensAt, figure: one, ...counts }) =>
        `${waveName} ${day(opensAt)} ${level(one)} ${mean(one)} ${share(one)} ${one.n} ${percent(counts.coverage)} (${counts.valid} of ${counts.invited})`,
    );
    const changes = { '1.1': 'Rise', '1.2': 'Within error', 'CS.1': 'Fall' } as const;
    const competences = progress.competences.map(({ competence, points, ...moved }) => {
      const [first, last] = [points[0], points.at(-1)] as [GroupFigure, GroupFigure];
      const { change: value = NaN, changeLow: low = NaN, changeHigh: high = NaN } = moved;
      const kind = changes[competence.code as keyof typeof changes];
      return `${competence.name.text} ${level(first)} ${level(last)} ${mean(last)} ${kind} ${ranged({ value, low, high }, two)} ${share(last)} ${last.n}`;
    });
    expect(competences).toHaveLength(3);

    const { goals } = await read<Goals>(`/cohorts/${cohortId}/goals`);
    const foretold = goals.map(({ kind, expected, now, mean: one, ...goal }) => {
      expect(goal.state).toBe('expected');
      const write = kind === 'share' ? percent : (number: number) => number.toFixed(1);
      const bounds = [expected?.low ?? NaN, expected?.high ?? NaN].map(write);
      return {
        row: `Expected at this pace ${day(DUE_ON)} – ${ranged(one, two)} ${bounds.join(' to ')} – –`,
        said: [
          `${goal.unitName ?? 'Whole cohort'}, ${goal.competenceLabel?.name.text ?? 'All competences together'}`,
          kind === 'share'
            ? `At this pace between ${bounds.join(' and ')} stand at the target of their role by ${day(DUE_ON)}; the goal is ${write(goal.value)}`
            : `At this pace the mean gains between ${bounds.join(' and ')} levels from the first wave to ${day(DUE_ON)}; the goal is ${write(goal.value)}`,
          `${write(now?.value ?? NaN)}${kind === 'gain' ? ' levels' : ''} (${interval(now ?? { low: NaN, high: NaN }, write)})`,
        ],
      };
    });
    expect(goals.map(({ unitName }) => unitName)).toEqual([undefined, undefined, 'Office of maps']);
    const ofUnit = (goals[2]?.figures ?? []).map((one, index) => {
      const { waveName = '', opensAt = '' } = progress.waves[index] ?? {};
      return `${waveName} ${day(opensAt)} ${level(one)} ${mean(one)} ${share(one)} ${one.n}`;
    });
    expect(goals[2]?.figures?.map(({ n }) => n)).toEqual([9, 9]);

    const figures = await read<WaveFigures>(`/waves/${waveId}/figures`);
    const gaps = figures.competences
      .filter(({ gap }) => gap)
      .map(
        ({ competence, gap, figure: { shareAtTarget, asked } }) =>
          `${competence.name.text} ${ranged(gap, (number) => number.toFixed(1))} ${percent(shareAtTarget)} ${asked}`,
      );
    expect(gaps).toHaveLength(3);

    const said = [
      ...keyFigures,
      ...waves,
      ...competences,
      foretold[0]?.row ?? '',
      ...ofUnit,
      ...foretold.flatMap((goal) => goal.said),
      ...gaps,
    ];
    expect(unsaid(said, 'cohort')).toEqual([]);
    expect(unsaid(said, 'agency')).toEqual([]);
  });

  it('say of the same people, and of other agencies, what the screens of each say', async () => {
    const { cohortId, read, unsaid } = await arrange();
    const matched = await read<MatchedProgress>(`/cohorts/${cohortId}/matched-change`);
    expect(matched).toMatchObject({ state: 'shown', matched: 9, joined: 5, left: 0 });
    const people = [
      ...[`In both waves ${matched.matched}`, `Only in the last (joined) ${matched.joined}`],
      `Change from ${matched.firstWave} to ${matched.lastWave} of those in both waves`,
      ...matched.competences.map(
        ({ competence, n, change, effect, up, down }) =>
          `${competence.name.text} ${n} ${ranged(change, two)} ${ranged(effect, two)} ${ranged(up, percent)} ${ranged(down, percent)}`,
      ),
      ...matched.moved.map(
        ({ competences, n, gained, lost }) =>
          `${competences} ${n ?? '<5'} ${ranged(gained, percent)} ${ranged(lost, percent)}`,
      ),
    ];
    expect(people.length).toBeGreaterThan(6);
    expect(unsaid(people, 'cohort')).toEqual([]);

    const { state } = await read<AgencyComparison>('/agency-overview/comparison');
    expect(state).toBe('apart');
    expect(unsaid(['Comparison with other agencies Your agency does not take part.'], 'agency')).toEqual([]);
  });
});

describe('the units in the report of an agency', () => {
  it('are those of now where these are on show', async () => {
    const { cohortId, lead, read } = await arrangeTwoWaves({ opens: -120, closes: -70 });
    const later = await read<LaterStructure>(`/agency-overview/later-structure?cohortId=${cohortId}`);
    expect(later.state).toBe('shown');
    const { letters } = await reportAt(`/agency-overview/report?cohortId=${cohortId}&units=later`, lead);
    expect(letters).toContain(lettersOf(`by the units in which its people were on ${day(later.asOf ?? '')}`));
    const figure = later.units[0]?.points[0]?.figure;
    expect(figure?.suppressed).toBe(false);
    expect(later.units.map(({ name }) => name)).toEqual(['Office of maps']);
    expect(letters).toContain(lettersOf(`Office of maps 100%`));
    const then = await reportAt(`/agency-overview/report?cohortId=${cohortId}`, lead);
    expect(then.letters).not.toContain(lettersOf('by the units in which its people were'));
  });
});

import { idOf } from '@qabilet/kernel';
import fc from 'fast-check';
import type { CrossedEvidence, CrossedPeople } from './breakdown-ports';
import { areApart, type CrossedCohort, shownGroups } from './shown-groups';
import { type CountedUnits, shownUnits } from './unit-tree';

const waveId = idOf<'Wave'>('wave');
const search = idOf<'Competence'>('1.1');
const roleOf = (role: number) => idOf<'RoleProfile'>(`role ${role}`);
const unitOf = (unit: number) => idOf<'Unit'>(`unit ${unit}`);

function people(unit: number, role: number, count: number): CrossedPeople {
  return {
    ...{ waveId, unitId: unitOf(unit), roleProfileId: roleOf(role) },
    ...{ language: 'en', languageGroupId: idOf('en') },
    ...{ invited: count, started: count, finished: count, scored: count, valid: count },
  };
}

/** So many units at the top; all rows of the evidence are about one competence. */
function cohortOf(units: number, crossed: readonly CrossedPeople[], evidence: readonly CrossedEvidence[]) {
  const roles = [...new Set(crossed.map(({ roleProfileId }) => roleProfileId))];
  return {
    ...{
      wave: { id: waveId },
      cohort: { id: idOf('cohort'), waves: [{ id: waveId }] },
      minimum: 5,
      people: crossed,
      evidence,
    },
    roles: roles.map((id) => ({ id, code: id, title: { en: id } })),
    units: Array.from({ length: units }, (_, i) => ({ id: unitOf(i), name: `Unit ${i}`, lines: [] })),
  } as unknown as CrossedCohort;
}

const evidenceOf = (unit: number, count: number): CrossedEvidence => ({
  ...{ unitId: unitOf(unit), competence: search, people: count, rated: count, compared: count },
});

describe('the groups that may be shown of a wave', () => {
  it('are units alone where there are too many crossings to see what roles give away', () => {
    const crossed = Array.from({ length: 1_200 }, (_, i) => people(i % 300, i, 3));
    expect(areApart(crossed)).toBe(false);
    const evidence = Array.from({ length: 300 }, (_, i) => evidenceOf(i, 12));
    const { groups, inCompetence, selfViewIn } = shownGroups(cohortOf(300, crossed, evidence));
    expect([...groups].filter((key) => !key.startsWith('unit:'))).toEqual(['cohort']);
    // Four crossings of three people each are twelve people of one unit.
    expect(groups.has('unit:unit 299')).toBe(true);
    expect(inCompetence(search)).toEqual(groups);
    expect(selfViewIn(search)).toEqual(groups);
  });

  it('hide a unit for the sake of another in one competence, however many crossings there are', () => {
    const crossed = Array.from({ length: 1_200 }, (_, i) => people(i % 2, i, 1));
    const evidence = [evidenceOf(0, 300), evidenceOf(1, 4)];
    const { groups, inCompetence } = shownGroups(cohortOf(2, crossed, evidence));
    expect([...groups].sort()).toEqual(['cohort', 'unit:unit 0', 'unit:unit 1']);
    expect([...inCompetence(search)]).toEqual(['cohort']);
  });

  it('are the units that the overview of the agency shows, however many have begun', () => {
    const anyUnit = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }), fc.nat({ max: 12 }));
    fc.assert(
      fc.property(fc.array(anyUnit, { minLength: 2, maxLength: 6 }), (counted) => {
        const crossed = counted.map(([absent, begun, scored], i) => ({
          ...people(i, 0, 0),
          ...{
            invited: absent + begun + scored,
            started: begun + scored,
            finished: scored,
            scored,
            valid: scored,
          },
        }));
        const lines = (of: readonly CrossedPeople[]) => [
          of.reduce(
            (sum, { invited, scored, valid }) => ({
              ...{ waveId, invited: sum.invited + invited },
              ...{ scored: sum.scored + scored, people: sum.people + valid },
            }),
            { waveId, invited: 0, scored: 0, people: 0 },
          ),
        ];
        const cohort = cohortOf(counted.length, crossed, []);
        const units = cohort.units.map((unit, i) => ({ ...unit, lines: lines(crossed.slice(i, i + 1)) }));
        const overview = shownUnits({
          ...cohort,
          units,
          whole: lines(crossed),
        } as unknown as CountedUnits)[0];
        const { groups } = shownGroups(cohort);
        expect(units.filter(({ id }) => groups.has(`unit:${id}`)).map(({ id }) => id)).toEqual([
          ...(overview ?? []),
        ]);
      }),
      { seed: 24 },
    );
  });

  it('tell of how many have begun only where that tells of no few of another', () => {
    const of = (unit: number, started: number, scored: number): CrossedPeople => ({
      ...people(unit, 0, 0),
      ...{ invited: 20, started, finished: scored, scored, valid: scored },
    });
    const { groups, begun } = shownGroups(cohortOf(3, [of(0, 14, 8), of(1, 10, 9), of(2, 3, 0)], []));
    expect([...groups].filter((key) => key.startsWith('unit:'))).toHaveLength(3);
    expect([...begun].filter((key) => key.startsWith('unit:'))).toEqual(['unit:unit 0']);
  });

  it('show roles where there are fewer, two versions of one as one', () => {
    const crossed = [people(0, 1, 3), people(0, 2, 3), people(0, 3, 6)];
    const cohort = cohortOf(1, crossed, []);
    const roles = cohort.roles.map((role, i) => ({ ...role, code: i < 2 ? 'clerk' : 'chief' }));
    expect(areApart(crossed)).toBe(true);
    expect(shownGroups({ ...cohort, roles }).groups).toEqual(
      new Set(['cohort', 'unit:unit 0', 'language:en', 'role:clerk', 'role:chief']),
    );
  });
});

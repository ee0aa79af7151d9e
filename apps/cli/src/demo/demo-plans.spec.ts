import { plannedPhases } from '@qabilet/application';
import { idOf } from '@qabilet/kernel';
import { finishing, testsIn } from './demo-campaign';
import { demoCalendar } from './demo-calendar';
import { instituteCalendar, instituteCampaigns, institutePhases } from './institute';
import { NEWCOMER } from './institute-people';
import { ministryCampaign } from './ministry';
import { ministryOfficials, ministryUnits } from './ministry-people';

const NOW = new Date('2026-11-23T09:30:00Z');
const TESTS = { usual: idOf<'Blueprint'>('usual'), short: idOf<'Blueprint'>('short') };
const [programme, check] = instituteCampaigns(demoCalendar(NOW), TESTS);
const officials = ministryOfficials();
const survey = ministryCampaign(2026, officials, TESTS.short);

describe('the plan of the institute', () => {
  it('has thirteen officials who all sit three waves', () => {
    expect(programme?.name).toBe('Digital government programme 2026, April to October');
    expect(programme?.members).toHaveLength(13);
    expect(programme?.waves.map((wave) => finishing(wave).length)).toEqual([13, 13, 13]);
  });

  it('goes from lectures over practice to the presentation, day after day', () => {
    if (!programme) throw new Error('no programme');
    const phases = plannedPhases(institutePhases(demoCalendar(NOW)), programme);
    expect(phases.map(({ kind, startsOn, endsOn }) => [kind, startsOn, endsOn])).toEqual([
      ['lectures', '2026-04-01', '2026-07-31'],
      ['practice', '2026-08-01', '2026-09-30'],
      ['presentation', '2026-10-01', '2026-10-31'],
    ]);
  });

  it('has an open check in which six have finished, one has begun, and the newcomer has not', () => {
    const [wave] = check?.waves ?? [];
    if (!check || !wave) throw new Error('no check');
    expect(check.name).toBe('Autumn check 2026');
    expect(wave.opensAt.getTime()).toBeLessThan(NOW.getTime());
    expect(wave.closesAt.getTime()).toBeGreaterThan(NOW.getTime());
    expect([finishing(wave).length, wave.sittings.length, check.members.length]).toEqual([6, 7, 8]);
    expect(wave.sittings.map(({ official }) => official.email)).not.toContain(NEWCOMER);
  });

  it('keeps the dates of the day on which it was made', () => {
    const made = [programme, check].flatMap((campaign) => campaign ?? []);
    const cohorts = made.map(({ name, startsOn, endsOn }) => ({
      id: idOf<'Cohort'>(name),
      name,
      startsOn,
      endsOn,
      members: 0,
      waves: [],
    }));
    const later = instituteCalendar(cohorts, new Date('2027-12-05T00:00:00Z'));
    expect(instituteCampaigns(later, TESTS).map(({ name, startsOn }) => [name, startsOn])).toEqual(
      made.map(({ name, startsOn }) => [name, startsOn]),
    );
  });
});

describe('the plan of the ministry', () => {
  it('has two thousand officials with an e-mail of their own, each in a department', () => {
    expect(new Set(officials.map(({ email }) => email)).size).toBe(2_000);
    const units = new Map(ministryUnits().map((unit) => [unit.code, unit]));
    const depths = officials.map(({ unit }) => {
      const region = units.get(unit)?.parent ?? '';
      return units.get(region)?.parent;
    });
    expect(new Set(depths)).toEqual(new Set(['MRD']));
  });

  it('lets 85 and 90 of a hundred take part', () => {
    expect(survey.waves.map((wave) => finishing(wave).length)).toEqual([1_700, 1_800]);
    expect(testsIn([survey])).toBe(3_500);
  });

  it('has departments too small to be shown beside large ones', () => {
    const sizes = ministryUnits()
      .map(({ code }) => officials.filter(({ unit }) => unit === code).length)
      .filter((size) => size > 0);
    expect(Math.min(...sizes)).toBeLessThan(5);
    expect(Math.max(...sizes)).toBeGreaterThan(50);
  });
});

describe('every planned sitting', () => {
  it.each(
    [programme, check, survey]
      .flatMap((campaign) => campaign?.waves ?? [])
      .map((wave) => [wave.name, wave] as const),
  )(
    'of %s begins while its wave is open and before now, one after the other',
    (_, { sittings, opensAt, closesAt }) => {
      const moments = sittings.map(({ part }) => part.startsAt.getTime());
      expect(Math.min(...moments)).toBeGreaterThanOrEqual(opensAt.getTime());
      expect(Math.max(...moments)).toBeLessThan(Math.min(closesAt.getTime(), NOW.getTime()));
      expect(moments).toEqual([...moments].sort((left, right) => left - right));
    },
  );
});

import type { CohortAtInstant, GroupGoal } from '@qabilet/application';
import type { Id } from '@qabilet/kernel';
import { createGenerator, stableHash } from '@qabilet/psychometrics';
import type { PlannedCampaign, PlannedSitting, PlannedWave } from './demo-campaign';
import { calendarDate, dateOf, daysFrom, demoCalendar, workingMoment } from './demo-calendar';
import type { MinistryOfficial } from './ministry-people';

const SURVEY = 'Yearly survey of digital skills';
/** Share of the officials who take part, first and second year. */
const PARTICIPATION = [0.85, 0.9] as const;
const SHARING = 0.3;

/** Year of the second survey; that of a ministry made before stays as it was. */
export function ministryYear(cohorts: readonly CohortAtInstant[], now: Date): number {
  const survey = cohorts.find(({ name }) => name === SURVEY);
  return survey ? Number(survey.startsOn.slice(0, 4)) + 1 : demoCalendar(now).year;
}

/** All officials in two yearly waves, most of whom take part. */
export function ministryCampaign(
  year: number,
  officials: readonly MinistryOfficial[],
  blueprintId: Id<'Blueprint'>,
): PlannedCampaign {
  const wave = (passed: 0 | 1): PlannedWave => {
    const itsYear = year - 1 + passed;
    const opensAt = dateOf(itsYear, 9, 1);
    const closesAt = dateOf(itsYear, 10, 1);
    return {
      name: `Survey ${itsYear}`,
      kind: 'yearly',
      blueprintId,
      setUpAt: daysFrom(opensAt, -14),
      opensAt,
      closesAt,
      sittings: sittingsOf(takingPart(officials, passed), { from: opensAt, to: closesAt }, passed),
    };
  };
  return {
    name: SURVEY,
    startsOn: calendarDate(dateOf(year - 1, 9, 1)),
    endsOn: calendarDate(dateOf(year, 12, 31)),
    setUpAt: dateOf(year - 1, 8, 1),
    members: officials,
    waves: [wave(0), wave(1)],
  };
}

/** The share at target that the ministry means to reach with the survey after next. */
export function ministryGoals(year: number): readonly GroupGoal[] {
  return [{ kind: 'share', value: 0.5, dueOn: calendarDate(dateOf(year + 1, 10, 31)) }];
}

function takingPart(officials: readonly MinistryOfficial[], passed: 0 | 1): readonly MinistryOfficial[] {
  const willingness = ({ email }: MinistryOfficial) => stableHash(`${email} in year ${passed}`);
  return [...officials]
    .sort((left, right) => willingness(left) - willingness(right))
    .slice(0, Math.round(PARTICIPATION[passed] * officials.length));
}

function sittingsOf(
  officials: readonly MinistryOfficial[],
  period: { readonly from: Date; readonly to: Date },
  yearsPassed: number,
): readonly PlannedSitting[] {
  const generator = createGenerator(`moments from ${calendarDate(period.from)}`);
  return officials
    .map((official): PlannedSitting => ({
      official,
      part: {
        background: {
          key: official.email,
          shift: official.shift,
          learnt: () => yearsPassed * official.growth,
        },
        startsAt: workingMoment(period, { day: generator.next(), hour: generator.next() }),
        sharesWithTrainers: generator.next() < SHARING,
        selfAssessment: 'left-out',
      },
    }))
    .sort((left, right) => left.part.startsAt.getTime() - right.part.startsAt.getTime());
}

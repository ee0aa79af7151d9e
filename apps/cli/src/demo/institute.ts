import type { CohortAtInstant, GroupGoal, Phase } from '@qabilet/application';
import type { CompetenceId } from '@qabilet/framework';
import { idOf, type Id } from '@qabilet/kernel';
import { createGenerator } from '@qabilet/psychometrics';
import type { DemoOfficial, PlannedCampaign, PlannedSitting, PlannedWave } from './demo-campaign';
import {
  calendarDate,
  dateOf,
  daysFrom,
  demoCalendar,
  workingMoment,
  type DemoCalendar,
} from './demo-calendar';
import { INSTITUTE_OFFICIALS, NEWCOMER, PRIVATE_OFFICIALS, RETURNING_OFFICIALS } from './institute-people';

const PROGRAMME = 'Digital government programme';
const CHECK = /^\w+ check \d{4}$/;
/** The check is set up as if ten days ago, and stays open for a visitor who comes back in weeks. */
const CHECK_OPEN_DAYS = { before: 10, after: 90 } as const;

/** What people of the programme bring, logits from what people usually bring. */
const SHIFT = 0;

/** What the four months of lectures and the two of practice are about, and what they give; logits. */
const LECTURES: Readonly<Record<string, number>> = {
  'CS.2': 0.45,
  'CS.3': 0.5,
  'CS.4': 0.45,
  'CS.5': 0.4,
  'CS.7': 0.5,
};
const PRACTICE: Readonly<Record<string, number>> = {
  'CS.1': 0.3,
  'CS.3': 0.35,
  'CS.5': 0.35,
  'CS.6': 0.5,
  'CS.8': 0.35,
};
const ELSEWHERE = 0.2;

/** The calendar of a demo that was made before is the one of that day. */
export function instituteCalendar(cohorts: readonly CohortAtInstant[], now: Date): DemoCalendar {
  const check = cohorts.find(({ name }) => CHECK.test(name));
  const programme = cohorts.find(({ name }) => name.startsWith(PROGRAMME));
  const calendar = demoCalendar(check ? daysFrom(new Date(check.startsOn), CHECK_OPEN_DAYS.before) : now);
  return programme ? { ...calendar, year: Number(programme.startsOn.slice(0, 4)) } : calendar;
}

/** What the programme meant to reach by its end, and means to reach half a year later. */
export function instituteGoals({ year }: DemoCalendar): readonly GroupGoal[] {
  return [
    { kind: 'share', value: 0.6, dueOn: calendarDate(dateOf(year + 1, 4, 30)) },
    { kind: 'gain', value: 0.5, dueOn: calendarDate(dateOf(year, 10, 31)) },
    {
      kind: 'share',
      competence: idOf<'Competence'>('CS.3'),
      value: 0.8,
      dueOn: calendarDate(dateOf(year + 1, 4, 30)),
    },
  ];
}

/** Four months of lectures, two of practice, and the presentation of what could be better at home. */
export function institutePhases({ year }: DemoCalendar): readonly Phase[] {
  const phase = (kind: Phase['kind'], name: string, [from, to]: readonly [Date, Date]): Phase => ({
    kind,
    name,
    startsOn: calendarDate(from),
    endsOn: calendarDate(to),
  });
  return [
    phase('lectures', 'Lectures and visits', [dateOf(year, 4, 1), dateOf(year, 7, 31)]),
    phase('practice', 'Practice in companies and public bodies', [dateOf(year, 8, 1), dateOf(year, 9, 30)]),
    phase('presentation', 'Final presentations', [dateOf(year, 10, 1), dateOf(year, 10, 31)]),
  ];
}

/** The programme of thirteen officials with its three waves, and a check afterwards that is open now. */
export function instituteCampaigns(
  calendar: DemoCalendar,
  tests: { readonly usual: Id<'Blueprint'>; readonly short: Id<'Blueprint'> },
): readonly PlannedCampaign[] {
  return [programme(calendar, tests.usual), check(calendar, tests.short)];
}

function programme({ year }: DemoCalendar, blueprintId: Id<'Blueprint'>): PlannedCampaign {
  const wave = (
    name: string,
    kind: PlannedWave['kind'],
    { month, stage }: { readonly month: number; readonly stage: number },
  ): PlannedWave => {
    const opensAt = dateOf(year, month, 6);
    const closesAt = dateOf(year, month, 20);
    return {
      name: `${name} ${year}`,
      kind,
      blueprintId,
      setUpAt: daysFrom(opensAt, -7),
      opensAt,
      closesAt,
      sittings: sittingsOf(INSTITUTE_OFFICIALS, { from: opensAt, to: closesAt }, learntBy(stage)),
    };
  };
  return {
    name: `${PROGRAMME} ${year}, April to October`,
    startsOn: calendarDate(dateOf(year, 4, 1)),
    endsOn: calendarDate(dateOf(year, 10, 31)),
    setUpAt: dateOf(year, 3, 16),
    members: INSTITUTE_OFFICIALS,
    waves: [
      wave('Baseline, April', 'baseline', { month: 4, stage: 0 }),
      wave('Midline, July', 'midline', { month: 7, stage: 1 }),
      wave('Endline, October', 'endline', { month: 10, stage: 2 }),
    ],
  };
}

function check({ season, today }: DemoCalendar, blueprintId: Id<'Blueprint'>): PlannedCampaign {
  const opensAt = new Date(calendarDate(daysFrom(today, -CHECK_OPEN_DAYS.before)));
  const closesAt = daysFrom(opensAt, CHECK_OPEN_DAYS.before + CHECK_OPEN_DAYS.after);
  const returning = RETURNING_OFFICIALS.flatMap(
    (email) => INSTITUTE_OFFICIALS.find((official) => official.email === email) ?? [],
  );
  const sittings = sittingsOf(returning, { from: opensAt, to: daysFrom(today, -1) }, learntBy(2));
  const begun = RETURNING_OFFICIALS.at(-1);
  return {
    name: season.replace(' ', ' check '),
    startsOn: calendarDate(opensAt),
    endsOn: calendarDate(closesAt),
    setUpAt: daysFrom(opensAt, -3),
    members: [...INSTITUTE_OFFICIALS.filter(({ email }) => email === NEWCOMER), ...returning],
    waves: [
      {
        name: season,
        kind: 'baseline',
        blueprintId,
        setUpAt: daysFrom(opensAt, -2),
        opensAt,
        closesAt,
        sittings: sittings.map(({ official, part }) =>
          official.email === begun
            ? { official, part: { ...part, selfAssessment: 'begun' } }
            : { official, part },
        ),
      },
    ],
  };
}

function sittingsOf(
  officials: readonly DemoOfficial[],
  period: { readonly from: Date; readonly to: Date },
  learnt: (competence: CompetenceId) => number,
): readonly PlannedSitting[] {
  const generator = createGenerator(`moments from ${calendarDate(period.from)}`);
  return officials
    .map((official): PlannedSitting => ({
      official,
      part: {
        background: { key: official.email, shift: SHIFT, learnt },
        startsAt: workingMoment(period, { day: generator.next(), hour: generator.next() }),
        sharesWithTrainers: !PRIVATE_OFFICIALS.has(official.email),
        selfAssessment: 'whole',
      },
    }))
    .sort((left, right) => left.part.startsAt.getTime() - right.part.startsAt.getTime());
}

/** Learnt by the beginning (0), after the lectures (1), after the practice (2). */
function learntBy(stage: number): (competence: CompetenceId) => number {
  const given = [LECTURES, PRACTICE].slice(0, stage);
  return (competence) => given.reduce((sum, part) => sum + (part[competence] ?? ELSEWHERE), 0);
}

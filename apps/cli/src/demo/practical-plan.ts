import type { Actor, WrittenWork } from '@qabilet/application';
import { rubrics } from '@qabilet/content';
import type { Text } from '@qabilet/kernel';
import { dateOf } from './demo-calendar';
import type { DemoStaff } from './demo-people';
import type { SimulatedMarker } from './simulated-marks';

export interface WorkMarker extends SimulatedMarker {
  readonly actor: Actor;
  /** How many they have marked so far, in the order of the names. */
  readonly people: number;
}

export interface PlannedWork extends WrittenWork {
  readonly openedAt: Date;
  readonly markedAt: Date;
  /** Absent: still being marked. */
  readonly releasedAt?: Date;
  readonly markers: readonly WorkMarker[];
}

/** Trainers of the institute who mark beside the one whose account the demo names. */
export const FELLOW_TRAINERS: readonly DemoStaff[] = [
  { name: 'Hana Kim', email: 'hana.kim@institute.example', role: 'trainer' },
  { name: 'Olga Lee', email: 'olga.lee@institute.example', role: 'trainer' },
];

/** At noon where people of the demo work, in hours after midnight UTC. */
const NOON = 7;
const EVERYBODY = 13;
/** Of the report, the trainer of the demo has marked a few, so that a visitor marks the rest. */
const BEGUN = 4;
/** How each of the three marks and speaks. */
const MANNERS: readonly Pick<SimulatedMarker, 'lenience' | 'says'>[] = [
  { lenience: 0, says: (best, next) => `Strongest: ${best}. Work next on: ${next}.` },
  { lenience: 0.2, says: (best) => `What convinced me most: ${best}. I would like to hear how it goes on.` },
  {
    lenience: -0.25,
    says: (_, next) => `Before you take this to your minister, look once more at: ${next}.`,
  },
];
const REPORT: Text = {
  en: 'Report on the practice in companies and public bodies',
  ru: 'Отчёт о практике в компаниях и государственных органах',
  kk: 'Компаниялар мен мемлекеттік органдардағы практика туралы есеп',
  uz: 'Kompaniyalar va davlat idoralaridagi amaliyot toʻgʻrisida hisobot',
  ko: '기업·공공기관 실습 보고서',
};
const IN_THE_REPORT = ['CS.1', 'CS.6', 'CS.7'];

/** The final presentation, marked by all and released, and the report on the practice, which is being marked. */
export function institutePracticalWorks(year: number, trainers: readonly Actor[]): readonly PlannedWork[] {
  const [ready] = rubrics;
  if (!ready) return [];
  const { title, ...rubric } = ready;
  const atNoon = (day: number) => hoursAfter(dateOf(year, 10, day), NOON);
  const marker = (place: number, people: number): readonly WorkMarker[] => {
    const [actor, manner] = [trainers[place], MANNERS[place]];
    return actor && manner ? [{ actor, email: `trainer ${place}`, ...manner, people }] : [];
  };
  const criteria = rubric.criteria.filter(({ competence }) => IN_THE_REPORT.includes(competence));
  return [
    {
      ...{ title, rubric, openedAt: atNoon(1), markedAt: atNoon(26) },
      releasedAt: atNoon(29),
      markers: [...marker(0, EVERYBODY), ...marker(1, EVERYBODY), ...marker(2, EVERYBODY)],
    },
    {
      ...{ title: REPORT, rubric: { ...rubric, criteria } },
      ...{ openedAt: atNoon(2), markedAt: atNoon(27) },
      markers: [...marker(0, BEGUN), ...marker(1, EVERYBODY)],
    },
  ];
}

function hoursAfter(midnight: Date, hours: number): Date {
  return new Date(midnight.getTime() + hours * 3_600_000);
}

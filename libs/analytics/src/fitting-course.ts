import { type LevelOrdinal, type LevelProbabilities, STANDINGS } from '@qabilet/framework';
import { closedBy, type TrainingModule } from './training-plan';

/** Where one person stands in one competence, and what the role asks for there. */
export interface PersonalNeed {
  readonly target: LevelOrdinal;
  readonly levelProbabilities: LevelProbabilities;
}

export interface FittingCourse<Course> {
  readonly course: Course;
  /** Levels of gap that it closes for the person, expected. */
  readonly closes: number;
}

/** A course is proposed only when it is likelier than not to narrow the gap. */
const LIKELY_OF_USE = 0.5;

/**
 * Of courses in one competence the one that closes most of a person's gap:
 *
 *     closes = sum over levels l of P(level = l) min(gain, to - l, target - l), where the person can follow it at l
 *
 * Of two that close as much the shorter one. Undefined where none is likely to be of use.
 */
export function fittingCourse<Course extends Pick<TrainingModule, 'from' | 'to' | 'gain' | 'hours'>>(
  courses: readonly Course[],
  { target, levelProbabilities }: PersonalNeed,
): FittingCourse<Course> | undefined {
  const fitting = courses.flatMap((course) => {
    const places = STANDINGS.map((standing) => ({
      chance: levelProbabilities[standing],
      closed: closedBy(course, { standing, target }),
    }));
    const useful = places.filter(({ closed }) => closed > 0);
    if (useful.reduce((sum, { chance }) => sum + chance, 0) < LIKELY_OF_USE) return [];
    return [{ course, closes: useful.reduce((sum, { chance, closed }) => sum + chance * closed, 0) }];
  });
  return fitting.reduce<FittingCourse<Course> | undefined>(
    (best, one) => (best && !isBetter(one, best) ? best : one),
    undefined,
  );
}

function isBetter<Course extends Pick<TrainingModule, 'hours'>>(
  one: FittingCourse<Course>,
  other: FittingCourse<Course>,
): boolean {
  if (one.closes !== other.closes) return one.closes > other.closes;
  return one.course.hours < other.course.hours;
}

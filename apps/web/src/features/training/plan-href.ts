import type { PlanQuery } from '@qabilet/api-client';
import { LANGUAGES } from '@qabilet/i18n';

const plan = (waveId: string) => `/programmes/waves/${waveId}/training-plan`;

export const trainingHref = {
  plan,
  newCourse: (waveId: string) => `${plan(waveId)}/courses/new`,
  course: (waveId: string, id: string) => `${plan(waveId)}/courses/${id}`,
};

/** As many hours as a working week and a half: where a trainer begins to try. */
const USUAL_HOURS = 60;
const MOST_HOURS = 10_000;

/** What the address of the page asks for; nonsense in it is what nobody asked for. */
export function askedOf(params: URLSearchParams): PlanQuery {
  const numberOf = (name: string): number | undefined => {
    const value = Number(params.get(name) ?? '');
    return value >= 1 && value <= MOST_HOURS ? Math.round(value * 10) / 10 : undefined;
  };
  const language = LANGUAGES.find((one) => one === params.get('language'));
  const hoursEach = numberOf('each');
  return {
    hours: numberOf('hours') ?? USUAL_HOURS,
    ...(hoursEach !== undefined && { hoursEach }),
    ...(language && { language }),
  };
}

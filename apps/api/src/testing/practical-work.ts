import type { PracticalWorkBody } from '@qabilet/contracts';

/** A practical work of two criteria on three steps, about competences of the small content. */
export function aPracticalWork(overrides: Partial<PracticalWorkBody> = {}): PracticalWorkBody {
  const steps = ['Not yet', 'In part', 'Well'];
  const criterion = (name: string, competence: string) => ({
    name: { en: name },
    competence,
    descriptors: steps.map((step) => ({ en: `${name}: ${step}` })),
  });
  return {
    title: { en: 'Final presentation', ru: 'Итоговая презентация' },
    rubric: {
      steps: steps.map((name, points) => ({ name: { en: name }, points })),
      criteria: [criterion('Plan', 'CS.1'), criterion('Evidence', '1.2')],
    },
    ...overrides,
  };
}

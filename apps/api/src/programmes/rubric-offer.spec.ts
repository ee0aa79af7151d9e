import { writtenLocalRubric, type FrameworkTexts } from '@qabilet/application';
import { competences, rubrics } from '@qabilet/content';
import { idOf } from '@qabilet/kernel';
import { rubricOfferOf } from './rubric-offer';

function framework(codes: readonly string[]): FrameworkTexts {
  const named = codes.map((code) => [idOf<'Competence'>(code), { code, name: { en: code }, areaCode: '1' }]);
  return { areas: new Map(), competences: new Map(named as []) } as unknown as FrameworkTexts;
}

describe('the rubrics that are offered ready', () => {
  it('can be marked by in every language', () => {
    for (const { title: _, ...rubric } of rubrics) expect(writtenLocalRubric(rubric)).toEqual(rubric);
  });

  it('are offered where the framework has their competences, and nowhere else', () => {
    const codes = competences.map(({ code }) => code);
    expect(rubricOfferOf(framework(codes), 'en').ready).toHaveLength(rubrics.length);
    const without = codes.filter((code) => code !== rubrics[0]?.criteria[0]?.competence);
    expect(rubricOfferOf(framework(without), 'en').ready).toEqual([]);
  });
});

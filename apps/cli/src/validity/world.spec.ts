import { items } from '@qabilet/content';
import { questionsACompetence } from './world';

const asked = (competences: string) => [...competences].map((competence) => ({ competence }));

describe('the number of questions a competence', () => {
  it('is one number where all competences have as many', () => {
    expect(questionsACompetence(asked('aabbba'))).toBe('3');
  });

  it('is the fewest and the most where they differ', () => {
    expect(questionsACompetence(asked('abbcccc'))).toBe('1 to 4');
  });

  it('is that of the shipped bank unless another is named', () => {
    expect(questionsACompetence()).toBe(questionsACompetence(items));
  });
});

import type { Text } from '.';
import { areas, competences, levels, roles, rubrics, statements } from '.';

const FRAMEWORK_LANGUAGES = ['en', 'ru', 'kk', 'uz', 'ko'] as const;

const competenceCodes = competences.map(({ code }) => code);

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);
const hasAll = (text: Text, languages: readonly (keyof Text)[]) =>
  languages.every((language) => (text[language] ?? '').trim() === text[language] && text[language] !== '');

describe('The framework pack', () => {
  it('has the five DigComp areas and the extension, four levels and 29 competences', () => {
    expect(areas.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', 'CS']);
    expect(levels.map(({ ordinal, subLevels }) => [ordinal, ...subLevels])).toEqual([
      [1, 1, 2],
      [2, 3, 4],
      [3, 5, 6],
      [4, 7, 8],
    ]);
    const perArea = areas.map(({ code }) => competences.filter(({ area }) => area === code).length);
    expect(perArea).toEqual([3, 6, 4, 4, 4, 8]);
  });

  it('gives every competence a code of its own that begins with its area', () => {
    expect(repeated(competenceCodes)).toEqual([]);
    expect(competences.filter(({ code, area }) => !code.startsWith(`${area}.`))).toEqual([]);
  });

  it('has rubrics that speak of its competences and describe every step of each criterion', () => {
    expect(rubrics.length).toBeGreaterThan(0);
    for (const { steps, criteria } of rubrics) {
      expect(
        criteria.map(({ competence }) => competence).filter((code) => !competenceCodes.includes(code)),
      ).toEqual([]);
      expect(criteria.filter(({ descriptors }) => descriptors.length !== steps.length)).toEqual([]);
    }
  });

  it('is complete in five languages', () => {
    const texts = [
      ...areas.map(({ name }) => name),
      ...levels.flatMap(({ name, description }) => [name, description]),
      ...competences.flatMap(({ name, summary }) => [name, summary]),
      ...roles.flatMap(({ title, summary }) => [title, summary]),
      ...statements.flatMap(({ statement, nextStep }) => [statement, nextStep]),
      ...rubrics.flatMap(({ title, steps, criteria }) => [
        title,
        ...steps.map(({ name }) => name),
        ...criteria.flatMap(({ name, descriptors }) => [name, ...descriptors]),
      ]),
    ];

    expect(texts.filter((text) => !hasAll(text, FRAMEWORK_LANGUAGES))).toEqual([]);
  });

  it('describes each level of each competence once', () => {
    const described = statements.map(({ competence, level }) => `${competence} ${level}`);
    const expected = competenceCodes.flatMap((code) => levels.map(({ ordinal }) => `${code} ${ordinal}`));

    expect([...described].sort()).toEqual([...expected].sort());
    expect(statements.filter(({ hours }) => hours <= 0)).toEqual([]);
  });
});

describe('The role profiles', () => {
  it('are at least twelve with a code each', () => {
    expect(roles.length).toBeGreaterThanOrEqual(12);
    expect(repeated(roles.map(({ code }) => code))).toEqual([]);
  });

  it('require eight to fourteen existing competences, each once', () => {
    for (const { code, requirements } of roles) {
      const required = requirements.map(({ competence }) => competence);
      expect({ code, unknown: required.filter((one) => !competenceCodes.includes(one)) }).toEqual({
        code,
        unknown: [],
      });
      expect({ code, twice: repeated(required) }).toEqual({ code, twice: [] });
      expect(required.length).toBeGreaterThanOrEqual(8);
      expect(required.length).toBeLessThanOrEqual(14);
    }
  });

  it('weigh a requirement between one half and two', () => {
    const weights = roles.flatMap(({ requirements }) => requirements.map(({ weight }) => weight));
    expect(weights.filter((weight) => weight < 0.5 || weight > 2)).toEqual([]);
  });
});

import { competences } from '@qabilet/assessment/testing';
import { anItemBefore, aReadAnswer, aReadSitting, newParameters } from '../testing/index';
import type { CalibrationLink } from './scale-calibration';
import { scaleOutcomes, type ScaleFindings } from './scale-outcomes';

const [FIRST, SECOND, THIRD] = competences(3);
/** Two items of the first competence, one of the second, none of the third. */
const ITEMS = [FIRST, FIRST, SECOND].map((competence) => anItemBefore({ competence }));
const count = (answers: number) => ({ answers, pilotAnswers: 0, categories: [answers, 0] });
const AFTER = newParameters({ model: '2pl', a: 1, b: 0 });
const LINK: CalibrationLink = {
  slope: 1.1,
  slopeError: 0.02,
  intercept: -0.1,
  interceptError: 0.03,
  anchors: 12,
  isPooled: false,
};

function outcomes(different: Partial<ScaleFindings> = {}, chosen = competences(3)) {
  return scaleOutcomes(
    { competences: competences(3), chosen, items: ITEMS },
    {
      sittings: [],
      counts: [count(120), count(30), count(7)],
      calibrated: [],
      links: new Map(),
      reliability: [],
      ...different,
    },
  );
}

describe('what became of a scale', () => {
  it('counts its items, their answers and those with new parameters', () => {
    const [first, second, third] = outcomes({ calibrated: [AFTER, undefined, undefined] });
    expect(first).toMatchObject({ competence: FIRST, items: 2, answers: 150, calibrated: 1 });
    expect(second).toMatchObject({ competence: SECOND, items: 1, answers: 7, calibrated: 0 });
    expect(third).toEqual({ competence: THIRD, sittings: 0, answers: 0, items: 0, calibrated: 0 });
  });

  it('counts each sitting once a competence, however many of its items were answered', () => {
    const sittings = [
      aReadSitting({ answers: [aReadAnswer(0), aReadAnswer(1), aReadAnswer(2)] }),
      aReadSitting({ answers: [aReadAnswer(1)] }),
      aReadSitting(),
      aReadSitting({ answers: [aReadAnswer(9)] }),
    ];
    expect(outcomes({ sittings }).map((scale) => scale.sittings)).toEqual([2, 1, 0]);
  });

  it('has a link and a reliability where there is one, and no empty word for them where there is none', () => {
    const [first, second] = outcomes({
      links: new Map([[FIRST as never, LINK]]),
      reliability: [undefined, 0],
    });
    expect(first).toMatchObject({ link: LINK });
    expect(first).not.toHaveProperty('reliability');
    expect(second).toMatchObject({ reliability: 0 });
    expect(second).not.toHaveProperty('link');
  });

  it('is told of the chosen scales, in the order of the framework, with their own reliability', () => {
    const told = outcomes(
      { reliability: [0.1, 0.2, 0.3] },
      [THIRD, FIRST].flatMap((code) => code ?? []),
    );
    expect(told.map(({ competence, reliability }) => [competence, reliability])).toEqual([
      [FIRST, 0.1],
      [THIRD, 0.3],
    ]);
  });

  it('is nothing where nothing was chosen', () => {
    expect(outcomes({}, [])).toEqual([]);
  });
});

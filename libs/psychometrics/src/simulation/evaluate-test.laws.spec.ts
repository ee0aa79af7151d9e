import { compoundSymmetric, identity } from '../numeric/matrix';
import { compileBank } from '../selection/bank';
import { simulatedBank } from '../testing/bank';
import { evaluateTest, type TestDesign } from './evaluate-test';

const items = simulatedBank(60, 2, 'laws');
function arrange(changes: Partial<TestDesign> = {}): TestDesign {
  return {
    bank: compileBank(items),
    dimensions: 2,
    priorCovariance: compoundSymmetric(2, 0.5),
    content: { length: 10, attributes: [], enemies: [] },
    stopping: { minimumItems: 10, maximumItems: 10 },
    cuts: [[0], [-0.5, 0.5]],
    ...changes,
  };
}
const endingsOf = (design: TestDesign, people: number): Record<string, number> => ({
  ...evaluateTest(design, people, 'laws').endings,
});

describe('an evaluated design', () => {
  const evaluation = evaluateTest(arrange(), 120, 'laws');

  it('has shares that are shares and times that items take', () => {
    for (const share of [
      evaluation.coverage,
      evaluation.levelAccuracy,
      evaluation.maximumExposure,
      evaluation.overlap,
    ]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(evaluation.meanSeconds / evaluation.meanItems).toBeGreaterThan(25);
    expect(evaluation.meanSeconds / evaluation.meanItems).toBeLessThan(125);
  });

  it('ends every sitting for one reason', () => {
    expect(Object.values(evaluation.endings).reduce((sum, count) => sum + count, 0)).toBe(120);
  });

  it('differs between seeds, and only by chance', () => {
    const other = evaluateTest(arrange(), 120, 'another');
    expect(other).not.toEqual(evaluation);
    expect(Math.abs(other.rootMeanSquareError / evaluation.rootMeanSquareError - 1)).toBeLessThan(0.25);
  });

  it('errs less with more items, and surely reports it', () => {
    const long = evaluateTest(
      arrange({
        stopping: { minimumItems: 30, maximumItems: 30 },
        content: { length: 30, attributes: [], enemies: [] },
      }),
      120,
      'laws',
    );
    expect(long.rootMeanSquareError).toBeLessThan(evaluation.rootMeanSquareError);
    expect(long.meanStandardError).toBeLessThan(evaluation.meanStandardError);
    expect(long.levelAccuracy).toBeGreaterThan(evaluation.levelAccuracy - 0.03);
  });

  it('takes the time limit for an ending', () => {
    const design = arrange({ stopping: { minimumItems: 2, maximumItems: 10, maximumSeconds: 120 } });
    expect(endingsOf(design, 40)).toMatchObject({ items: 0, decided: 0, precise: 0 });
    expect(endingsOf(design, 40).time).toBe(40);
  });

  it('says that the bank was exhausted where it was', () => {
    const design = arrange({
      bank: compileBank(items.slice(0, 6)),
      stopping: { minimumItems: 10, maximumItems: 10 },
    });
    expect(endingsOf(design, 15)).toMatchObject({ 'bank-exhausted': 15 });
  });

  it('keeps content limits: a part that is closed is never asked', () => {
    const partOf = Int32Array.from(items, (_, i) => (i < 40 ? 0 : 1));
    const content = {
      length: 10,
      attributes: [{ partOf, minimum: Int32Array.of(10, 0), maximum: Int32Array.of(10, 0) }],
      enemies: [],
    };
    const { unusedItems } = evaluateTest(arrange({ content }), 40, 'laws');
    expect(unusedItems).toBeGreaterThanOrEqual(20);
  });

  it('draws people who differ also where the prior holds all their abilities equal', () => {
    const cuts = [[0], [0]];
    const equal = evaluateTest(arrange({ priorCovariance: compoundSymmetric(2, 1), cuts }), 150, 'laws');
    const apart = evaluateTest(arrange({ priorCovariance: identity(2), cuts }), 150, 'laws');
    // Were all of them at 0, on the cut, half of the levels would be wrong.
    expect(equal.levelAccuracy).toBeGreaterThan(apart.levelAccuracy - 0.02);
    expect(equal.meanStandardError).toBeLessThan(apart.meanStandardError);
  });
});

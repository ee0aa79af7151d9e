import { compoundSymmetric } from '../numeric/matrix';
import { compileBank } from '../selection/bank';
import { simulatedBank } from '../testing/bank';
import { evaluateTest, type TestDesign } from './evaluate-test';

function arrange(changes: Partial<TestDesign> = {}): TestDesign {
  const dimensions = 4;
  return {
    bank: compileBank(simulatedBank(240, dimensions, 'evaluation')),
    dimensions,
    priorCovariance: compoundSymmetric(dimensions, 0.75),
    content: { length: 20, attributes: [], enemies: [] },
    stopping: { minimumItems: 20, maximumItems: 20 },
    cuts: Array.from({ length: dimensions }, () => [-0.8, 0.2, 1.2]),
    ...changes,
  };
}

describe('a simulated test', () => {
  const plain = evaluateTest(arrange(), 250, 'seed');

  it('is the same for the same seed', () => {
    expect(evaluateTest(arrange(), 20, 'seed')).toEqual(evaluateTest(arrange(), 20, 'seed'));
  });

  it('has intervals that cover as they claim and errors as it reports', () => {
    expect(plain.coverage).toBeGreaterThan(0.86);
    expect(plain.coverage).toBeLessThan(0.94);
    expect(Math.abs(plain.rootMeanSquareError / plain.meanStandardError - 1)).toBeLessThan(0.12);
    expect(Math.abs(plain.bias)).toBeLessThan(0.06);
    expect(plain).toMatchObject({ meanItems: 20, endings: { items: 250 } });
  });

  it('gains from the correlation of abilities', () => {
    const separate = evaluateTest(arrange({ priorCovariance: compoundSymmetric(4, 0) }), 250, 'seed');
    expect(plain.rootMeanSquareError).toBeLessThan(0.95 * separate.rootMeanSquareError);
  });

  it('ends sooner where precision is reached', () => {
    const stopping = { minimumItems: 8, maximumItems: 40, standardError: 0.5 };
    const { meanItems, endings } = evaluateTest(arrange({ stopping }), 100, 'seed');
    expect(endings.precise).toBeGreaterThan(90);
    expect(meanItems).toBeLessThan(30);
  });

  it('shows no item to more people than allowed, and pays little for it', () => {
    const controlled = evaluateTest(arrange({ maximumExposure: 0.3 }), 250, 'seed');
    // 0.3 and three standard errors of a share among 250 people.
    expect(controlled.maximumExposure).toBeLessThan(0.3 + 3 * Math.sqrt((0.3 * 0.7) / 250));
    expect(controlled.maximumExposure).toBeLessThan(plain.maximumExposure);
    expect(controlled.overlap).toBeLessThan(plain.overlap);
    expect(controlled.rootMeanSquareError).toBeLessThan(plain.rootMeanSquareError + 0.08);
  });
});

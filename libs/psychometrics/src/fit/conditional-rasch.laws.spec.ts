import { simulatedTable, tableOf } from '../testing/calibration-data';
import { raschForm, turnedColumns } from '../testing/forms';
import { largestGap } from '../testing/numerics';
import { conditionalRasch } from './conditional-rasch';

describe('conditional maximum likelihood', () => {
  const table = simulatedTable(raschForm, { count: 900, seed: 'cml' });
  const found = conditionalRasch(table);

  it('comes within its errors of the truth', () => {
    const mean = raschForm.reduce((sum, item) => sum + ('b' in item ? item.b : 0), 0) / raschForm.length;
    raschForm.forEach((item, j) => {
      const z = (found.difficulties[j]! - ('b' in item ? item.b - mean : 0)) / found.standardErrors[j]!;
      expect(Math.abs(z)).toBeLessThan(3.5);
    });
  });

  it('sums to zero', () => {
    expect(found.difficulties.reduce((sum, b) => sum + b, 0)).toBeCloseTo(0, 10);
  });

  it('does not care who is able: other people, the same difficulties within error', () => {
    const able = conditionalRasch(
      simulatedTable(raschForm, { count: 900, mean: 1.5, sd: 0.6, seed: 'able' }),
    );
    found.difficulties.forEach((b, j) => {
      const error = Math.hypot(found.standardErrors[j]!, able.standardErrors[j]!);
      expect(Math.abs(b - able.difficulties[j]!) / error).toBeLessThan(3.5);
    });
  });

  it('does not depend on the order of people or items', () => {
    const other = conditionalRasch(turnedColumns(table));
    expect(largestGap([...other.difficulties].reverse(), found.difficulties)).toBeLessThan(1e-7);
    expect(largestGap([...other.standardErrors].reverse(), found.standardErrors)).toBeLessThan(1e-7);
    expect(other.logLikelihood).toBeCloseTo(found.logLikelihood, 6);
  });

  it('learns nothing from people who had everything right or wrong', () => {
    const rows = ['110', '101', '100', '010', '011', '001', '100'];
    const plain = conditionalRasch(tableOf(rows));
    const more = conditionalRasch(tableOf([...rows, '111', '000', '111']));
    expect(largestGap(plain.difficulties, more.difficulties)).toBeLessThan(1e-7);
    expect(more.logLikelihood).toBeCloseTo(plain.logLikelihood, 8);
  });

  it('of two items is the log ratio of those who solved one of them only', () => {
    const { difficulties, standardErrors } = conditionalRasch(
      tableOf(['10', '01', '11', '00'], [30, 10, 50, 20]),
    );
    expect(difficulties[1]! - difficulties[0]!).toBeCloseTo(Math.log(3), 8);
    // Var(log(n10 / n01)) = 1/30 + 1/10; each difficulty is half of the difference.
    expect(standardErrors[0]).toBeCloseTo(Math.sqrt(1 / 30 + 1 / 10) / 2, 6);
  });

  it('joins people who saw different items', () => {
    const sparse = simulatedTable(
      raschForm,
      { count: 2500, seed: 'sparse' },
      (person, item) => (person + item) % 3 !== 0,
    );
    const { difficulties, standardErrors, converged } = conditionalRasch(sparse);
    expect(converged).toBe(true);
    difficulties.forEach((b, j) =>
      expect(
        Math.abs(b - found.difficulties[j]!) / Math.hypot(standardErrors[j]!, found.standardErrors[j]!),
      ).toBeLessThan(4),
    );
  });

  it('takes rows that occurred often as that many people', () => {
    const once = conditionalRasch(tableOf(['100', '010', '001', '110', '110', '011', '101']));
    const counted = conditionalRasch(tableOf(['100', '010', '001', '110', '011', '101'], [1, 1, 1, 2, 1, 1]));
    expect(largestGap(once.difficulties, counted.difficulties)).toBeLessThan(1e-9);
  });
});

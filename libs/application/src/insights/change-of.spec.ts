import { idOf } from '@qabilet/kernel';
import { changeOf, type ShownMean } from './change-of';
import { linkVariance, meanLinkVariance } from './link-variance';

function shown(different: Partial<ShownMean> = {}): ShownMean {
  return {
    mean: 0,
    standardError: 0.1,
    frameworkReleaseId: idOf('framework'),
    linkVariance: 0,
    ...different,
  };
}

const width = ({ changeLow = NaN, changeHigh = NaN }) => changeHigh - changeLow;

describe('change between waves', () => {
  it('is from the first to the last mean that is shown', () => {
    const { change } = changeOf([undefined, shown(), undefined, shown({ mean: 0.2 }), shown({ mean: 0.5 })]);
    expect(change).toBe(0.5);
    expect(changeOf([shown(), undefined])).toEqual({});
  });

  it('is surer on one calibration than across a link', () => {
    const linked = shown({ mean: 0.5, linkVariance: 0.03 });
    expect(width(changeOf([shown(), linked]))).toBeCloseTo(2 * 1.6449 * Math.sqrt(0.01 + 0.01 + 0.03), 3);
    expect(width(changeOf([shown({ linkVariance: 0.03 }), linked]))).toBeCloseTo(
      2 * 1.6449 * Math.sqrt(0.02),
      3,
    );
    expect(width(changeOf([linked, shown()]))).toBeCloseTo(width(changeOf([shown(), linked])), 12);
  });

  it('is not named between frameworks', () => {
    expect(changeOf([shown(), shown({ frameworkReleaseId: idOf('another') })])).toEqual({});
  });
});

describe('the error of links', () => {
  const scale = {
    competences: [idOf<'Competence'>('1.1'), idOf<'Competence'>('1.2')],
    linkVariance: [0.04, 0.02],
  };

  it('is that of the competence, and none before the first link', () => {
    expect(linkVariance(scale, idOf('1.2'))).toBe(0.02);
    expect(linkVariance({ ...scale, linkVariance: [] }, idOf('1.2'))).toBe(0);
  });

  it('is not averaged away over competences', () => {
    expect(meanLinkVariance(scale)).toBeCloseTo(0.03, 12);
    expect(meanLinkVariance({ competences: [], linkVariance: [] })).toBe(0);
  });
});

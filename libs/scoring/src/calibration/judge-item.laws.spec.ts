import type { ItemParameters } from '@qabilet/psychometrics';
import { anItemBefore, errorsOf, newParameters } from '../testing/index';
import { movementOf, reasonsAgainst, type JudgedItem } from './judge-item';
import type { LanguageDif, NewParameters } from './scale-calibration';

const GOOD: ItemParameters = { model: '2pl', a: 1, b: 0 };

function judged(different: Partial<NewParameters> = {}, about: Partial<JudgedItem> = {}) {
  return reasonsAgainst({
    after: newParameters(GOOD, different),
    answers: 300,
    hasDrifted: false,
    ...about,
  });
}

function graded(...thresholds: readonly number[]): ItemParameters {
  return { model: 'grm', a: 1, thresholds };
}

function dif(size: LanguageDif['size']): LanguageDif {
  return { languages: ['en', 'ru'], size, effect: 0.08, p: 0.001, hardestIn: 'ru' };
}

describe('the limits of the reasons against an item', () => {
  it.each([
    [0.29, ['flat-curve']],
    [0.3, []],
    [-0.5, ['flat-curve']],
  ])('name a slope of %p as %j', (a, reasons) => {
    expect(judged({ parameters: { model: '2pl', a, b: 0 } })).toEqual(reasons);
  });

  it('do not name a slope that the model fixes at 1', () => {
    expect(judged({ parameters: { model: '1pl', b: 0 } })).toEqual([]);
  });

  it.each([
    [{ ...GOOD, b: 4.01 } as ItemParameters, ['extreme-difficulty']],
    [{ ...GOOD, b: 4 } as ItemParameters, []],
    [{ ...GOOD, b: -4 } as ItemParameters, []],
    [{ ...GOOD, b: -4.01 } as ItemParameters, ['extreme-difficulty']],
    [graded(-1, 0, 4.2), ['extreme-difficulty']],
    [graded(-1, 0, 3.9), []],
  ])('name difficulties beyond four logits: %j is %j', (parameters, reasons) => {
    expect(judged({ parameters })).toEqual(reasons);
  });

  it.each([
    [0.41, 300, ['uncertain-difficulty']],
    [0.41, 299, []],
    [0.4, 300, []],
  ])('name a difficulty with an error of %p by %p answers as %j', (error, answers, reasons) => {
    expect(judged({ errors: errorsOf(GOOD, error) }, { answers })).toEqual(reasons);
  });

  it('look at every threshold of a graded item', () => {
    const errors = { a: 0.1, locations: [0.1, 0.5], intercepts: [0.1, 0.5] };
    expect(judged({ parameters: graded(-1, 1), errors })).toEqual(['uncertain-difficulty']);
  });

  it.each([
    [0.151, 300, ['misfit']],
    [0.151, 299, []],
    [0.15, 300, []],
  ])('name a deviation of %p by %p answers as %j', (misfit, answers, reasons) => {
    expect(judged({ misfit }, { answers })).toEqual(reasons);
  });

  it.each([
    ['A', []],
    ['B', []],
    ['C', ['language-difference']],
  ] as const)('name a difference between languages of class %s as %j', (size, reasons) => {
    expect(judged({}, { languages: dif(size) })).toEqual(reasons);
  });

  it('name what has drifted', () => {
    expect(judged({}, { hasDrifted: true })).toEqual(['drift']);
  });

  it('are all named, in one order', () => {
    const parameters: ItemParameters = { model: '2pl', a: 0.1, b: 5 };
    const worst = { parameters, errors: errorsOf(parameters, 1), misfit: 0.3 };
    expect(judged(worst, { hasDrifted: true, languages: dif('C') })).toEqual([
      'flat-curve',
      'extreme-difficulty',
      'uncertain-difficulty',
      'misfit',
      'language-difference',
      'drift',
    ]);
  });
});

describe('the limits of a movement', () => {
  function moved(by: number, error = 0.05) {
    const before = anItemBefore({ parameters: GOOD, errors: errorsOf(GOOD, error) });
    return movementOf(
      before,
      newParameters({ ...GOOD, b: by } as ItemParameters, { errors: errorsOf(GOOD, error) }),
    );
  }

  it.each([
    [0.31, true],
    [0.29, false],
    [-0.31, true],
    [-0.29, false],
  ])('by %p logits is drift: %p', (by, hasDrifted) => {
    expect(moved(by)).toEqual({ shift: expect.closeTo(by, 12), hasDrifted });
  });

  it.each([
    // Three times the root of 0.1^2 + 0.1^2 is 0.424.
    [0.43, true],
    [0.42, false],
    [-0.43, true],
    [-0.42, false],
  ])('by %p logits with errors of 0.1 on both sides is drift: %p', (by, hasDrifted) => {
    expect(moved(by, 0.1).hasDrifted).toBe(hasDrifted);
  });

  it('is that of the mean threshold, which is surer than each of them', () => {
    const [old, now] = [graded(-1, 0, 1), graded(-0.6, 0.4, 1.4)];
    const before = anItemBefore({ parameters: old, errors: errorsOf(old, 0.15) });
    const after = newParameters(now, { errors: errorsOf(now, 0.15) });
    // Three times the root of 2 0.15^2 / 3 is 0.367; with the error of one threshold it would be 0.636.
    expect(movementOf(before, after)).toEqual({ shift: expect.closeTo(0.4, 12), hasDrifted: true });
  });
});

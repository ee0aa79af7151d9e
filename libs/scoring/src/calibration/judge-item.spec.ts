import { competences } from '@qabilet/assessment/testing';
import { itemId } from '@qabilet/item-bank/testing';
import type { ItemBefore } from './answers-to-calibrate';
import { movementOf, reasonsAgainst, type JudgedItem } from './judge-item';
import type { LanguageDif, NewParameters } from './scale-calibration';

const ERRORS = { a: 0.1, locations: [0.1], intercepts: [0.1] };
const [COMPETENCE] = competences(1);

function found({ a = 1, b = 0, error = 0.1, misfit = 0.02 } = {}): NewParameters {
  return { parameters: { model: '2pl', a, b }, errors: { ...ERRORS, locations: [error] }, misfit };
}

function before(different: Partial<ItemBefore> = {}): ItemBefore {
  return {
    id: itemId('item'),
    competence: COMPETENCE as NonNullable<typeof COMPETENCE>,
    seconds: 60,
    parameters: { model: '2pl', a: 1, b: 0 },
    isOnScale: true,
    errors: ERRORS,
    ...different,
  };
}

function reasons(different: Partial<JudgedItem> = {}) {
  return reasonsAgainst({ after: found(), answers: 1_000, hasDrifted: false, ...different });
}

function dif(size: LanguageDif['size']): LanguageDif {
  return { languages: ['en', 'ru'], size, effect: 0.08, p: 0.001, hardestIn: 'ru' };
}

describe('what speaks against an item', () => {
  it('is nothing for a good one', () => {
    expect(reasons()).toEqual([]);
  });

  it.each([
    ['hardly tells people apart', found({ a: 0.25 }), 'flat-curve'],
    ['tells apart whom nobody is', found({ b: -4.2 }), 'extreme-difficulty'],
    ['stays uncertain with answers enough', found({ error: 0.5 }), 'uncertain-difficulty'],
    ['does not follow its curve', found({ misfit: 0.16 }), 'misfit'],
  ])('is that it %s', (_, after, reason) => {
    expect(reasons({ after })).toEqual([reason]);
  });

  it('is no small sample: uncertainty and misfit are blamed on an item from 300 answers on', () => {
    const after = found({ error: 0.5, misfit: 0.2 });
    expect(reasons({ after, answers: 299 })).toEqual([]);
    expect(reasons({ after, answers: 300 })).toEqual(['uncertain-difficulty', 'misfit']);
  });

  it('is a large difference between languages, and no smaller one', () => {
    expect(reasons({ languages: dif('C') })).toEqual(['language-difference']);
    expect(reasons({ languages: dif('B') })).toEqual([]);
  });
});

describe('the movement of an item', () => {
  it('is drift when it is large and more than noise explains', () => {
    expect(movementOf(before(), found({ b: -0.6 }))).toEqual({ shift: -0.6, hasDrifted: true });
    expect(movementOf(before(), found({ b: -0.25 }))).toMatchObject({ hasDrifted: false });
    expect(movementOf(before(), found({ b: -0.6, error: 0.3 }))).toMatchObject({ hasDrifted: false });
  });

  it("corrects an expert's judgement without being drift", () => {
    expect(movementOf(before({ errors: undefined }), found({ b: 1.5 }))).toEqual({
      shift: 1.5,
      hasDrifted: false,
    });
  });

  it('is unknown of an item that is new to the scale', () => {
    expect(movementOf(before({ isOnScale: false }), found({ b: 1 }))).toEqual({ hasDrifted: false });
  });
});

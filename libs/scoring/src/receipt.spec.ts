import { type Attempt, record, startAttempt, type TestPlan } from '@qabilet/assessment';
import { anOpening, aPlan, RELEASES } from '@qabilet/assessment/testing';
import type { Given } from '@qabilet/item-bank';
import { choosing, OMITTED, typing, writing } from '@qabilet/item-bank/testing';
import { advance } from '@qabilet/assessment';
import { canonicalAnswers, receiptOf } from './receipt';
import { score, SCORING_VERSION } from './score';

const START = 1_760_000_000_000;

function sat(plan: TestPlan, givens: readonly Given[]): Attempt {
  return givens.reduce(
    (attempt, given, i) => {
      const now = START + (i + 1) * 20_500;
      const submission = { key: `key-${i}`, itemId: attempt.asked!.itemId, given, category: 1 };
      return advance(plan, record(attempt, submission, now), now);
    },
    startAttempt(plan, anOpening(), START),
  );
}

const PLAN = aPlan();
const ATTEMPT = sat(PLAN, [
  choosing('b'),
  choosing('d', 'a'),
  writing('open data'),
  typing('1 250'),
  OMITTED,
]);

describe('a receipt', () => {
  it('names everything that the result was made from', () => {
    const scored = score(PLAN, ATTEMPT.targets, ATTEMPT.answers);
    expect(receiptOf(ATTEMPT, scored)).toEqual({
      attempt: 'attempt-1',
      releases: RELEASES,
      engineVersion: ATTEMPT.engine,
      scoringVersion: SCORING_VERSION,
      seed: 'seed',
      language: 'en',
      answersText: canonicalAnswers(ATTEMPT.answers),
      answered: 5,
      counted: 5,
    });
  });
});

describe('answers in canonical form', () => {
  const lines = canonicalAnswers(ATTEMPT.answers).split('\n');

  it('begin with the name of the form', () => {
    expect(lines[0]).toBe('qabilet-answers/1');
  });

  it('are one line each: position, item, use, kind, answer, milliseconds', () => {
    const ids = ATTEMPT.answers.map(({ itemId }) => itemId);
    expect(lines.slice(1)).toEqual([
      `[1,"${ids[0]}","scored","choice",["b"],20500]`,
      `[2,"${ids[1]}","scored","choice",["a","d"],20500]`,
      `[3,"${ids[2]}","scored","text","open data",20500]`,
      `[4,"${ids[3]}","scored","number","1 250",20500]`,
      `[5,"${ids[4]}","scored","omitted","",20500]`,
    ]);
  });

  it('are the same whatever order storage gives them in', () => {
    expect(canonicalAnswers([...ATTEMPT.answers].reverse())).toBe(lines.join('\n'));
  });

  it('are the same for one letter written in two ways', () => {
    const composed = ATTEMPT.answers.map((answer) => ({ ...answer, given: writing('caf\u00e9') }));
    const decomposed = ATTEMPT.answers.map((answer) => ({ ...answer, given: writing('cafe\u0301') }));
    expect(canonicalAnswers(decomposed)).toBe(canonicalAnswers(composed));
  });

  it.each([
    ['answer', { given: choosing('c') }],
    ['time', { answeredAt: START + 1 }],
    ['use', { pilot: true }],
  ])('differ when the %s differs', (_, different) => {
    const [first, ...rest] = ATTEMPT.answers;
    expect(canonicalAnswers([{ ...first!, ...different }, ...rest])).not.toBe(lines.join('\n'));
  });

  it('keep an answer that contains line breaks on its line', () => {
    const [first] = ATTEMPT.answers;
    expect(canonicalAnswers([{ ...first!, given: writing('two\nlines') }]).split('\n')).toHaveLength(2);
  });

  it('are the name of the form alone for an empty paper', () => {
    expect(canonicalAnswers([])).toBe('qabilet-answers/1');
  });
});

import { competence } from '@qabilet/framework/testing';
import { itemId } from '@qabilet/item-bank/testing';
import { gapsOpened, type CountedItem } from './content-gaps';
import { aPlanItem } from './testing';

const RULES = { minPerCompetence: 2 };
const A = competence('C01');
const B = competence('C02');

function items(number: number, different: Partial<CountedItem> = {}): CountedItem[] {
  return Array.from({ length: number }, (_, i) => ({
    ...aPlanItem({ id: itemId(`item ${i}`), competence: A, languages: ['en'] }),
    ...different,
  }));
}

describe('Items in the place of others', () => {
  it('leave a test whole while every competence keeps its fewest questions', () => {
    expect(gapsOpened({ rules: RULES, before: items(5), after: items(2) })).toEqual([]);
  });

  it('open a gap where a competence falls below them', () => {
    const before = [...items(3), ...items(2, { competence: B })];
    const after = [...items(3), ...items(1, { competence: B })];
    expect(gapsOpened({ rules: RULES, before, after })).toEqual([
      { competence: B, language: 'en', has: 1, needs: 2 },
    ]);
  });

  it('open one where nothing is left of a competence', () => {
    const before = [...items(3), ...items(2, { competence: B })];
    expect(gapsOpened({ rules: RULES, before, after: items(3) })).toEqual([
      { competence: B, language: 'en', has: 0, needs: 2 },
    ]);
  });

  it('open one in a single language', () => {
    const both = items(2, { languages: ['en', 'ru'] });
    expect(gapsOpened({ rules: RULES, before: both, after: items(2) })).toEqual([
      { competence: A, language: 'ru', has: 0, needs: 2 },
    ]);
  });

  it('are not blamed for what was lacking before', () => {
    expect(gapsOpened({ rules: RULES, before: items(1), after: [] })).toEqual([]);
    expect(gapsOpened({ rules: RULES, before: [], after: items(1) })).toEqual([]);
  });

  it('open none where a test asks for no fewest questions', () => {
    expect(gapsOpened({ rules: { minPerCompetence: 0 }, before: items(2), after: [] })).toEqual([]);
  });

  it.each(['pilot', 'withheld'] as const)('do not count while they are %s', (status) => {
    const after = [...items(1), ...items(4, { status })];
    expect(gapsOpened({ rules: RULES, before: items(2), after })).toHaveLength(1);
    expect(gapsOpened({ rules: RULES, before: items(4, { status }), after: [] })).toEqual([]);
  });

  it('count in a language that nobody has reviewed only where the test takes it', () => {
    const before = items(2, { languages: ['kk'] });
    const after = items(2, { languages: ['kk'], drafted: ['kk'] });
    expect(gapsOpened({ rules: RULES, before, after })).toEqual([]);
    expect(gapsOpened({ rules: { ...RULES, reviewedOnly: true }, before, after })).toEqual([
      { competence: A, language: 'kk', has: 0, needs: 2 },
    ]);
  });
});

import type { Text } from '@qabilet/kernel';
import { differenceBetween, type PartDifference } from './framework-difference';
import type { FrameworkPart, PartKind } from './framework-part';

const FIELD = {
  area: 'name',
  competence: 'name',
  level: 'name',
  statement: 'text',
  outcome: 'text',
  step: 'text',
  term: 'name',
} as const;

function part(
  kind: PartKind,
  code: string,
  rest: Partial<FrameworkPart> & { words?: Text } = {},
): FrameworkPart {
  const { words = { en: `${kind} ${code}` }, ...others } = rest;
  return { part: kind, code, place: 0, texts: { [FIELD[kind]]: words }, traits: {}, ...others };
}

/** Parts at the places in which they are listed. */
const placed = (...parts: readonly FrameworkPart[]) => parts.map((one, place) => ({ ...one, place }));

const FRAMEWORK = placed(
  part('area', '1'),
  part('area', '2'),
  part('competence', '1.1', { parent: '1' }),
  part('competence', '1.2', { parent: '1' }),
  part('competence', '2.1', { parent: '2' }),
  part('statement', 's1', { parent: '1.1', level: 1, traits: { isSelf: true } }),
  part('statement', 's2', { parent: '1.1', level: 1, traits: { isSelf: true } }),
  part('statement', 's3', { parent: '1.1', level: 2, traits: { isSelf: true } }),
  part('outcome', 'o1', { parent: '1.2', level: 3, traits: { outcomeKind: 'skill' } }),
  part('step', '1.1.1', { parent: '1.1', level: 1, traits: { hours: 2 } }),
);

const changed = (code: string, change: (old: FrameworkPart) => FrameworkPart) =>
  FRAMEWORK.map((one) => (one.code === code ? change(one) : one));

const named = ({ before, after, moves }: PartDifference) =>
  [before ? before.code : 'new', after ? after.code : 'gone', ...moves].join(' ');
const differences = (after: readonly FrameworkPart[]) => differenceBetween(FRAMEWORK, after).map(named);

describe('The difference between two versions', () => {
  it('is nothing between equal ones', () => {
    expect(
      differenceBetween(
        FRAMEWORK,
        FRAMEWORK.map((one) => structuredClone(one)),
      ),
    ).toEqual([]);
  });

  it('tells what was added and what was removed, the removed at the end', () => {
    const without = FRAMEWORK.filter(({ code }) => code !== 's2');
    const after = placed(...without, part('competence', '2.2', { parent: '2', words: { en: 'Archiving' } }));
    expect(differences(after)).toEqual(['new 2.2', 's2 gone']);
  });

  it('tells each text that changed, old and new, by its language', () => {
    const after = changed('1.1', (old) => ({ ...old, texts: { name: { en: 'Searching', ru: 'Поиск' } } }));
    expect(differenceBetween(FRAMEWORK, after)[0]?.texts).toEqual([
      { field: 'name', language: 'en', before: 'competence 1.1', after: 'Searching' },
      { field: 'name', language: 'ru', before: '', after: 'Поиск' },
    ]);
  });

  it('tells a text that was taken away', () => {
    const before = changed('1.1', (old) => ({ ...old, texts: { name: { en: 'Search', kk: 'Іздеу' } } }));
    const after = changed('1.1', (old) => ({ ...old, texts: { name: { en: 'Search' } } }));
    expect(differenceBetween(before, after)[0]?.texts).toEqual([
      { field: 'name', language: 'kk', before: 'Іздеу', after: '' },
    ]);
  });

  it('counts an empty text as none', () => {
    const empty = { description: { en: '' } };
    const after = changed('1', (old) => ({ ...old, texts: { ...old.texts, ...empty } }));
    expect(differences(after)).toEqual([]);
  });

  it('tells a competence that went to another area', () => {
    expect(differences(changed('1.2', (old) => ({ ...old, parent: '2' })))).toEqual(['1.2 1.2 parent']);
  });

  it('tells a statement that went to another level', () => {
    expect(differences(changed('s3', (old) => ({ ...old, level: 3 })))).toEqual(['s3 s3 level']);
  });

  it('tells traits that are others, whatever the order in which they are written', () => {
    const after = changed('o1', (old) => ({ ...old, traits: { outcomeKind: 'attitude' } }));
    expect(differenceBetween(FRAMEWORK, after)).toMatchObject([{ hasOtherTraits: true, moves: [] }]);

    const one = changed('s1', (old) => ({ ...old, traits: { isSelf: true, label: 'AI' } }));
    const other = changed('s1', (old) => ({
      ...old,
      traits: { label: 'AI', isSelf: true, hours: undefined },
    }));
    expect(differenceBetween(one, other)).toEqual([]);
  });
});

describe('A part with another code', () => {
  it('is the same part by its English words', () => {
    const after = changed('2.1', (old) => ({ ...old, code: '2.5' }));
    expect(differences(after)).toEqual(['2.1 2.5 code']);
  });

  it('is another one when its words are others as well', () => {
    const after = changed('2.1', () =>
      part('competence', '2.5', { parent: '2', words: { en: 'Archiving' } }),
    );
    expect(differences(after)).toEqual(['new 2.5', '2.1 gone']);
  });

  it('does not make those under it look moved', () => {
    const after = FRAMEWORK.map((one) => {
      if (one.code === '1.1') return { ...one, code: '1.9' };
      return one.parent === '1.1' ? { ...one, parent: '1.9' } : one;
    });
    expect(differences(after)).toEqual(['1.1 1.9 code']);
  });

  it('is not guessed where two say the same', () => {
    const twin = { words: { en: 'I answer' }, parent: '1.1', level: 1 } as const;
    const before = [...FRAMEWORK, part('statement', 'x', twin), part('statement', 'y', twin)];
    const after = [...FRAMEWORK, part('statement', 'z', twin)];
    expect(differenceBetween(before, after).map(named)).toEqual(['new z', 'x gone', 'y gone']);
  });

  it('is no news of a next step, whose code comes from where it stands', () => {
    const after = changed('1.1.1', (old) => ({ ...old, code: '1.1.2', level: 2 }));
    expect(differences(after)).toEqual(['1.1.1 1.1.2 level']);
  });
});

describe('The order of siblings', () => {
  const order = (...codes: readonly string[]) =>
    codes.map((code, place) => part('competence', code, { parent: '1', place }));
  const moved = (after: readonly FrameworkPart[]) =>
    differenceBetween(order('a', 'b', 'c', 'd', 'e'), after).map(named);

  it('names the one that was moved, not those that made room', () => {
    expect(moved(order('b', 'c', 'd', 'e', 'a'))).toEqual(['a a order']);
    expect(moved(order('e', 'a', 'b', 'c', 'd'))).toEqual(['e e order']);
    expect(moved(order('a', 'd', 'b', 'c', 'e'))).toEqual(['d d order']);
  });

  it('names as few as can have been moved', () => {
    expect(moved(order('e', 'd', 'c', 'b', 'a'))).toHaveLength(4);
    expect(moved(order('b', 'a', 'c', 'e', 'd'))).toHaveLength(2);
  });

  it('does not change when another comes between or one goes', () => {
    expect(moved(order('a', 'b', 'x', 'c', 'd', 'e'))).toEqual(['new x']);
    expect(moved(order('a', 'c', 'd', 'e'))).toEqual(['b gone']);
  });

  it('is that of each level by itself', () => {
    const statement = (code: string, level: 1 | 2, place: number) =>
      part('statement', code, { parent: '1.1', level, place });
    const before = [statement('x', 1, 0), statement('y', 2, 1), statement('z', 2, 2)];
    const after = [statement('y', 2, 0), statement('z', 2, 1), statement('x', 1, 2)];
    expect(differenceBetween(before, after)).toEqual([]);
  });
});

describe('Several news of one part', () => {
  it('are told together', () => {
    const after = changed('1.2', (old) => ({
      ...old,
      code: '2.7',
      parent: '2',
      texts: { ...old.texts, description: { en: 'Of all kinds' } },
    }));
    expect(differenceBetween(FRAMEWORK, after)[0]).toMatchObject({
      before: { code: '1.2' },
      after: { code: '2.7' },
      moves: ['code', 'parent'],
      texts: [{ field: 'description', before: '', after: 'Of all kinds' }],
    });
  });

  it('leave out an area whose code alone is new from the news of its competences', () => {
    const after = FRAMEWORK.map((one) => {
      if (one.part === 'area' && one.code === '1') return { ...one, code: 'A' };
      return one.part === 'competence' && one.parent === '1' ? { ...one, parent: 'A' } : one;
    });
    expect(differences(after)).toEqual(['1 A code']);
  });
});

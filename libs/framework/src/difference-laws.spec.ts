import { createGenerator } from '@qabilet/psychometrics';
import { differenceBetween, type PartDifference } from './framework-difference';
import { FIELDS_OF, PART_KINDS, partKey, TEXT_FIELDS, type FrameworkPart } from './framework-part';
import { LEVELS } from './level';
import { wordDifference } from './word-difference';

type Chance = ReturnType<typeof createGenerator>;

const pick = <Item>(chance: Chance, items: readonly Item[]): Item => {
  const item = items[Math.floor(chance.next() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
};

/** Few words, so that texts have many of them in common. */
const WORDS = ['I', 'find', 'a', 'form', 'and', 'file', 'it'];
const sentence = (chance: Chance) =>
  Array.from({ length: Math.floor(chance.next() * 12) }, () => pick(chance, WORDS)).join(' ');

/** A framework of three areas with competences and statements, every word of it its own. */
function framework(chance: Chance): readonly FrameworkPart[] {
  const areas = ['1', '2', '3'].map((code, place): FrameworkPart => ({
    ...{ part: 'area', code, place, traits: {} },
    texts: { name: { en: `area ${code}` } },
  }));
  const competences = Array.from({ length: 9 }, (_, place): FrameworkPart => ({
    ...{ part: 'competence', code: `c${place}`, place, parent: pick(chance, areas).code, traits: {} },
    texts: { name: { en: `competence ${place}` }, description: { en: sentence(chance) } },
  }));
  const statements = Array.from({ length: 20 }, (_, place): FrameworkPart => ({
    ...{ part: 'statement', code: `s${place}`, place, parent: pick(chance, competences).code },
    ...{ level: pick(chance, LEVELS), traits: { isSelf: chance.next() < 0.5 } },
    texts: { text: { en: `statement ${place} ${sentence(chance)}` } },
  }));
  return [...areas, ...competences, ...statements];
}

const CASES = Array.from({ length: 60 }, (_, index) => {
  const chance = createGenerator(`framework ${index}`);
  return { chance, before: framework(chance) };
});

/** Some statements gone, some with other words, one competence elsewhere: and what was done to whom. */
function edited(before: readonly FrameworkPart[], chance: Chance) {
  const deeds = new Map(
    before
      .filter(({ part }) => part === 'statement')
      .map((part) => [part, pick(chance, ['keep', 'keep', 'delete', 'write'] as const)]),
  );
  const after = before.flatMap((part): FrameworkPart[] => {
    const deed = deeds.get(part);
    if (deed === 'delete') return [];
    if (deed !== 'write') return [part];
    return [{ ...part, texts: { text: { en: part.texts.text?.en ?? '', ru: 'новое' } } }];
  });
  const done = (wanted: string) =>
    [...deeds].filter(([, deed]) => deed === wanted).map(([part]) => partKey(part));
  return { after, deleted: done('delete'), written: done('write') };
}

const keysWhere = (all: readonly PartDifference[], is: (one: PartDifference) => boolean) =>
  all.filter(is).flatMap(({ before, after }) => {
    const part = after ?? before;
    return part ? [partKey(part)] : [];
  });

describe('for frameworks and edits of all kinds', () => {
  it('what was written and deleted is told, and nothing else', () => {
    for (const { before, chance } of CASES) {
      const { after, deleted, written } = edited(before, chance);
      const found = differenceBetween(before, after);
      expect(keysWhere(found, (one) => !one.after).sort()).toEqual([...deleted].sort());
      expect(keysWhere(found, (one) => one.texts.length > 0).sort()).toEqual([...written].sort());
      expect(found).toHaveLength(deleted.length + written.length);
    }
  });

  it('the other way round what was gone has come, and old and new words change places', () => {
    for (const { before, chance } of CASES) {
      const { after } = edited(before, chance);
      const there = differenceBetween(before, after);
      const back = differenceBetween(after, before);
      expect(keysWhere(back, (one) => !one.before).sort()).toEqual(
        keysWhere(there, (one) => !one.after).sort(),
      );
      const turned = back.flatMap(({ texts }) =>
        texts.map((text) => ({ ...text, before: text.after, after: text.before })),
      );
      expect(turned).toEqual(there.flatMap(({ texts }) => texts));
    }
  });

  it('one competence put elsewhere is the only one told', () => {
    for (const { before, chance } of CASES) {
      const one = pick(
        chance,
        before.filter(({ part }) => part === 'competence'),
      );
      const parent = pick(
        chance,
        ['1', '2', '3'].filter((code) => code !== one.parent),
      );
      const after = before.map((part) => (part === one ? { ...part, parent } : part));
      expect(differenceBetween(before, after)).toMatchObject([
        { after: { code: one.code }, moves: ['parent'] },
      ]);
    }
  });
});

/** Length of the longest common subsequence by trying all ways: slow, and plainly right. */
function mostInCommon(a: readonly string[], b: readonly string[]): number {
  const [first, ...restOfA] = a;
  const [other, ...restOfB] = b;
  if (first === undefined || other === undefined) return 0;
  if (first === other) return 1 + mostInCommon(restOfA, restOfB);
  return Math.max(mostInCommon(restOfA, b), mostInCommon(a, restOfB));
}

describe('for texts of all kinds', () => {
  const TEXTS = Array.from({ length: 150 }, (_, index) => {
    const chance = createGenerator(`text ${index}`);
    return [sentence(chance), sentence(chance)] as const;
  });
  const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const words = (before: string, after: string, left: 'removed' | 'added') =>
    wordDifference(before, after)
      .filter(({ kind }) => kind !== left)
      .flatMap(({ text }) => wordsOf(text));

  it('both texts can be read from what changed', () => {
    for (const [before, after] of TEXTS) {
      expect(words(before, after, 'added')).toEqual(wordsOf(before));
      expect(words(before, after, 'removed')).toEqual(wordsOf(after));
    }
  });

  it('as many words stay as can', () => {
    for (const [before, after] of TEXTS) {
      const same = wordDifference(before, after).filter(({ kind }) => kind === 'same');
      const count = same.flatMap(({ text }) => wordsOf(text)).length;
      expect(count).toBe(mostInCommon(wordsOf(before), wordsOf(after)));
    }
  });
});

describe('A part of a framework', () => {
  it('has at least one text, of a field that exists', () => {
    for (const kind of PART_KINDS) {
      expect(FIELDS_OF[kind].length).toBeGreaterThan(0);
      expect(TEXT_FIELDS).toEqual(expect.arrayContaining([...FIELDS_OF[kind]]));
    }
  });
});

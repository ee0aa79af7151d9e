import {
  CROSSWALK_RELATIONS,
  CrosswalkLinkUnfit,
  suggestLinks,
  withLinks,
  withoutLink,
  type CrosswalkLink,
  type CrosswalkSides,
} from './crosswalk';

const end = (code: string, en: string, ru?: string) => ({ code, name: { en, ...(ru ? { ru } : {}) } });
const link = (from: string, to: string, more: Partial<CrosswalkLink> = {}): CrosswalkLink => ({
  from,
  to,
  relation: 'exact',
  ...more,
});

const SIDES: CrosswalkSides = {
  from: [end('1.1', 'Browsing'), end('1.2', 'Evaluating data'), end('1.3', 'Managing data')],
  to: [end('A', 'Searching'), end('B', 'Judging'), end('C', 'Keeping')],
  isOfOneFramework: false,
};
const VERSIONS: CrosswalkSides = { ...SIDES, isOfOneFramework: true };

describe('linking competences', () => {
  it('keeps links in the order of the frameworks, whatever the order of the author', () => {
    const links = withLinks([], [link('1.3', 'C'), link('1.1', 'B'), link('1.1', 'A')], SIDES);
    expect(links.map(({ from, to }) => `${from} ${to}`)).toEqual(['1.1 A', '1.1 B', '1.3 C']);
  });

  it('joins one competence to several, and several to one', () => {
    const links = withLinks([link('1.1', 'A')], [link('1.1', 'B'), link('1.2', 'A')], SIDES);
    expect(links).toHaveLength(3);
  });

  it('puts a link in the place of the one between the same two', () => {
    const before = [link('1.1', 'A', { note: 'For now' })];
    const after = link('1.1', 'A', { relation: 'broader' });
    expect(withLinks(before, [after], SIDES)).toEqual([after]);
    expect(before).toEqual([link('1.1', 'A', { note: 'For now' })]);
  });

  it.each([
    ['from', link('9.9', 'A')],
    ['to', link('1.1', 'Z')],
    ['the wrong way round', link('A', '1.1')],
  ])('refuses a competence that its framework does not have: %s', (_where, unfit) => {
    expect(() => withLinks([], [link('1.1', 'A'), unfit], SIDES)).toThrow(CrosswalkLinkUnfit);
  });

  it.each(CROSSWALK_RELATIONS)('takes the relation %s between versions of one framework', (relation) => {
    expect(withLinks([], [link('1.1', 'A', { relation })], VERSIONS)).toHaveLength(1);
  });

  it('replaces nothing by a competence of another framework', () => {
    const replaced = link('1.1', 'A', { relation: 'replaced-by' });
    expect(() => withLinks([], [replaced], SIDES)).toThrow('Only a later version');
  });
});

describe('taking a link away', () => {
  const links = [link('1.1', 'A'), link('1.1', 'B')];

  it('leaves the others', () => {
    expect(withoutLink(links, { from: '1.1', to: 'A' })).toEqual([link('1.1', 'B')]);
  });

  it('changes nothing where there is none', () => {
    expect(withoutLink(links, { from: '1.2', to: 'A' })).toBe(links);
  });

  it('does not take codes with spaces for others', () => {
    const spaced = [link('1 1', 'A')];
    expect(withoutLink(spaced, { from: '1', to: '1 A' })).toBe(spaced);
  });
});

describe('suggestions', () => {
  const between = (from: CrosswalkSides['from'], to: CrosswalkSides['to'], isOfOneFramework = false) =>
    suggestLinks({ from, to, isOfOneFramework }, []);

  it('takes the same name for the same, whatever its code, case and punctuation', () => {
    expect(
      between([end('1', 'Data, information')], [end('X', 'Other'), end('Y', 'data  information')]),
    ).toEqual([link('1', 'Y')]);
  });

  it('finds the same name in any language, and only in the same one', () => {
    expect(between([end('1', 'Searching', 'Поиск')], [end('X', 'Browsing', 'ПОИСК')])).toEqual([
      link('1', 'X'),
    ]);
    expect(between([end('1', 'Searching', 'Поиск')], [end('X', 'Поиск')])).toEqual([]);
  });

  it('calls what has the same code and other words related in another framework', () => {
    expect(between([end('1.1', 'Browsing')], [end('1.1', 'Negotiating')])).toEqual([
      link('1.1', '1.1', { relation: 'related' }),
    ]);
  });

  it('calls it replaced in another version of the same framework', () => {
    expect(between([end('1.1', 'Browsing')], [end('1.1', 'Negotiating')], true)).toEqual([
      link('1.1', '1.1', { relation: 'replaced-by' }),
    ]);
  });

  it('prefers the name to the code, and of two of that name the one of the same code, else the first', () => {
    const moved = [end('1.1', 'Negotiating'), end('1.2', 'Browsing')];
    expect(between([end('1.1', 'Browsing')], moved)).toEqual([link('1.1', '1.2')]);
    const twins = [end('A', 'Browsing'), end('B', 'Browsing')];
    expect(between([end('B', 'Browsing')], twins)).toEqual([link('B', 'B')]);
    expect(between([end('C', 'Browsing')], twins)).toEqual([link('C', 'A')]);
  });

  it('suggests nothing for what is linked, and nothing for a name of signs alone', () => {
    const sides = { from: [end('1', 'Browsing')], to: [end('1', 'Browsing')], isOfOneFramework: true };
    expect(suggestLinks(sides, [link('1', '1', { relation: 'related' })])).toEqual([]);
    expect(between([end('1', '…')], [end('2', '—')])).toEqual([]);
  });

  it('suggests only what can be linked', () => {
    const sides: CrosswalkSides = {
      from: [end('1', 'Browsing'), end('2', 'Judging'), end('3', 'Keeping')],
      to: [end('2', 'Anything'), end('9', 'Browsing')],
      isOfOneFramework: true,
    };
    const suggested = suggestLinks(sides, []);
    expect(withLinks([], suggested, sides)).toEqual(suggested);
    expect(suggested).toHaveLength(2);
  });
});

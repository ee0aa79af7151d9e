import { mergeChanges } from './merge-package';
import { packageOfContent } from './package-of-content';
import { understandPackage } from './parse-case-package';
import { anItem, aPackage, aTypicalPackage, joined, ROOT } from './testing/a-package';
import { uuidOfName } from './uuid-of-name';

const codes = (problems: readonly { readonly code: string }[]) => problems.map(({ code }) => code);

describe('a package of another publisher', () => {
  it('becomes areas, competences, levels and statements by the types of its items', () => {
    const { understood, problems } = understandPackage(aTypicalPackage());
    expect(problems).toEqual([]);
    expect(understood?.content).toMatchObject({
      areas: [{ code: 'D', name: { en: 'Data' } }],
      competences: [
        { code: 'D.1', areaCode: 'D', name: { en: 'First' }, description: { en: '' } },
        { code: 'D.2', areaCode: 'D' },
      ],
      levels: [
        { ordinal: 1, name: { en: 'Basic' } },
        { ordinal: 2, name: { en: 'Expert' } },
      ],
      statements: [
        { code: 'D.1.2.1', competence: 'D.1', level: 2, text: { en: 'Reads a table' }, isSelf: false },
      ],
    });
  });

  it('is understood by its depths where no type says what is what', () => {
    const { understood, problems } = understandPackage(
      aPackage(
        [anItem('Area'), anItem('Competence'), anItem('Detail')],
        [
          ['Area', ROOT],
          ['Competence', 'Area'],
          ['Detail', 'Competence'],
        ],
      ),
    );
    expect(understood?.groups.map(({ depth, role }) => [depth, role])).toEqual([
      [1, 'area'],
      [2, 'competence'],
      [3, 'statement'],
    ]);
    expect(understood?.content.levels.map(({ name }) => name.en)).toEqual([
      'Basic',
      'Intermediate',
      'Advanced',
      'Highly advanced',
    ]);
    expect(codes(problems)).toEqual(['no-levels', 'no-level']);
  });

  it('puts competences without an area in one named after the framework', () => {
    const { understood, problems } = understandPackage(aPackage([anItem('Lonely')], [['Lonely', ROOT]]));
    expect(understood?.content.areas).toEqual([{ code: 'ALL', name: { en: ROOT } }]);
    expect(understood?.content.competences).toMatchObject([{ code: 'ALL.1', areaCode: 'ALL' }]);
    expect(codes(problems)).toEqual(['no-levels', 'no-area']);
  });

  it('is understood as the author chooses, statements without a level included', () => {
    const source = aPackage(
      [anItem('Topic', { CFItemType: 'Topic' }), anItem('Does it', { CFItemType: 'Proof' })],
      [
        ['Topic', ROOT],
        ['Does it', 'Topic'],
      ],
    );
    const { understood } = understandPackage(source, {
      roles: { '1:Topic': 'competence', '2:Proof': 'knowledge' },
      level: 3,
    });
    expect(understood?.content.outcomes).toMatchObject([
      { competence: 'ALL.1', level: 3, kind: 'knowledge', text: { en: 'Does it' } },
    ]);
  });

  it('cannot be imported while nothing in it is a competence', () => {
    const { isImportable, problems, understood } = understandPackage(
      aPackage([anItem('Topic')], [['Topic', ROOT]]),
      { roles: { '1:': 'area' } },
    );
    expect(isImportable).toBe(false);
    expect(codes(problems)).toContain('no-competences');
    expect(understood?.groups).toHaveLength(1);
  });

  it('says which code was given twice, and keeps both competences', () => {
    const twice = (name: string) => anItem(name, { humanCodingScheme: 'X', CFItemType: 'Competence' });
    const { understood, problems } = understandPackage(
      aPackage(
        [twice('One'), twice('Other')],
        [
          ['One', ROOT],
          ['Other', ROOT],
        ],
      ),
    );
    expect(understood?.content.competences.map(({ code }) => code)).toEqual(['X', 'X (2)']);
    expect(problems.find(({ code }) => code === 'repeated-code')?.path).toBe('CFItems[1].humanCodingScheme');
  });

  it('lends its words to English where it is written in another language, and says so', () => {
    const source = aTypicalPackage();
    const { understood, problems } = understandPackage({
      ...source,
      CFDocument: { ...source.CFDocument, language: 'ru-RU' },
    });
    expect(understood?.content.areas[0]?.name).toEqual({ en: 'Data', ru: 'Data' });
    expect(codes(problems)).toEqual(['not-english']);
  });
});

describe('a tree that is none', () => {
  it('is refused where items are children of one another, with their names', () => {
    const { isImportable, problems } = understandPackage(
      aPackage(
        [anItem('Fine'), anItem('Hen'), anItem('Egg'), anItem('Chick')],
        [
          ['Fine', ROOT],
          ['Hen', 'Egg'],
          ['Egg', 'Hen'],
          ['Chick', 'Hen'],
        ],
      ),
    );
    expect(isImportable).toBe(false);
    expect(problems.filter(({ code }) => code === 'cycle')).toMatchObject([
      { path: 'CFItems[1]', message: expect.stringContaining('“Hen”; “Egg”') as string },
    ]);
  });

  it('is refused where an item is its own child', () => {
    const { problems } = understandPackage(aPackage([anItem('Self')], [['Self', 'Self']]));
    expect(problems[0]).toMatchObject({ path: 'CFAssociations[0]', code: 'own-child', severity: 'error' });
  });

  it('keeps associations that point nowhere and takes the first of several parents', () => {
    const { problems, isImportable } = understandPackage(
      aPackage(
        [anItem('A'), anItem('B')],
        [
          ['A', ROOT],
          ['B', 'A'],
          ['B', ROOT],
          ['Nobody', 'A'],
          ['A', 'Nowhere'],
        ],
      ),
    );
    expect(
      problems.filter(({ path }) => path.startsWith('CFAssociations')).map(({ path, code }) => [path, code]),
    ).toEqual([
      ['CFAssociations[2]', 'several-parents'],
      ['CFAssociations[3].originNodeURI', 'lost-child'],
      ['CFAssociations[4].destinationNodeURI', 'lost-child'],
    ]);
    expect(isImportable).toBe(true);
  });

  it('is read in no time where twenty thousand items hang below one another', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Item ${index}`);
    const source = aPackage(
      names.map((name) => anItem(name)),
      names.map((name, index) => [name, names[index - 1] ?? ROOT] as const),
    );
    expect(understandPackage(source).understood?.groups).toHaveLength(20_000);
  });
});

describe('a change of an imported framework', () => {
  const source = {
    ...aTypicalPackage(),
    CFDefinitions: { CFSubjects: [{ ...anItem('Subject'), title: 'Data', hierarchyCode: '1' }] },
  };
  function merged(
    change: (content: NonNullable<ReturnType<typeof understandPackage>['understood']>['content']) => object,
  ) {
    const { understood } = understandPackage(source);
    if (!understood) throw new Error('not understood');
    const frame = {
      ...{
        version: '1.0' as const,
        language: 'en' as const,
        title: ROOT,
        creator: 'Us',
        frameworkVersion: '1',
      },
      ...{
        adoptionStatus: 'Draft',
        changedAt: '2026-02-01T00:00:00Z',
        base: 'https://us.example',
        scope: 'us',
      },
      places: understood.places,
    };
    const { content } = understood;
    return mergeChanges(
      source,
      packageOfContent(content, frame),
      packageOfContent({ ...content, ...change(content) }, frame),
    );
  }

  it('changes that one field and leaves all else as it came', () => {
    const after = merged(({ areas }) => ({
      areas: areas.map((area) => ({ ...area, name: { en: 'Information' } })),
    }));
    const [area, ...others] = after.CFItems ?? [];
    expect(area).toEqual({ ...source.CFItems?.[0], fullStatement: 'Information' });
    expect(others).toEqual(source.CFItems?.slice(1));
    expect(after.CFDefinitions).toEqual(source.CFDefinitions);
  });

  it('takes out what has been taken out, with what pointed at it', () => {
    const after = merged(() => ({ statements: [] }));
    expect(after.CFItems).toEqual(source.CFItems?.slice(0, 5));
    expect(after.CFAssociations).toEqual(
      source.CFAssociations?.filter(({ originNodeURI }) => originNodeURI.title !== 'Reads a table'),
    );
  });

  it('adds what is new under an identifier of ours', () => {
    const after = merged(({ statements }) => ({
      statements: [...statements, { ...statements[0], code: 'new', text: { en: 'Draws a chart' } }],
    }));
    const added = after.CFItems?.at(-1);
    expect(added).toMatchObject({ fullStatement: 'Draws a chart', humanCodingScheme: 'new' });
    expect(added?.uri).toContain('https://us.example/CFItems/');
    expect(after.CFAssociations?.slice(-2)).toMatchObject([
      { associationType: 'isChildOf', destinationNodeURI: { identifier: uuidOfName('First') } },
      { associationType: 'hasSkillLevel', destinationNodeURI: { identifier: uuidOfName('Expert') } },
    ]);
  });
});

it('keeps the pairs of a crosswalk out of the tree', () => {
  const source = aTypicalPackage();
  const { understood } = understandPackage({
    ...source,
    CFAssociations: [...(source.CFAssociations ?? []), joined('exactMatchOf', 'First', 'Elsewhere')],
  });
  expect(understood?.content.competences).toHaveLength(2);
});

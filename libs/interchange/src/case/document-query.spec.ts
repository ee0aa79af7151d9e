import { queryDocuments, type DocumentQuery } from './document-query';
import type { JsonObject } from './json';
import { PackageShelf } from './package-shelf';
import { aTypicalPackage } from './testing/a-package';
import { uuidOfName } from './uuid-of-name';

const DOCUMENTS: readonly JsonObject[] = [
  { identifier: 'a', title: 'Data skills', version: '2.0', subject: ['Law', 'Data'] },
  { identifier: 'b', title: "The citizen's digital skills", version: '1.1' },
  { identifier: 'c', title: 'Reading', version: '3.0', subject: ['Letters'] },
];

const ids = (query: DocumentQuery) =>
  queryDocuments(DOCUMENTS, query, '1.1').documents.map(({ identifier }) => identifier);

describe('asking for documents', () => {
  it.each([
    ["title='Reading'", ['c']],
    ["title!='Reading'", ['a', 'b']],
    ["title~'SKILLS'", ['a', 'b']],
    ["title~'citizen''s'", ['b']],
    ["version>='2.0'", ['a', 'c']],
    ["version<'2.0'", ['b']],
    ["subject='Data'", ['a']],
    ["subject!='Data'", ['b', 'c']],
    ["publisher='Anybody'", []],
    ["title~'skills' AND version='2.0'", ['a']],
    ["title='Reading' OR title~'skills' AND version='1.1'", ['b', 'c']],
  ])('lets through by %s', (filter, wanted) => {
    expect(ids({ filter })).toEqual(wanted);
  });

  it.each([
    "colour='red'",
    'title',
    "title='a' XOR title='b'",
    "title='a' AND",
    "title='a",
    '',
    'x'.repeat(3_000),
  ])('refuses a filter it cannot read: %#', (filter) => {
    expect(() => ids({ filter })).toThrow('filter is of the form');
  });

  it('sorts what has no value last, both ways', () => {
    const publishers = [{ publisher: 'B' }, {}, { publisher: 'A' }];
    const sorted = (orderBy: string) =>
      queryDocuments(publishers, { sort: 'publisher', orderBy }, '1.1').documents.map(
        (one) => one['publisher'],
      );
    expect(sorted('asc')).toEqual(['A', 'B', undefined]);
    expect(sorted('desc')).toEqual(['B', 'A', undefined]);
  });

  it('counts all that the filter lets through and hands out a page of them', () => {
    const page = queryDocuments(DOCUMENTS, { filter: "title~'skills'", limit: '1', offset: '1' }, '1.1');
    expect(page).toEqual({ documents: [DOCUMENTS[1]], total: 2, limit: 1, offset: 1 });
  });

  it('never hands out more than 500 at once', () => {
    expect(queryDocuments(DOCUMENTS, { limit: '9999' }, '1.1').limit).toBe(500);
  });

  it('knows only the fields of its edition', () => {
    expect(() => queryDocuments(DOCUMENTS, { sort: 'frameworkType' }, '1.0')).toThrow('sort names no field');
    expect(queryDocuments(DOCUMENTS, { sort: 'frameworkType' }, '1.1').total).toBe(3);
  });
});

describe('a shelf of a package', () => {
  const subject = (name: string, hierarchyCode: string) => ({
    identifier: uuidOfName(name),
    uri: `urn:uuid:${uuidOfName(name)}`,
    lastChangeDateTime: '2026-01-31T09:00:00Z',
    title: name,
    hierarchyCode,
  });

  it('hands out a definition with those below it and no others', () => {
    const subjects = [
      subject('Law', '1'),
      subject('Taxes', '1.2'),
      subject('Ten', '10'),
      subject('Deep', '1.2.1'),
    ];
    const source = { ...aTypicalPackage(), CFDefinitions: { CFSubjects: subjects } };
    const shelf = new PackageShelf(source, 'https://skills.example/ims/case/v1p1');
    expect(shelf.find('CFSubjects', uuidOfName('Law'))).toEqual({
      CFSubjects: [subjects[0], subjects[1], subjects[3]],
    });
  });

  it('finds an object however its identifier is written', () => {
    const source = aTypicalPackage();
    const shelf = new PackageShelf(source, 'https://skills.example/ims/case/v1p1');
    const identifier = source.CFItems?.[0]?.identifier ?? '';
    expect(shelf.find('CFItems', identifier.toUpperCase())).toMatchObject({ identifier });
    expect(shelf.find('CFAssociations', identifier)).toBeUndefined();
  });
});

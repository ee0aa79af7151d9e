import { UnreadableFile } from '../unreadable-file';
import type { CasePackage } from './case-package';
import { parseCasePackage, understandPackage } from './parse-case-package';
import { JSON_LIMITS } from './read-json';
import { anItem, aPackage, aTypicalPackage } from './testing/a-package';

const bytes = (text: string) => Buffer.from(text, 'utf8');

function refusal(file: Uint8Array): UnreadableFile {
  try {
    parseCasePackage(file);
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
  throw new Error('The file was read.');
}

describe('a file that is no package', () => {
  const document = JSON.stringify(aTypicalPackage());
  it.each<[what: string, file: Uint8Array, reason: string]>([
    ['is empty', bytes(''), 'empty-file'],
    ['is too large', new Uint8Array(JSON_LIMITS.bytes + 1).fill(32), 'file-too-large'],
    ['is no JSON', bytes('<CFPackage/>'), 'not-json'],
    ['is cut off', bytes(document.slice(0, -1)), 'not-json'],
    ['is a list', bytes(`[${document}]`), 'not-json'],
    ['is written in UTF-16', Buffer.from(document, 'utf16le'), 'not-unicode'],
    [
      'is written in Windows-1251',
      Buffer.concat([bytes('{"CFDocument":"'), Buffer.from([0xcf, 0xf0]), bytes('"}')]),
      'not-unicode',
    ],
    ['has half a pair of characters', bytes('{"CFDocument":"\\ud800"}'), 'not-unicode'],
    ['has a character that the database cannot hold', bytes('{"CFDocument":"a\\u0000"}'), 'not-unicode'],
    [
      'would change what every object is',
      bytes('{"CFDocument":{"__proto__":{"isAdmin":true}}}'),
      'unsafe-key',
    ],
    [
      'names a constructor among its extensions',
      bytes('{"extensions":{"constructor":{"prototype":1}}}'),
      'unsafe-key',
    ],
    ['has a number no program keeps', bytes('{"extensions":{"a":1e999}}'), 'number-too-large'],
    [
      'has a number that would be rounded',
      bytes('{"extensions":{"a":12345678901234567890}}'),
      'number-too-large',
    ],
    ['is nested without end', bytes(`{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`), 'too-deep'],
  ])('is refused in words: it %s', (_what, file, reason) => {
    const error = refusal(file);
    expect(error.reason).toBe(reason);
    expect(error.message).toMatch(/\.$/);
  });

  it('is read with the mark of UTF-8 in front', () => {
    expect(
      parseCasePackage(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes(document)])).isImportable,
    ).toBe(true);
  });
});

describe('a package with faults in its form', () => {
  const [item] = aTypicalPackage().CFItems ?? [];
  const withItem = (more: object) =>
    ({ ...aTypicalPackage(), CFItems: [{ ...item, ...more }] }) as CasePackage;

  it.each<[what: string, value: object, path: string, code: string]>([
    ['no document', {}, '', 'missing'],
    ['a text for the document', { CFDocument: 'Framework' }, 'CFDocument', 'not-an-object'],
    ['a text for the items', { ...aTypicalPackage(), CFItems: 'none' }, 'CFItems', 'not-objects'],
    ['a number among the items', { ...aTypicalPackage(), CFItems: [1] }, 'CFItems[0]', 'not-an-object'],
    ['no statement', withItem({ fullStatement: undefined }), 'CFItems[0]', 'missing'],
    ['an empty place for the statement', withItem({ fullStatement: null }), 'CFItems[0]', 'missing'],
    [
      'a number for a code',
      withItem({ humanCodingScheme: 12 }),
      'CFItems[0].humanCodingScheme',
      'not-a-text',
    ],
    ['an identifier that is none', withItem({ identifier: '12' }), 'CFItems[0].identifier', 'not-uuid'],
    ['an address that is none', withItem({ uri: 'here' }), 'CFItems[0].uri', 'not-uri'],
    [
      'a day that is none',
      withItem({ statusStartDate: '2026-02-30' }),
      'CFItems[0].statusStartDate',
      'not-date',
    ],
    [
      'a time that is none',
      withItem({ lastChangeDateTime: '2026-01-31' }),
      'CFItems[0].lastChangeDateTime',
      'not-date',
    ],
    [
      'keywords that are no texts',
      withItem({ conceptKeywords: [1] }),
      'CFItems[0].conceptKeywords[0]',
      'not-a-text',
    ],
    [
      'a statement like a book',
      withItem({ fullStatement: 'a'.repeat(20_001) }),
      'CFItems[0].fullStatement',
      'too-long',
    ],
    [
      'a reference without an address',
      withItem({ licenseURI: { title: 'L' } }),
      'CFItems[0].licenseURI',
      'missing',
    ],
    [
      'an identifier given twice',
      aPackage([anItem('Same'), anItem('Same')]),
      'CFItems[1].identifier',
      'repeated-identifier',
    ],
  ])('is refused for %s, and says where', (_what, value, path, code) => {
    const { isImportable, problems } = understandPackage(JSON.parse(JSON.stringify(value)) as CasePackage);
    expect(isImportable).toBe(false);
    expect(problems).toContainEqual(expect.objectContaining({ path, code, severity: 'error' }));
  });

  it('is imported with fields and associations that the standard does not know, and says so', () => {
    const source = aTypicalPackage();
    const [first, ...others] = source.CFAssociations ?? [];
    const { isImportable, problems } = understandPackage({
      ...source,
      CFItems: source.CFItems?.map((own, index) => (index === 0 ? { ...own, colour: 'red' } : own)),
      CFAssociations: first ? [...others, { ...first, associationType: 'teaches' }] : others,
    });
    expect(isImportable).toBe(true);
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'CFItems[0].colour', code: 'unknown-field', severity: 'warning' }),
    );
    expect(problems.map(({ code }) => code)).toContain('unknown-association-type');
  });

  it('lists the first two hundred of its faults and counts the rest', () => {
    const items = Array.from({ length: 450 }, () => ({ fullStatement: 1 }));
    const { problems } = understandPackage({
      ...aTypicalPackage(),
      CFItems: items,
    } as unknown as CasePackage);
    expect(problems).toHaveLength(201);
    expect(problems.at(-1)?.message).toContain('1600 more');
  });
});

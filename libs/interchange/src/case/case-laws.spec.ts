import type { FrameworkContent } from '@qabilet/application';
import { LANGUAGES, type Language, type Text } from '@qabilet/kernel';
import fc from 'fast-check';
import type { CaseVersion } from './case-package';
import { inEdition } from './case-edition';
import { objectsOfPackage, packageOfObjects } from './kept-objects';
import { mergeChanges } from './merge-package';
import { packageOfContent, type PackageFrame } from './package-of-content';
import { NO_CHOICES, parseCasePackage, understandPackage } from './parse-case-package';
import { frameworkContent } from './testing/generated-content';
import { casePackage } from './testing/generated-package';
import { officialSchemaCheck, schemaCheck } from './testing/schema-check';

const VERSIONS: readonly CaseVersion[] = ['1.0', '1.1'];
const frameOf = (version: CaseVersion, language: Language = 'en'): PackageFrame => ({
  ...{
    version,
    language,
    title: 'Digital competence',
    creator: 'Civil Service Agency',
    frameworkVersion: '2.1',
  },
  ...{ adoptionStatus: 'Adopted', changedAt: '2026-03-01T10:00:00.000Z', scope: 'agency release' },
  ...{ base: 'https://skills.example/agencies/csa/ims/case/v1p1', places: new Map() },
});
const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

const LEFT_OUT = VERSIONS.filter((version) => !officialSchemaCheck(version));
if (LEFT_OUT.length > 0)
  process.stderr.write(
    `The official schema of CASE ${LEFT_OUT.join(' and ')} was left out: name its place in CASE_1_0_SCHEMA and CASE_1_1_SCHEMA.\n`,
  );

describe('any framework', () => {
  it('comes back from its package of 1.1 as it went, in all its languages', () => {
    fc.assert(
      fc.property(frameworkContent, (content) => {
        const { understood, problems } = parseCasePackage(bytesOf(packageOfContent(content, frameOf('1.1'))));
        expect(problems).toEqual([]);
        expect(understood?.content).toEqual(content);
      }),
      { numRuns: 50 },
    );
  });

  it('comes back from its package of 1.0 as it went, in the language of the package', () => {
    fc.assert(
      fc.property(frameworkContent, (content) => {
        const { understood, problems } = parseCasePackage(bytesOf(packageOfContent(content, frameOf('1.0'))));
        expect(problems).toEqual([]);
        expect(understood?.content).toEqual(inEnglish(content));
      }),
      { numRuns: 40 },
    );
  });

  it.each(VERSIONS)('makes a package of %s that holds to the schema, in every language', (version) => {
    const checks = [schemaCheck(version), officialSchemaCheck(version) ?? (() => [])];
    fc.assert(
      fc.property(frameworkContent, fc.constantFrom(...LANGUAGES), (content, language) => {
        const written = packageOfContent(content, frameOf(version, language));
        expect(checks.flatMap((check) => check(written))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('makes the same identifiers each time, no two alike, and others in another release', () => {
    fc.assert(
      fc.property(frameworkContent, (content) => {
        const written = packageOfContent(content, frameOf('1.1'));
        const ids = (source: typeof written) =>
          [...(source.CFItems ?? []), ...(source.CFAssociations ?? [])].map(({ identifier }) => identifier);
        expect(packageOfContent(content, frameOf('1.1'))).toEqual(written);
        expect(new Set(ids(written)).size).toBe(ids(written).length);
        const other = ids(packageOfContent(content, { ...frameOf('1.1'), scope: 'agency other' }));
        expect(other.filter((id) => ids(written).includes(id))).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

describe('any package', () => {
  it.each(VERSIONS)('of %s holds to the schema as it is generated, and is accepted', (version) => {
    const checks = [schemaCheck(version), officialSchemaCheck(version) ?? (() => [])];
    fc.assert(
      fc.property(casePackage(version), (source) => {
        expect(checks.flatMap((check) => check(source))).toEqual([]);
        const { problems } = understandPackage(source);
        expect(
          problems.filter(({ severity, code }) => severity === 'error' && code !== 'no-competences'),
        ).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(VERSIONS)('of %s comes out as it came in, by way of the objects that are kept of it', (version) => {
    fc.assert(
      fc.property(casePackage(version), (source) => {
        const stored = JSON.parse(JSON.stringify(objectsOfPackage(source, NO_CHOICES))) as ReturnType<
          typeof objectsOfPackage
        >;
        expect(packageOfObjects([...stored].reverse())).toEqual({ source, choices: NO_CHOICES });
      }),
      { numRuns: 50 },
    );
  });

  it('changes nothing of it while its framework has not changed', () => {
    fc.assert(
      fc.property(casePackage('1.1'), (source) => {
        const { understood } = understandPackage(source);
        const written = packageOfContent(understood?.content ?? EMPTY, {
          ...frameOf('1.1'),
          places: understood?.places ?? new Map(),
        });
        expect(mergeChanges(source, written, written)).toEqual(source);
      }),
      { numRuns: 30 },
    );
  });

  it('of one edition holds to the schema of the other once it is written in it', () => {
    for (const [from, to] of [
      ['1.0', '1.1'],
      ['1.1', '1.0'],
    ] as const) {
      const checks = [schemaCheck(to), officialSchemaCheck(to) ?? (() => [])];
      fc.assert(
        fc.property(casePackage(from), (source) => {
          expect(checks.flatMap((check) => check(inEdition(source, to)))).toEqual([]);
        }),
        { numRuns: 30 },
      );
    }
  });
});

const EMPTY: FrameworkContent = {
  ...{ areas: [], competences: [], levels: [], statements: [] },
  ...{ outcomes: [], glossary: [], nextSteps: [] },
};

/** Every text in English alone. */
function inEnglish(content: FrameworkContent): FrameworkContent {
  const replaced = JSON.parse(JSON.stringify(content), (_key, value: unknown) =>
    isText(value) ? { en: value.en } : value,
  ) as FrameworkContent;
  return replaced;
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'en' in value;
}

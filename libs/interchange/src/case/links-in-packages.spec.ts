import type { CaseRelease, FrameworkContent, KeptCaseObject } from '@qabilet/application';
import type { CrosswalkLink, CrosswalkRelation } from '@qabilet/framework';
import { idOf } from '@qabilet/kernel';
import fc from 'fast-check';
import type { CasePackage } from './case-package';
import { CasePackageWriter } from './case-package-writer';
import { objectsOfPackage } from './kept-objects';
import { LinksInPackages } from './links-in-packages';
import { NO_CHOICES, understandPackage } from './parse-case-package';
import { aTypicalPackage, joined } from './testing/a-package';
import { frameworkContent } from './testing/generated-content';

const MADE = new Date('2026-03-01T10:00:00Z');
const RELATIONS: readonly CrosswalkRelation[] = ['exact', 'broader', 'narrower', 'related', 'replaced-by'];
const packages = new LinksInPackages();

function aRelease(
  name: string,
  content: FrameworkContent,
  kept: readonly KeptCaseObject[] = [],
): Omit<CaseRelease, 'crosswalks'> {
  return {
    tenantId: idOf('agency'),
    agencyName: 'Agency',
    base: 'https://skills.example/ims/case',
    release: {
      ...{ id: idOf(name), frameworkId: idOf(name), title: name, version: '1', state: 'released' },
      ...{ createdAt: MADE, releasedAt: MADE, content },
    } as unknown as CaseRelease['release'],
    kept,
  };
}

/** The release that comes of its package in another agency. */
function imported(name: string, source: CasePackage): Omit<CaseRelease, 'crosswalks'> {
  const { understood } = understandPackage(source);
  if (!understood) throw new Error('The package was not understood.');
  return aRelease(name, understood.content, objectsOfPackage(source, NO_CHOICES));
}

const written = (release: CaseRelease) =>
  new CasePackageWriter().write(release, { version: '1.1', language: 'en' });

const inOrder = (links: readonly CrosswalkLink[]) =>
  [...links].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const crossed = fc.tuple(frameworkContent, frameworkContent).chain(([left, right]) =>
  fc.tuple(
    fc.constant(left),
    fc.constant(right),
    fc.uniqueArray(
      fc.record({
        from: fc.constantFrom(...left.competences.map(({ code }) => code as string)),
        to: fc.constantFrom(...right.competences.map(({ code }) => code as string)),
        relation: fc.constantFrom(...RELATIONS),
      }),
      { maxLength: 4, selector: ({ from, to }) => `${from} ${to}` },
    ),
  ),
);

describe('a crosswalk', () => {
  it('comes back from the packages of its two frameworks in another agency, either way round', () => {
    fc.assert(
      fc.property(crossed, ([left, right, links]) => {
        const [from, to] = [aRelease('from', left), aRelease('to', right)];
        const crosswalks = [{ links, changedAt: MADE, to }];
        const ours = imported('ours', written({ ...from, crosswalks }));
        const theirs = imported('theirs', written({ ...to, crosswalks: [] }));

        expect(inOrder(packages.between(ours, theirs))).toEqual(inOrder(links));
        const back: Readonly<Partial<Record<CrosswalkRelation, CrosswalkRelation>>> = {
          ...{ exact: 'exact', broader: 'narrower', narrower: 'broader', related: 'related' },
        };
        expect(inOrder(packages.between(theirs, ours))).toEqual(
          inOrder(
            links.flatMap(({ from: source, to: target, relation }) => {
              const reversed = back[relation];
              return reversed ? [{ from: target, to: source, relation: reversed }] : [];
            }),
          ),
        );
      }),
      { numRuns: 20, seed: 20_261_123 },
    );
  });

  it('is not written a second time where the package says it already', () => {
    const said = joined('exactMatchOf', 'First', 'Elsewhere');
    const source = aTypicalPackage();
    const from = imported('from', { ...source, CFAssociations: [...(source.CFAssociations ?? []), said] });
    const far = aTypicalPackage();
    const rename = (value: CasePackage) =>
      JSON.parse(
        JSON.stringify(value).replaceAll(
          joined('x', 'First', 'x').originNodeURI.identifier,
          said.destinationNodeURI.identifier,
        ),
      ) as CasePackage;
    const to = imported('to', rename(far));
    const links = packages.between(from, to);
    expect(links).toEqual([{ from: 'D.1', to: 'D.1', relation: 'exact' }]);
    const out = written({ ...from, crosswalks: [{ links, changedAt: MADE, to }] });
    expect(
      (out as CasePackage).CFAssociations?.filter((one) => one.associationType === 'exactMatchOf'),
    ).toEqual([said]);
  });

  it('is not made of what joins two competences of one framework, in none of its versions', () => {
    const source = aTypicalPackage();
    const related = {
      ...source,
      CFAssociations: [...(source.CFAssociations ?? []), joined('isRelatedTo', 'First', 'Second')],
    };
    expect(packages.between(imported('one', related), imported('two', related))).toEqual([]);
  });

  it('says the most telling of what a package says of the same two', () => {
    const source = aTypicalPackage();
    const twice = (type: string) => joined(type, 'First', 'Elsewhere');
    const from = imported('from', {
      ...source,
      CFAssociations: [...(source.CFAssociations ?? []), twice('isRelatedTo'), twice('exactMatchOf')],
    });
    const { originNodeURI } = joined('x', 'First', 'x');
    const { destinationNodeURI } = twice('x');
    const to = imported(
      'to',
      JSON.parse(
        JSON.stringify(source).replaceAll(originNodeURI.identifier, destinationNodeURI.identifier),
      ) as CasePackage,
    );
    expect(packages.between(from, to)).toMatchObject([{ relation: 'exact' }]);
  });
});

import { Injectable } from '@nestjs/common';
import { CaseLinks, type CaseSide } from '@qabilet/application';
import type { CrosswalkLink, CrosswalkRelation } from '@qabilet/framework';
import { associationsOf, type CfAssociation } from './case-package';
import { frameOf } from './case-package-writer';
import { packageOfObjects } from './kept-objects';
import { PackageNames } from './package-of-content';
import { understandPackage } from './parse-case-package';
import { partKey } from './part-key';

/** What associations say of two competences, the most telling first. */
const RELATIONS: readonly (readonly [type: string, relation: CrosswalkRelation])[] = [
  ['exactMatchOf', 'exact'],
  ['replacedBy', 'replaced-by'],
  ['ext:isBroaderThan', 'broader'],
  ['ext:isNarrowerThan', 'narrower'],
  ['isRelatedTo', 'related'],
];

/** The same seen from the other side; what replaces something is not replaced by it. */
const REVERSED: Readonly<Partial<Record<CrosswalkRelation, CrosswalkRelation>>> = {
  exact: 'exact',
  broader: 'narrower',
  narrower: 'broader',
  related: 'related',
};

/** Finds in imported packages the associations that lead from the competences of one release to those of another. */
@Injectable()
export class LinksInPackages extends CaseLinks {
  between(from: CaseSide, to: CaseSide): readonly CrosswalkLink[] {
    const [origin, destination] = [codesOf(from), codesOf(to)];
    const found = [...keptIn(from), ...keptIn(to)]
      .flatMap((association) => linksOf(association, origin, destination))
      .sort((one, other) => rankOf(one) - rankOf(other));
    const links = new Map<string, CrosswalkLink>();
    for (const link of found) {
      const key = JSON.stringify([link.from, link.to]);
      if (!links.has(key)) links.set(key, link);
    }
    return [...links.values()];
  }
}

type Codes = ReadonlyMap<string, string>;

/** Codes of competences by the identifiers that they have in packages. */
function codesOf({ kept, ...side }: CaseSide): Codes {
  const own = packageOfObjects(kept);
  const understood = own && understandPackage(own.source, own.choices).understood;
  const places = understood?.places ?? new Map<string, string>();
  const release = { ...side, agencyName: '', base: '' };
  const names = new PackageNames(frameOf({ ...release, kept }, '1.1', 'en', places));
  return new Map(
    side.release.content.competences.map(({ code }) => [
      keyOf(names.identifier(partKey('competence', code))),
      code,
    ]),
  );
}

function keptIn({ kept }: CaseSide): readonly CfAssociation[] {
  const own = packageOfObjects(kept);
  return own ? associationsOf(own.source) : [];
}

function linksOf(association: CfAssociation, from: Codes, to: Codes): readonly CrosswalkLink[] {
  const relation = RELATIONS.find(([type]) => type === association.associationType)?.[1];
  if (relation === undefined) return [];
  const [origin, destination] = [association.originNodeURI, association.destinationNodeURI].map(
    ({ identifier }) => keyOf(identifier),
  );
  if (origin === undefined || destination === undefined) return [];
  const { notes } = association;
  const link = (fromCode: string | undefined, toCode: string | undefined, read?: CrosswalkRelation) =>
    fromCode === undefined || toCode === undefined || read === undefined
      ? []
      : [
          {
            from: fromCode,
            to: toCode,
            relation: read,
            ...(typeof notes === 'string' && notes !== '' ? { note: notes } : {}),
          },
        ];
  // Versions that keep their identifiers say nothing of one another by what joins two parts of one of them.
  if (from.has(destination) || to.has(origin))
    return to.has(destination) || from.has(origin)
      ? []
      : link(from.get(destination), to.get(origin), REVERSED[relation]);
  return link(from.get(origin), to.get(destination), relation);
}

function rankOf({ relation }: CrosswalkLink): number {
  return RELATIONS.findIndex(([, each]) => each === relation);
}

function keyOf(identifier: string): string {
  return identifier.toLowerCase();
}

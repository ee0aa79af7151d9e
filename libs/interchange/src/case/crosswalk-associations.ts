import type { CaseCrosswalk, CaseLoss } from '@qabilet/application';
import type { CrosswalkLink, CrosswalkRelation } from '@qabilet/framework';
import { itemsOf, type CasePackage, type CaseVersion, type CfAssociation, type CfLink } from './case-package';
import { PackageNames, type PackageFrame } from './package-of-content';
import { partKey } from './part-key';

/** A package with the names that its objects were given. */
export interface WrittenPackage {
  readonly source: CasePackage;
  readonly frame: PackageFrame;
}

/** What each edition calls the relations; the standard itself knows neither broader nor narrower. */
const ASSOCIATION_TYPES = {
  '1.0': {
    exact: 'exactMatchOf',
    broader: 'isRelatedTo',
    narrower: 'isRelatedTo',
    related: 'isRelatedTo',
    'replaced-by': 'replacedBy',
  },
  '1.1': {
    exact: 'exactMatchOf',
    broader: 'ext:isBroaderThan',
    narrower: 'ext:isNarrowerThan',
    related: 'isRelatedTo',
    'replaced-by': 'replacedBy',
  },
} as const satisfies Record<CaseVersion, Record<CrosswalkRelation, string>>;

/** The links of a crosswalk as associations between the items of two packages of one edition. */
export function crosswalkAssociations(
  { links, changedAt }: Pick<CaseCrosswalk, 'links' | 'changedAt'>,
  from: WrittenPackage,
  to: WrittenPackage,
  version: CaseVersion,
): readonly CfAssociation[] {
  const names = new PackageNames({ ...from.frame, version, changedAt: changedAt.toISOString() });
  const [origin, destination] = [competencesOf(from), competencesOf(to)];
  return links.flatMap((link): readonly CfAssociation[] => {
    const [originNodeURI, destinationNodeURI] = [origin(link.from), destination(link.to)];
    if (!originNodeURI || !destinationNodeURI) return [];
    const key = `crosswalk ${originNodeURI.identifier} ${destinationNodeURI.identifier}`;
    return [
      {
        ...names.object('CFAssociations', names.identifier(key, 'en')),
        associationType: ASSOCIATION_TYPES[version][link.relation],
        originNodeURI,
        destinationNodeURI,
        ...noteOf(link, version),
      },
    ];
  });
}

/** What 1.0 has no word for. */
export function crosswalkLosses(crosswalks: readonly CaseCrosswalk[]): readonly CaseLoss[] {
  const links = crosswalks.flatMap((crosswalk) => crosswalk.links);
  const relations = (['broader', 'narrower'] as const).map((relation) => ({
    kind: 'relations' as const,
    name: ASSOCIATION_TYPES['1.1'][relation],
    count: links.filter((link) => link.relation === relation).length,
  }));
  const notes = links.filter(({ note }) => note !== undefined).length;
  return [...relations, { kind: 'fields' as const, name: 'CFAssociation.notes', count: notes }].filter(
    ({ count }) => count > 0,
  );
}

function noteOf({ note }: CrosswalkLink, version: CaseVersion): { readonly notes?: string } {
  return note === undefined || version === '1.0' ? {} : { notes: note };
}

function competencesOf({ source, frame }: WrittenPackage): (code: string) => CfLink | undefined {
  const names = new PackageNames(frame);
  const items = new Map(itemsOf(source).map((item) => [item.identifier, item]));
  return (code) => {
    const item = items.get(names.identifier(partKey('competence', code)));
    if (!item) return undefined;
    const { identifier, uri, abbreviatedStatement, fullStatement } = item;
    return { title: abbreviatedStatement ?? fullStatement, identifier, uri };
  };
}

import { Injectable } from '@nestjs/common';
import {
  CaseWriter,
  type CaseEdition,
  type CaseLoss,
  type CaseRelease,
  type FrameworkContent,
} from '@qabilet/application';
import type { ReleaseState } from '@qabilet/framework';
import { LANGUAGES, type Language } from '@qabilet/kernel';
import { editionOf, inEdition } from './case-edition';
import { lossesInFirstEdition } from './case-losses';
import { associationsOf, type CasePackage, type CaseVersion } from './case-package';
import { crosswalkAssociations, crosswalkLosses, type WrittenPackage } from './crosswalk-associations';
import { packageOfObjects, type KeptPackage } from './kept-objects';
import { joinOf, mergeChanges } from './merge-package';
import { packageOfContent, type PackageFrame } from './package-of-content';
import { understandPackage } from './parse-case-package';

/** As other publishers of frameworks name the states. */
const ADOPTION: Readonly<Record<ReleaseState, string>> = {
  draft: 'Draft',
  released: 'Adopted',
  withdrawn: 'Deprecated',
};

/** Writes releases as CASE packages; one that was imported comes out as it came, with what has changed since. */
@Injectable()
export class CasePackageWriter extends CaseWriter {
  /** A language in which every competence has its name. */
  languagesOf({ competences }: FrameworkContent): readonly Language[] {
    return LANGUAGES.filter((language) => competences.every(({ name }) => name[language] !== undefined));
  }

  write(release: CaseRelease, { version, language }: CaseEdition): CasePackage {
    const spoken = LANGUAGES.find((known) => known === language) ?? 'en';
    const own = writePackage(release, version, spoken);
    const crosswalks = release.crosswalks.flatMap((crosswalk) =>
      crosswalkAssociations(
        crosswalk,
        own,
        writePackage({ ...release, ...crosswalk.to }, version, spoken),
        version,
      ),
    );
    const kept = associationsOf(own.source);
    const said = new Set(kept.map(joinOf));
    const added = crosswalks.filter((association) => !said.has(joinOf(association)));
    return added.length === 0 ? own.source : { ...own.source, CFAssociations: [...kept, ...added] };
  }

  lossesOf(release: CaseRelease): readonly CaseLoss[] {
    const kept = packageOfObjects(release.kept);
    const source = kept
      ? withChanges(kept, release).source
      : packageOfContent(release.release.content, frameOf(release, '1.1', 'en', new Map()));
    const losses = lossesInFirstEdition(source);
    const own = kept ? losses : losses.filter(({ name }) => name !== 'isTranslationOf');
    return [...own, ...crosswalkLosses(release.crosswalks)];
  }
}

/** Without the crosswalks. */
function writePackage(
  release: Omit<CaseRelease, 'crosswalks'>,
  version: CaseVersion,
  language: Language,
): WrittenPackage {
  const kept = packageOfObjects(release.kept);
  if (!kept) {
    const frame = frameOf(release, version, language, new Map());
    return { source: packageOfContent(release.release.content, frame), frame };
  }
  const { source, frame } = withChanges(kept, release);
  return { source: frame.version === version ? source : inEdition(source, version), frame };
}

/** The package as it was imported, in its own edition, with what authors have changed since. */
function withChanges(
  { source, choices }: KeptPackage,
  release: Omit<CaseRelease, 'crosswalks'>,
): WrittenPackage {
  const { understood } = understandPackage(source, choices);
  const frame = frameOf(release, editionOf(source), 'en', understood?.places ?? new Map());
  const current = release.release.basedOnId === undefined ? source : asNextVersion(source, frame);
  if (!understood) return { source: current, frame };
  const merged = mergeChanges(
    current,
    packageOfContent(understood.content, frame),
    packageOfContent(release.release.content, frame),
  );
  return { source: merged, frame };
}

/** The document of a version that was begun from an imported one: the same document, of another version and state. */
function asNextVersion(source: CasePackage, frame: PackageFrame): CasePackage {
  const { frameworkVersion: version, adoptionStatus, changedAt: lastChangeDateTime } = frame;
  return { ...source, CFDocument: { ...source.CFDocument, version, adoptionStatus, lastChangeDateTime } };
}

/** What the packages of a release say of it; `places` are identifiers that its parts have already. */
export function frameOf(
  { tenantId, agencyName, base, release }: Omit<CaseRelease, 'crosswalks'>,
  version: CaseVersion,
  language: Language,
  places: ReadonlyMap<string, string>,
): PackageFrame {
  return {
    version,
    language,
    title: release.title,
    creator: agencyName,
    frameworkVersion: release.version,
    adoptionStatus: ADOPTION[release.state],
    changedAt: (release.releasedAt ?? release.createdAt).toISOString(),
    base: `${base}/${version === '1.0' ? 'v1p0' : 'v1p1'}`,
    scope: `${tenantId} ${release.id}`,
    places,
  };
}

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
import type { CasePackage, CaseVersion } from './case-package';
import { packageOfObjects, type KeptPackage } from './kept-objects';
import { mergeChanges } from './merge-package';
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
    const kept = packageOfObjects(release.kept);
    if (!kept) {
      const spoken = LANGUAGES.find((known) => known === language) ?? 'en';
      return packageOfContent(release.release.content, frameOf(release, version, spoken, new Map()));
    }

    const merged = withChanges(kept, release);
    return editionOf(kept.source) === version ? merged : inEdition(merged, version);
  }

  lossesOf(release: CaseRelease): readonly CaseLoss[] {
    const kept = packageOfObjects(release.kept);
    if (kept) return lossesInFirstEdition(withChanges(kept, release));
    const ours = packageOfContent(release.release.content, frameOf(release, '1.1', 'en', new Map()));
    return lossesInFirstEdition(ours).filter(({ name }) => name !== 'isTranslationOf');
  }
}

/** The package as it was imported, in its own edition, with what authors have changed since. */
function withChanges({ source, choices }: KeptPackage, release: CaseRelease): CasePackage {
  const { understood } = understandPackage(source, choices);
  if (!understood) return source;
  const frame = frameOf(release, editionOf(source), 'en', understood.places);
  return mergeChanges(
    source,
    packageOfContent(understood.content, frame),
    packageOfContent(release.release.content, frame),
  );
}

function frameOf(
  { tenantId, agencyName, base, release }: CaseRelease,
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

import type { CrosswalkDetails as Details, CrosswalkListing, ReleaseDetails } from '@qabilet/application';
import type { CrosswalkArea, CrosswalkDetails, CrosswalkRow, CrosswalkSide } from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function crosswalkRowOf({ crosswalk, from, to }: CrosswalkListing): CrosswalkRow {
  return {
    id: crosswalk.id,
    from: sideOf(from),
    to: sideOf(to),
    state: crosswalk.state,
    links: crosswalk.links.length,
    createdAt: crosswalk.createdAt.toISOString(),
    releasedAt: crosswalk.releasedAt?.toISOString(),
  };
}

export function crosswalkDetailsOf(
  { crosswalk, from, to, suggestions }: Details,
  language: Language,
): CrosswalkDetails {
  const { id, state, revision, steps, links } = crosswalk;
  return {
    ...{ id, state, revision, steps },
    from: sideOf(from),
    to: sideOf(to),
    isOfOneFramework: from.frameworkId === to.frameworkId,
    fromAreas: areasOf(from, language),
    toAreas: areasOf(to, language),
    links: links.map((link) => ({ ...link })),
    suggestions: suggestions.map((link) => ({ ...link })),
  };
}

function sideOf({ id, title, version }: CrosswalkListing['from']): CrosswalkSide {
  return { releaseId: id, title, version };
}

function areasOf({ content }: ReleaseDetails, language: Language): CrosswalkArea[] {
  return content.areas.map(({ code, name }) => ({
    code,
    name: read(name, language),
    competences: content.competences
      .filter(({ areaCode }) => areaCode === code)
      .map((competence) => ({ code: competence.code, name: read(competence.name, language) })),
  }));
}

import type {
  FrameworkContent,
  FrameworkListing,
  PreviewedFramework,
  ReleaseDetails,
  ReleaseSummary,
  RoleProfileListing,
  StatementContent,
} from '@qabilet/application';
import type {
  CompetenceView,
  FrameworkPreview,
  FrameworkReleaseRow,
  FrameworkReleaseView,
  FrameworkRow,
  PreviewedArea,
  RoleProfileView,
  StatementView,
} from '@qabilet/contracts';
import { read, type Language } from '@qabilet/kernel';

export function frameworkRowOf({ id, title, releases }: FrameworkListing): FrameworkRow {
  return { id, title, releases: releases.map(releaseRowOf) };
}

function releaseRowOf({
  id,
  version,
  state,
  source,
  createdAt,
  releasedAt,
  basedOnId,
  counts,
}: ReleaseSummary): FrameworkReleaseRow {
  return {
    id,
    version,
    state,
    source,
    createdAt: createdAt.toISOString(),
    releasedAt: releasedAt?.toISOString(),
    basedOnId,
    counts,
  };
}

/** A release as a tree: areas, their competences, and what each says at every level. */
export function releaseViewOf(release: ReleaseDetails, language: Language): FrameworkReleaseView {
  const { areas, levels } = release.content;
  return {
    ...releaseRowOf(release),
    title: release.title,
    levelNames: levels.map(({ ordinal, name }) => ({ ordinal, name: read(name, language) })),
    areas: areas.map(({ code, name }) => ({
      code,
      name: read(name, language),
      competences: competencesOf(release, code, language),
    })),
  };
}

function competencesOf({ content }: ReleaseDetails, area: string, language: Language): CompetenceView[] {
  const of = (statements: readonly StatementContent[], competence: string): StatementView[] =>
    statements
      .filter((statement) => statement.competence === competence)
      .map(({ code, level, text }) => ({ code, level, text: read(text, language) }));

  return content.competences
    .filter(({ areaCode }) => areaCode === area)
    .map(({ code, name, description }) => ({
      code,
      name: read(name, language),
      description: read(description, language),
      statements: of(content.statements, code),
      outcomes: of(content.outcomes, code),
    }));
}

export function previewOf({ document, existingReleaseId }: PreviewedFramework): FrameworkPreview {
  return {
    title: document.title,
    counts: document.counts,
    importable: document.isImportable,
    problems: [...document.faults],
    existingReleaseId,
    areas: areasOf(document.content),
  };
}

/** The areas with their competences, as a preview shows them. */
export function areasOf(content: FrameworkContent): PreviewedArea[] {
  const count = (statements: readonly StatementContent[], competence: string) =>
    statements.filter((statement) => statement.competence === competence).length;
  return content.areas.map((area) => ({
    code: area.code,
    name: area.name.en,
    competences: content.competences
      .filter(({ areaCode }) => areaCode === area.code)
      .map(({ code, name }) => ({
        code,
        name: name.en,
        statements: count(content.statements, code),
        outcomes: count(content.outcomes, code),
      })),
  }));
}

export function roleProfileViewOf(profile: RoleProfileListing, language: Language): RoleProfileView {
  return {
    id: profile.id,
    code: profile.code,
    title: read(profile.title, language),
    summary: read(profile.summary, language),
    requirements: profile.requirements.map(({ competence, level, weight, name }) => ({
      competence,
      level,
      weight,
      name: read(name, language),
    })),
  };
}

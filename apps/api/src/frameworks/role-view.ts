import type { ListedRole, ReadRole, ReadRoleDraft, RoleRelease } from '@qabilet/application';
import type {
  RoleChanges,
  RoleDays,
  RoleDraftView,
  RoleRow,
  RoleVersionView,
  RoleWords,
} from '@qabilet/contracts';
import type { LevelOrdinal, RoleContent, RoleDifference } from '@qabilet/framework';
import { idOf, read, type Language } from '@qabilet/kernel';

export function roleRowOf(role: ListedRole, language: Language): RoleRow {
  return {
    frameworkReleaseId: role.releaseId,
    framework: role.framework,
    frameworkVersion: role.frameworkVersion,
    code: role.code,
    title: read(role.title, language),
    versions: role.versions.map(daysOf),
    inForce: role.inForce && daysOf(role.inForce),
    draftId: role.draftId,
    holders: role.holders,
  };
}

export function roleVersionViewOf(found: ReadRole, language: Language): RoleVersionView {
  const { role, release, difference } = found;
  return {
    ...frameworkOf(release, language),
    id: role.id,
    code: role.code,
    version: role.version,
    publishedAt: role.publishedAt?.toISOString(),
    content: wordsOf(role),
    versions: found.versions.map(daysOf),
    inForce: found.inForce && daysOf(found.inForce),
    changes: difference && changesOf(difference),
    draftId: found.draftId,
    holders: found.holders,
  };
}

export function roleDraftViewOf(found: ReadRoleDraft, language: Language): RoleDraftView {
  const { draft, release, difference, newest } = found;
  const { id, code, revision, canUndo, canRedo, changedBy } = draft;
  return {
    ...frameworkOf(release, language),
    ...{ id, code, revision, canUndo, canRedo, changedBy },
    changedAt: draft.changedAt.toISOString(),
    content: wordsOf(draft.content),
    newest: newest && daysOf(newest),
    changes: difference && changesOf(difference),
  };
}

/** What an author sent, as the domain says it; a level that is none was refused before. */
export function roleContentOf({ requirements, ...words }: RoleWords): RoleContent {
  return {
    ...words,
    requirements: requirements.map(({ competence, level, weight }) => ({
      competence: idOf<'Competence'>(competence),
      level: level as LevelOrdinal,
      weight,
    })),
  };
}

function frameworkOf({ releaseId, title, version, ...release }: RoleRelease, language: Language) {
  const { competences, areas, levels } = release;
  return {
    frameworkReleaseId: releaseId,
    framework: title,
    frameworkVersion: version,
    competences: [...competences.values()].map(({ code, name, areaCode }) => ({
      ...{ code, areaCode, name: read(name, language) },
      areaName: read(areas.get(areaCode)?.name ?? { en: areaCode }, language),
    })),
    levels: [...levels.values()].map(({ ordinal, name }) => ({ ordinal, name: read(name, language) })),
  };
}

function wordsOf({ title, summary, validFrom, validThrough, requirements }: RoleContent): RoleWords {
  return { title, summary, validFrom, validThrough, requirements: [...requirements] };
}

function daysOf({ id, version, validFrom, validThrough }: RoleDays): RoleDays {
  return { id, version, validFrom, validThrough };
}

function changesOf({ texts, requirements, isValidOtherwise }: RoleDifference): RoleChanges {
  return { texts: [...texts], requirements: [...requirements], isValidOtherwise };
}

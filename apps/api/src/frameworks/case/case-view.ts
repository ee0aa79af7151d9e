import type { PreviewedCase } from '@qabilet/application';
import type { CasePreview } from '@qabilet/contracts';
import { areasOf } from '../framework-view';

export function casePreviewOf({ document, existingReleaseId }: PreviewedCase): CasePreview {
  return {
    title: document.title,
    caseVersion: document.caseVersion,
    languages: [...document.languages],
    counts: document.counts,
    importable: document.isImportable,
    problems: [...document.faults],
    groups: document.groups.map((group) => ({ ...group, examples: [...group.examples] })),
    kept: [...document.kept],
    areas: areasOf(document.content),
    existingReleaseId,
  };
}
